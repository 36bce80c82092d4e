// Runs in the head: the page sleeps until somebody wants what only a script can do. Its scripts (`build/asleep.mjs` has
// noted them) are fetched then, and what was done meanwhile is done again, in order, on the page that is awake.
// When they cannot be had, the page is what it is without scripts, until somebody wants something again.
(function (root) {
  const { scripts, hent = '', ark = '' } = root.dataset;
  /** the whole stylesheets: what a page needs as it opens stands in it, and paper and the awake page need the rest */
  let sheets;
  const fetchSheets = () =>
    (sheets ??= ark.split(' ').map((href) => {
      const link = document.createElement('link');
      const come = new Promise((go) => Object.assign(link, { onload: go, onerror: go }));
      Object.assign(link, { rel: 'stylesheet', media: 'print', href });
      document.head.append(link);
      return { link, come };
    }));
  const dress = () =>
    Promise.all(
      fetchSheets().map(async ({ link, come }) => {
        await come;
        link.media = 'all';
      }),
    );
  const atLeisure = (act) =>
    addEventListener('load', () => {
      if (!navigator.connection?.saveData)
        setTimeout(() => (self.requestIdleCallback || setTimeout)(act), 2000);
    });
  if (ark) {
    atLeisure(fetchSheets);
    addEventListener('beforeprint', fetchSheets);
  }
  if (!scripts) return;
  const kept = [];
  const inClass = /\/vis\//.test(location.pathname);
  /** what has been begun: nothing, or the fetching and the waking */
  let waking;

  const files = hent.split(' ');
  const isCode = (href) => href.endsWith('.js');
  const fetchAhead = (rel, hrefs) =>
    hrefs.forEach((href) =>
      document.head.append(Object.assign(document.createElement('link'), { rel, crossOrigin: '', href })),
    );
  const whenParsed = () =>
    document.readyState === 'loading' &&
    new Promise((go) => addEventListener('DOMContentLoaded', go, { once: true }));
  const rest = (ms) => new Promise((go) => setTimeout(go, ms));

  const giveUp = () => {
    delete root.dataset.js;
    delete root.dataset.venter;
  };
  const fetchAll = async () => {
    if (ark) await dress();
    // First the data: a script that has failed once is not run again by every browser.
    const data = files.filter((href) => !isCode(href));
    await Promise.all(
      data.map((href) => fetch(href).then(({ ok }) => ok || Promise.reject(new Error(href)))),
    );
    // eslint-disable-next-line no-restricted-syntax -- the build names the files
    await Promise.all(scripts.split(' ').map((src) => import(src)));
  };
  const start = async () => {
    delete root.dataset.sover;
    await whenParsed();
    fetchAhead('modulepreload', files.filter(isCode));
    const late = setTimeout(giveUp, 8000);
    try {
      // A line that fails once is tried again.
      await fetchAll().catch(() => rest(1500).then(fetchAll));
    } catch {
      giveUp();
      waking = undefined;
      return;
    } finally {
      clearTimeout(late);
    }
    root.dataset.js = '';
    for (const type of KEPT) removeEventListener(type, keep, true);
    for (const type of SIGNS) removeEventListener(type, stir, true);
    // In class the lesson comes last.
    for (let i = 0; inClass && 'venter' in root.dataset && i < 100; i++) await rest(50);
    kept.forEach(repeat);
  };
  const wake = () => (waking ??= start());

  const KEPT = ['click', 'keydown', 'input', 'change', 'pointerup', 'message'];
  const SIGNS = ['pointerdown', 'touchstart', 'touchmove', 'wheel', 'scroll', 'pointermove'];

  /** What a browser does by itself at a click, and no script has to. */
  const OWN = 'summary, label, input, select, textarea, [popovertarget], a[href]';
  /** What it would do by itself, and the page does better. */
  const OURS = 'a[data-vis], a[data-ord], a.permalink, form button';

  const keep = (event) => {
    const { type, target, data } = event;
    // a host speaks to its frame, and a frame that somebody plays in to the page that builds it
    const heard = data && data.klynge === 1 && (event.source === parent || data.type === 'tilstand');
    if (type === 'message' && !heard) return;
    wake();
    // A clicker's press would move the page meanwhile.
    if (inClass && /^Page(Down|Up)$/.test(event.key)) event.preventDefault();
    if (type === 'click') {
      if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      if (target.closest(OURS)) event.preventDefault();
      else if (target.closest(OWN)) return;
    }
    kept.push({ event, target, value: target.value, checked: target.checked });
  };
  const repeat = ({ event, target, value, checked }) => {
    let to = target;
    // Over the drawing lies, once it is awake, what hears where one touches it.
    if (event.type === 'click' && event.detail && target.closest('.sheet'))
      to = document.elementFromPoint(event.clientX, event.clientY) || target;
    if (event.type === 'input' || event.type === 'change') Object.assign(to, { value, checked });
    to.dispatchEvent(new event.constructor(event.type, event));
  };

  const stir = ({ type, target, pointerType, movementX, movementY }) => {
    // A mouse that lies where the page happens to open wants nothing.
    const passing =
      pointerType !== 'mouse' || !(movementX || movementY) || !target.closest?.('.sheet, [data-lys]');
    if (type === 'pointermove' && passing) return;
    if (type === 'scroll' && moved) root.dataset.laest = '';
    if (/^(pointerdown|touchmove|wheel)$/.test(type)) moved = true;
    wake();
  };
  /** whether the reader has done what moves the text: then a scroll is reading, and not the browser's way back */
  let moved = false;
  addEventListener('keydown', () => (moved = true), { capture: true, once: true });

  for (const type of KEPT) addEventListener(type, keep, true);
  for (const type of SIGNS) addEventListener(type, stir, { capture: true, passive: true });

  // A state in the address, a passage that a link leads to, the class's pages and a reader who comes back are wishes already.
  const PLAIN =
    /^(?:ren=1|kompakt=1|v=1|tema=(?:auto|lys|moerk|projektor|gennemsigtig)|(?:childId|initialWidth|parent\w*|utm_\w*|\w*clid)=.*|)$/;
  const stated = location.search
    .slice(1)
    .split('&')
    .some((field) => !PLAIN.test(field));
  const led = location.hash.length > 1 && parent === window;
  let begun = false;
  try {
    begun = localStorage.getItem('klynge:laest') !== null;
  } catch {
    // a frame or a browser that keeps nothing
  }
  if (stated || led || begun || inClass) wake();
  else root.dataset.sover = '';

  atLeisure(() => waking || fetchAhead('prefetch', files));
})(document.documentElement);
