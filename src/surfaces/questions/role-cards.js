// Runs below the cards: `?antal=24` shows them alone, as many as there are pupils.
(function (root, cards) {
  const asked = new URLSearchParams(location.search).get('antal');
  if (asked === null) return;
  const [least, usual, most] = [12, 28, 36];
  const wanted = /^\d+$/.test(asked.trim()) ? Number(asked) : 0;
  const fits = wanted >= least && wanted <= most;
  root.dataset.antal = String(fits ? wanted : usual);
  cards.querySelector('.roles-note').hidden = fits;
  cards.querySelectorAll('[data-nummer]').forEach((card) => {
    card.hidden = Number(card.dataset.nummer) > (fits ? wanted : usual);
  });
})(document.documentElement, document.querySelector('.roles'));
