/** Figures beside the one that leads a page wake when a reader comes near: until then, and without scripts, they stand as drawn at build. */
customElements.define(
  'klynge-ledsager',
  class extends HTMLElement {
    #watch: IntersectionObserver | undefined;

    connectedCallback(): void {
      this.#watch ??= new IntersectionObserver(
        ([entry]) => {
          if (!entry?.isIntersecting) return;
          this.#watch?.disconnect();
          void import('./mount-companion.ts').then(({ wakeBeside }) => wakeBeside(this));
        },
        { rootMargin: '300px' },
      );
      this.#watch.observe(this);
    }
  },
);
