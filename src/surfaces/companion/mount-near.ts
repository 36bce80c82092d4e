/** A figure beside the one that leads a page gets its scripts when a reader comes near: until then, and without scripts, it stands as drawn at build. */
customElements.define(
  'klynge-ledsager',
  class extends HTMLElement {
    #observer: IntersectionObserver | undefined;

    connectedCallback(): void {
      this.#observer ??= new IntersectionObserver(
        ([entry]) => {
          if (!entry?.isIntersecting) return;
          this.#observer?.disconnect();
          void import('./mount-companion.ts').then(({ mountCompanion }) => mountCompanion(this));
        },
        { rootMargin: '300px' },
      );
      this.#observer.observe(this);
    }
  },
);
