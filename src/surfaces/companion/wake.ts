/** Wakes the figures beside the one that leads a page when they come near: until then, and without scripts, they stand as drawn at build. */
import { mount } from 'svelte';
import { aroundOf, drawingOf } from '../../figures/registry.ts';
import { lead } from './lead.ts';

customElements.define(
  'klynge-ledsager',
  class extends HTMLElement {
    #watch: IntersectionObserver | undefined;

    connectedCallback(): void {
      this.#watch ??= new IntersectionObserver(
        ([entry]) => {
          if (!entry?.isIntersecting) return;
          this.#watch?.disconnect();
          void this.#wake();
        },
        { rootMargin: '300px' },
      );
      this.#watch.observe(this);
    }

    async #wake(): Promise<void> {
      const { figur: figure = '', navn: name = '' } = this.dataset;
      const [leading, Around, { default: Companion }] = await Promise.all([
        lead,
        aroundOf(figure),
        import('./Companion.svelte'),
      ]);
      const sheet = this.querySelector('.sheet');
      if (!sheet) return;
      sheet.replaceChildren();
      mount(Companion, {
        target: sheet,
        props: { name, Drawing: Around ?? drawingOf(figure), lead: leading },
      });
      this.dataset['vaagen'] = '';
    }
  },
);
