// Runs before the first paint: theme and frame from the address.
(function (root, query) {
  root.dataset.js = '';
  const theme = query.get('tema');
  if (/^(lys|moerk|projektor|gennemsigtig)$/.test(theme)) root.dataset.tema = theme;
  if (theme === 'auto') delete root.dataset.tema;
  if (query.get('ren') === '1') root.dataset.ren = '';
  // What the page was drawn with is not what is asked for: it waits unseen. In class the lesson takes the list's place.
  const inClass = /\/vis\/$/.test(location.pathname);
  if (/[?&;](fase|t|aktivitet|uden|foelg|froe|skjul|laas|trin|lektion)=/i.test(location.search))
    root.dataset.venter = '';
  else if (inClass) root.dataset.venter = 'lektion';
  addEventListener('load', () => {
    // What works without a network is fetched when the page rests, and not by somebody who saves data. In a sandboxed frame
    // the mere question for a worker is an error.
    const saves = navigator.connection && navigator.connection.saveData;
    if (!root.dataset.sw || parent !== window || saves || !navigator.serviceWorker) return;
    setTimeout(() => navigator.serviceWorker.register(root.dataset.sw).catch(() => {}), 3000);
  });
})(document.documentElement, new URLSearchParams(location.search));
