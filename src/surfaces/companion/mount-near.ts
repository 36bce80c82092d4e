/** A figure beside the one that leads a page gets its scripts when a reader comes near: until then, and without scripts, it stands as drawn at build. */
import { fetchPart, whenBack } from '../state/fetch-part.ts';

customElements.define(
  'klynge-ledsager',
  class extends HTMLElement {
    #observer: IntersectionObserver | undefined;

    connectedCallback(): void {
      this.#observer ??= new IntersectionObserver(
        ([entry]) => {
          if (!entry?.isIntersecting) return;
          this.#observer?.disconnect();
          void fetchPart(async () => (await import('./mount-companion.ts')).mountCompanion, false).then(
            (mountCompanion) => mountCompanion(this),
            () => whenBack(() => this.#observer?.observe(this)),
          );
        },
        { rootMargin: '300px' },
      );
      this.#observer.observe(this);
    }
  },
);
