/** Acts and comparisons: their code is fetched when a reader first asks for one, and an act begins when the figure has come to its moment. */
import type { Scene } from '../../model/scene/picture.ts';
import type { Timeline } from '../../model/sheet/timeline.ts';
import type { FigureData } from '../content/figure-data.ts';
import { keepPlace } from '../read/keep-place.ts';
import type { RecastState } from '../state/recast-state.svelte.ts';
import type { ViewState } from '../state/view-state.svelte.ts';
import type { actScene } from './act-scene.ts';

export class ActState {
  /** there once it has been asked for: until then a passage shows what lasts, and reading alone does not ask */
  code = $state.raw<typeof actScene>();
  readonly #shown: ViewState;

  /** Call while a component is set up. */
  constructor(shown: ViewState, recast: RecastState) {
    this.#shown = shown;
    $effect(() => {
      const { code } = this;
      if (!code) {
        if (shown.without === null && shown.awaited?.after !== 0) return;
        // After the answer to the press that asked for it.
        setTimeout(() => {
          void import('./act-scene.ts').then(
            (found) => keepPlace(() => (this.code = found.actScene)),
            () => undefined,
          );
        });
      } else if (shown.awaited && !shown.moving && recast.ready) {
        const timer = setTimeout(() => code.playAwaited(recast.timeline, shown), shown.awaited.after);
        return () => clearTimeout(timer);
      }
      return;
    });
  }

  /** The picture of the act that is played or held; `null` where none is. */
  pictureIn(data: FigureData, timeline: Timeline): Scene | null {
    const { actTime, view } = this.#shown;
    return (actTime !== null && this.code?.tell(data, timeline, view, actTime)) || null;
  }
}
