/** Acts and comparisons: their code is fetched when a reader first asks for one, and an act begins when the figure has come to its moment. */
import type { stage as Stage } from './act-scene.ts';
import { keepPlace } from '../read/passages.ts';
import type { ViewState } from '../state/view-state.svelte.ts';
import type { Recast } from '../state/recast-state.svelte.ts';

export class Acting {
  /** there once it has been asked for: until then a passage shows what lasts, and reading alone does not ask */
  stage = $state.raw<typeof Stage>();

  /** Call while a component is set up. */
  constructor(shown: ViewState, recast: Recast) {
    $effect(() => {
      const { stage } = this;
      if (!stage) {
        if (shown.without === null && shown.awaited?.after !== 0) return;
        // After the answer to the press that asked for it.
        setTimeout(() => {
          void import('./act-scene.ts').then(
            ({ stage: found }) => keepPlace(() => (this.stage = found)),
            () => undefined,
          );
        });
      } else if (shown.awaited && !shown.moving && recast.ready) {
        const timer = setTimeout(() => stage.beginAct(recast.timeline, shown), shown.awaited.after);
        return () => clearTimeout(timer);
      }
      return;
    });
  }
}
