/** Wakes the figures beside the one that leads a page when they come near: until then, and without scripts, they stand as drawn at build. */
import { mount } from 'svelte';
import type { FigureParts } from '../../figures/contract.ts';
import { fetchFigure } from '../../figures/fetched.ts';
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
      const { figur = '', navn = '', beskrevet } = this.dataset;
      const [leading, { default: Companion }, { Drawing, Around, Table }] = await Promise.all([
        lead,
        import('./Companion.svelte'),
        fetchFigure(figur),
      ]);
      const put = (place: string, Part: FigureParts['Drawing'] | undefined) => {
        const target = this.querySelector(place);
        if (!target || !Part) return;
        target.replaceChildren();
        mount(Companion, { target, props: { Part, name: navn, describedBy: beskrevet, lead: leading } });
      };
      put('.sheet', Around ?? Drawing);
      put('.numbers > div', Table);
      this.dataset['vaagen'] = '';
    }
  },
);
