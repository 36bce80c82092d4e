// Runs in the head: fetches the site's own typefaces when the page rests. They are put on only where no line moves by it,
// or nobody sees it; a page that was kept by an earlier visit (`build/worker.js`) has them from the start.
(function (root) {
  const faces = JSON.parse(root.dataset.skrift || '[]').map(
    ([family, href, weight, style]) =>
      new FontFace(family, `url(${href})`, { weight, style, display: 'optional' }),
  );
  const put = () => faces.forEach((face) => document.fonts.add(face));
  const takeOff = () => faces.forEach((face) => document.fonts.delete(face));
  const done = (how) => (root.dataset.skrevet = how);

  /** Where everything stands that is in the window, and what it stands in. */
  const places = (one = document.body, found = new Map()) => {
    const box = one.getBoundingClientRect();
    if (box.bottom < -innerHeight || box.top > 2 * innerHeight) return found;
    found.set(one, box);
    if (one.localName !== 'svg') for (const child of one.children) places(child, found);
    return found;
  };
  /** How much of the window moves, and how far, as browsers count it (cumulative layout shift). */
  const shift = (before, after) => {
    let sum = 0;
    const moved = new Map();
    for (const [one, from] of before) {
      const to = after.get(one) ?? from;
      const by = Math.max(Math.abs(to.top - from.top), Math.abs(to.left - from.left));
      moved.set(one, by);
      const high = (box) => Math.max(0, Math.min(box.bottom, innerHeight) - Math.max(box.top, 0));
      const area = Math.max(high(from) * from.width, high(to) * to.width);
      // what moves with what it stands in is counted there
      if (by >= 1 && moved.get(one.parentElement) !== by)
        sum += (area * by) / (innerWidth * innerHeight * Math.max(innerWidth, innerHeight));
    }
    return sum;
  };

  const fetchAll = async () => {
    await Promise.all(faces.map((face) => face.load()));
    // nobody has seen yet what waits for the address to be read
    if ('venter' in root.dataset) {
      put();
      return done('nu');
    }
    const tryOn = () => {
      const before = places();
      put();
      if (shift(before, places()) < 0.0004) return done('nu');
      takeOff();
      done('venter');
      addEventListener('scrollend', tryOn, { once: true });
    };
    const anyway = () => root.dataset.skrevet === 'nu' || (put(), done('nu'));
    // What a press changes hides it; and a page that nobody sees may move.
    for (const event of ['click', 'keydown', 'visibilitychange'])
      document.addEventListener(event, anyway, { once: true });
    tryOn();
  };

  // In a sandboxed frame the mere question for a worker is an error.
  if (parent === window && navigator.serviceWorker?.controller) {
    put();
    done('nu');
  } else if (!navigator.connection?.saveData) {
    const begin = () => fetchAll().catch(() => done('ikke'));
    if ('venter' in root.dataset) void begin();
    else addEventListener('load', () => setTimeout(begin, 200));
  }
})(document.documentElement);
