// Runs before the first paint: theme and frame from the address; and when scripts fail, back to the page without them.
(function (root, query) {
  root.dataset.js = '';
  const theme = query.get('tema');
  if (/^(lys|moerk|projektor)$/.test(theme)) root.dataset.tema = theme;
  if (theme === 'auto') delete root.dataset.tema;
  if (query.get('ren') === '1') root.dataset.ren = '';
  // What the page was drawn with is not what is asked for: it waits unseen. In class the lesson takes the list's place.
  if (/[?&;](fase|t|aktivitet|uden|foelg|froe|skjul|laas)=/i.test(location.search)) root.dataset.venter = '';
  else if (/\/vis\/$/.test(location.pathname)) root.dataset.venter = 'lektion';
  // A clicker that is pressed before the class's view is awake: its presses are kept (`teach/Show.svelte`).
  window.klyngeTaster = [];
  addEventListener(
    'keydown',
    (event) => {
      if (!/^Page(Down|Up)$/.test(event.key) || !window.klyngeTaster || !document.querySelector('.show'))
        return;
      event.preventDefault();
      window.klyngeTaster.push(event.key);
    },
    true,
  );
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
    // What works without a network is fetched when the page rests, and not by somebody who saves data.
    const worker = navigator.serviceWorker;
    if (!worker || !root.dataset.sw || (navigator.connection && navigator.connection.saveData)) return;
    if (parent === window) setTimeout(() => worker.register(root.dataset.sw).catch(() => {}), 3000);
  });
})(document.documentElement, new URLSearchParams(location.search));
