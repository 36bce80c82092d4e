// Runs in the head of an embed: says how high the figure wants to be, in the words of every program that sets a frame's
// height. A few lines before all others, because a frame that is clipped, off screen or not rendered gets no observer
// and no animation frame, and its host may wait for the height before it shows it.
(function (host, root, query) {
  if (query.get('kompakt') !== '0') root.dataset.kompakt = '';
  if (host === window) return;
  root.dataset.ramme = '';
  let secret = new URLSearchParams(location.hash.replace(/^#\??/, '')).get('secret');
  let child = query.get('childId');
  let sizer;
  let told = 0;
  const post = (message) => host.postMessage(message, '*');
  const all = (selector) => [...document.querySelectorAll(selector)];

  /** How high a drawing would be in a room so wide; `fills.css` shows its forms at the same widths. */
  const drawn = (width) => {
    const svg = all('.room svg[role]').at(width < 760 ? 0 : -1);
    const sheet = svg.viewBox.baseVal;
    const natural = (width * sheet.height) / sheet.width;
    // The overview says how high its rows are, and is no smaller where it is narrow.
    const rows = svg.dataset.high;
    return rows && width < 600 ? +rows : Math.min(natural, rows || 640);
  };

  /** What it wants does not depend on what it has: the drawing's room is counted as the drawing would fill it. */
  const wanted = () => {
    const room = all('html[data-js][data-kompakt] .fills .room')[0];
    let height = document.body.getBoundingClientRect().height;
    if (room) {
      const has = room.getBoundingClientRect();
      height += drawn(has.width) - has.height;
      // words that a low frame has no room for
      for (const words of all('.fills :is(.sentence, .credit)'))
        if (getComputedStyle(words).visibility === 'hidden') height += words.offsetHeight;
    }
    return Math.ceil(height);
  };

  const tell = (asked) => {
    if (!document.body) return;
    const height = wanted();
    // a host that sets our height may round it: an answer to that would never end
    if (height < 1 || (!asked && Math.abs(height - told) <= 2)) return;
    told = height;
    const width = root.clientWidth;
    const figur = document.body.dataset.figur;
    post({ klynge: 1, type: 'hoejde', figur, hoejde: height });
    post({ sentinel: 'amp', type: 'embed-size', height });
    post({ type: 'iframe-resized', width, height });
    post({ context: 'h5p', action: 'resize', scrollHeight: height, clientHeight: innerHeight });
    post({ subject: 'lti.frameResize', height });
    post(JSON.stringify({ context: 'iframe.resize', src: location.href, height }));
    if (child) post(`pymxPYMx${child}xPYMxheightxPYMx${height}`);
    if (secret) post({ message: 'height', value: height, secret });
    if (sizer) post(`[iFrameSizer]${sizer}:${height}:${width}:${asked ? 'init' : 'size'}`);
  };

  addEventListener('message', ({ source, data }) => {
    if (source !== host || !data) return;
    if (typeof data === 'string') {
      const [, id] = /^\[iFrameSizer\]([^:]+):/.exec(data) ?? [];
      const [, pym] = /^pymxPYMx(.+?)xPYMx/.exec(data) ?? [];
      sizer = id ?? sizer;
      child = pym ?? child;
      if (id || pym) tell(true);
    } else if (data.message === 'ready' && data.secret) {
      secret = data.secret;
      tell(true);
    } else if (
      // what only tells us that our height was taken is no question: an answer to it would never end
      (data.context === 'h5p' && /^(hello|prepareResize|ready)$/.test(data.action)) ||
      (data.sentinel === 'amp' && /^(frames-init|send-embed-state)$/.test(data.type)) ||
      /^iframe-(child-init|get-child-dimensions)$/.test(data.type)
    )
      tell(true);
  });

  addEventListener('DOMContentLoaded', () => {
    tell();
    // A figure that sleeps keeps what it is told until it is awake, so its host may begin.
    const { figur, tilstand } = document.body.dataset;
    if ('sover' in root.dataset && tilstand) {
      root.dataset.klar = '';
      post({ klynge: 1, type: 'klar', figur, tilstand: JSON.parse(tilstand) });
    }
    const observer = new ResizeObserver(() => tell());
    for (const part of [document.body, ...all('.room, .said, .below')]) observer.observe(part);
    document.fonts.ready.then(() => tell());
  });
  for (const event of ['load', 'resize']) addEventListener(event, () => tell());

  // Where nothing may open a window a link goes by the host, if it is one that takes it, or else shows where it leads.
  addEventListener('click', (event) => {
    const link = origin === 'null' && event.target.closest?.('a[target], main a[href]');
    if (!link || link.dataset.vist !== undefined) return;
    event.preventDefault();
    if (secret) post({ message: 'link', value: link.href, secret });
    else if (!open(link.href, '_blank')) {
      link.dataset.vist = '';
      link.append(` (${link.href})`);
    }
  });
})(window.parent, document.documentElement, new URLSearchParams(location.search));
