// The element <klynge-figur> for other sites: a classic script without build tools, public as /embed.js.
// Its types and what each attribute means stand in embed.d.ts beside it.
(function (script) {
  if (!script || customElements.get('klynge-figur')) return;
  const home = new URL('.', script.src);
  // Both lists are written at build (`pages/embed.js.ts`).
  const FIGURES = '%figurer%'.split(' ');
  const PHASES = '%faser%'.split(' ');
  /** What moves the figure that is there; another value of anything else needs a new one. */
  const VIEW = ['fase', 't', 'aktivitet', 'uden', 'foelg', 'forskel'];
  const REST = ['froe', 'tema', 'skjul', 'kompakt'];

  /** The live figure comes when its place is near the window. */
  const near = new IntersectionObserver(
    (seen) => seen.forEach(({ isIntersecting, target }) => isIntersecting && target.vaagn()),
    { rootMargin: '400px' },
  );

  class KlyngeFigur extends HTMLElement {
    static observedAttributes = ['figur', 'titel', ...VIEW, ...REST];
    #root = this.attachShadow({ mode: 'open' });
    #frame;
    /** whether the figure in the frame listens, and what it is told when it does */
    #listens = false;
    #told = {};

    connectedCallback() {
      addEventListener('message', this);
      this.#show();
    }

    disconnectedCallback() {
      removeEventListener('message', this);
      this.#clear();
    }

    attributeChangedCallback(name, before, after) {
      if (!this.isConnected || before === after) return;
      if (this.#frame && VIEW.includes(name)) this.saet({ [name]: after });
      else this.#show();
    }

    /** Moves the figure: fields as in its address, `null` takes one away. */
    saet(tilstand) {
      Object.assign(this.#told, tilstand);
      if (!this.#frame) this.vaagn();
      if (this.#listens) this.#tell();
    }

    /** Brings the live figure now. */
    vaagn() {
      if (this.#frame || !this.isConnected) return;
      near.unobserve(this);
      const { width, height } = this.getBoundingClientRect();
      const frame = document.createElement('iframe');
      frame.src = this.#address();
      frame.title = this.#title();
      frame.allow = 'fullscreen';
      Object.assign(frame.style, { display: 'block', width: '100%', border: 0 });
      // else the browser lays a ground of its own behind it
      if (this.getAttribute('tema') === 'gennemsigtig') frame.style.colorScheme = 'light';
      frame.style.height = `${Math.round(height || width * 0.72 + 245)}px`;
      this.#frame = frame;
      this.#root.replaceChildren(frame);
    }

    handleEvent({ source, data }) {
      const frame = this.#frame;
      if (!frame || source !== frame.contentWindow || data?.klynge !== 1) return;
      if (data.type === 'hoejde') {
        if (data.hoejde > 0) frame.style.height = `${data.hoejde}px`;
        return;
      }
      if (data.type === 'klar') {
        this.#listens = true;
        if (Object.keys(this.#told).length > 0) this.#tell();
      }
      this.dispatchEvent(new CustomEvent('klynge:tilstand', { bubbles: true, detail: data.tilstand }));
    }

    /** The picture of the phase, which leads to the figure, until the figure itself is near. */
    #show() {
      this.#clear();
      this.style.display = 'block';
      const link = document.createElement('a');
      link.href = this.#address();
      const picture = document.createElement('img');
      picture.src = new URL(`figurer/${this.#figure()}-${this.#phase() || PHASES[0]}.svg`, home);
      picture.alt = this.#title();
      picture.loading = 'lazy';
      Object.assign(picture.style, { display: 'block', width: '100%' });
      link.append(picture);
      this.#root.append(link);
      near.observe(this);
    }

    #clear() {
      near.unobserve(this);
      this.#frame = undefined;
      this.#listens = false;
      this.#told = {};
      this.#root.replaceChildren();
    }

    #tell() {
      this.#frame.contentWindow.postMessage({ klynge: 1, type: 'saet', tilstand: this.#told }, '*');
      this.#told = {};
    }

    #figure() {
      const asked = this.getAttribute('figur');
      if (!asked || FIGURES.includes(asked)) return asked || FIGURES[0];
      console.warn(`<klynge-figur>: there is no figure "${asked}"; there are ${FIGURES.join(', ')}`);
      return FIGURES[0];
    }

    /** The phase, if it is one; another value stays in the query, where the figure says that it does not know it. */
    #phase() {
      const asked = this.getAttribute('fase');
      return PHASES.includes(asked) ? asked : undefined;
    }

    #title() {
      return this.getAttribute('titel') || 'En klynge udvikler sig';
    }

    #address() {
      const phase = this.#phase();
      const address = new URL(`embed/${this.#figure()}/${phase ? `${phase}/` : ''}`, home);
      for (const name of [...VIEW, ...REST])
        if (this.hasAttribute(name) && !(phase && name === 'fase'))
          address.searchParams.set(name, this.getAttribute(name));
      return address.href;
    }
  }
  customElements.define('klynge-figur', KlyngeFigur);

  // Links in the words around: the nearest figure moves, and no visit is added.
  addEventListener('click', (event) => {
    const link = event.target.closest?.('a[data-klynge]');
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    let around = link;
    let figure;
    while (!figure && (around = around.parentElement)) figure = around.querySelector('klynge-figur');
    if (!figure) return;
    event.preventDefault();
    figure.saet(Object.fromEntries(new URLSearchParams(link.dataset.klynge)));
  });
})(document.currentScript);
