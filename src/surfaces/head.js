// Runs before the first paint: theme and frame from the address; and when scripts fail, back to the page without them.
(function (root, query) {
  root.dataset.js = '';
  const theme = query.get('tema');
  if (/^(lys|moerk|projektor)$/.test(theme)) root.dataset.tema = theme;
  if (theme === 'auto') delete root.dataset.tema;
  if (query.get('ren') === '1') root.dataset.ren = '';
  // What the page was drawn with is not what is asked for: it waits unseen. In class the lesson takes the list's place.
  const inClass = /\/vis\/$/.test(location.pathname);
  if (/[?&;](fase|t|aktivitet|uden|foelg|froe|skjul|laas)=/i.test(location.search)) root.dataset.venter = '';
  else if (inClass) root.dataset.venter = 'lektion';
  // A clicker that is pressed before the class's view is awake: its presses are kept (`teach/Show.svelte`).
  const keep = (event) => {
    if (!window.klyngeTaster) return removeEventListener('keydown', keep, true);
    if (!/^Page(Down|Up)$/.test(event.key)) return;
    event.preventDefault();
    window.klyngeTaster.push(event.key);
  };
  if (inClass) {
    window.klyngeTaster = [];
    addEventListener('keydown', keep, true);
  }
  const giveUp = () => {
    if (document.querySelector('[data-vaagen]')) return;
    delete root.dataset.js;
    delete root.dataset.venter;
  };
  addEventListener('error', (event) => event.target.tagName === 'SCRIPT' && giveUp(), true);
  addEventListener('unhandledrejection', giveUp);
  addEventListener('astro:hydration-error', giveUp);
  // A script that came after all, on a slow line.
  addEventListener('astro:hydrate', () => (root.dataset.js = ''), true);
  addEventListener('load', () => {
    setTimeout(giveUp, 8000);
    // What works without a network is fetched when the page rests, and not by somebody who saves data. In a sandboxed frame
    // the mere question for a worker is an error.
    const saves = navigator.connection && navigator.connection.saveData;
    if (!root.dataset.sw || parent !== window || saves || !navigator.serviceWorker) return;
    setTimeout(() => navigator.serviceWorker.register(root.dataset.sw).catch(() => {}), 3000);
  });
})(document.documentElement, new URLSearchParams(location.search));
