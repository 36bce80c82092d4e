// Runs below the cards: `?antal=24` shows them alone, as many as there are pupils, with firms of one's own where the
// address names some (`own-names.ts`; what is refused there is only left out here).
(function (root, cards) {
  const asked = new URLSearchParams(location.search);
  const count = asked.get('antal');
  if (count === null) return;
  const [least, usual, most] = cards.dataset.antal.split(' ').map(Number);
  const wanted = /^\d+$/.test(count.trim()) ? Number(count) : 0;
  const fits = wanted >= least && wanted <= most;
  root.dataset.antal = String(fits ? wanted : usual);
  cards.querySelector('.roles-note').hidden = fits;
  const [few, many] = cards.dataset.egne.split(' ').map(Number);
  const own = (asked.get('egne') || '')
    .split(/[\r\n,;|_]+/)
    .map((name) => name.trim().slice(0, 24))
    .filter(Boolean);
  const named = own.length >= few && own.length <= many;
  cards.querySelectorAll('[data-nummer]').forEach((card) => {
    const number = Number(card.dataset.nummer);
    card.hidden = number > (fits ? wanted : usual);
    // the first pupil is the facilitator
    const name = number > 1 && named && own[number - 2];
    if (name) card.querySelector('.roles-name').textContent = name;
  });
})(document.documentElement, document.querySelector('.roles'));
