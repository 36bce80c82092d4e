/** A figure beside the one that leads a page gets its scripts when a reader comes near: until then, and without scripts, it stands as drawn at build. */
import { whenNear } from '../wake/near.ts';
import { fetchPart, whenBack } from '../state/fetch-part.ts';

customElements.define(
  'klynge-ledsager',
  class extends HTMLElement {
    connectedCallback(): void {
      whenNear(this, '300px', () => {
        void fetchPart(async () => (await import('./mount-companion.ts')).mountCompanion, false).then(
          (mountCompanion) => mountCompanion(this),
          () => whenBack(() => this.connectedCallback()),
        );
      });
    }
  },
);
