/** Acts and comparisons: their code is fetched when a reader asks for one or reads on, and an act begins when the figure has come to its moment. */
import type { Caption } from '../../model/acts/captions.ts';
import type { Scene } from '../../model/scene/picture.ts';
import type { Timeline } from '../../model/sheet/timeline.ts';
import type { FigureData } from '../content/figure-data.ts';
import { keepPlace } from '../read/keep-place.ts';
import { fetchPart } from '../state/fetch-part.ts';
import { recallSwitch } from '../state/kept-switch.ts';
import type { RecastState } from '../state/recast-state.svelte.ts';
import type { ViewState } from '../state/view-state.svelte.ts';
import type { actScene } from './act-scene.ts';

export class ActState {
  /** there once it has been fetched: until then a passage shows what lasts */
  code = $state.raw<typeof actScene>();
  /** whether a passage that comes under the reader's eye plays its act */
  along = $state(true);
  /** what the beats of the activity in focus say: once for a view, not in every picture of the act */
  readonly beats: readonly (Caption | null)[];
  readonly #shown: ViewState;
  #fetching = false;

  /** Call while a component is set up. */
  constructor(data: FigureData, shown: ViewState, recast: RecastState) {
    this.#shown = shown;
    this.beats = $derived(this.code?.sayBeats(data, recast.timeline, shown.view) ?? []);
    $effect(() => {
      const { code } = this;
      if (!code) {
        if (shown.without === null && shown.awaited?.after !== 0) return;
        // After the answer to the press that asked for it.
        setTimeout(() => this.#fetch());
      } else if (shown.awaited && !shown.moving && recast.ready) {
        const timer = setTimeout(() => code.playAwaited(recast.timeline, shown), shown.awaited.after);
        return () => clearTimeout(timer);
      }
      return;
    });
  }

  /** Whoever reads on will come to a passage with an act: its code comes when the page has nothing else to do. */
  prepare(): void {
    if (this.#fetching || !this.along || savesData()) return;
    if ('requestIdleCallback' in window) requestIdleCallback(() => this.#fetch(false), { timeout: 1000 });
    else setTimeout(() => this.#fetch(false), 200);
  }

  /** Reads what the reader chose last. Call in a browser alone. */
  recall(): void {
    this.along = recallSwitch('klynge:scener');
  }

  #fetch(asked = true): void {
    if (this.#fetching) return;
    this.#fetching = true;
    void fetchPart(() => import('./act-scene.ts'), asked).then(
      (found) => keepPlace(() => (this.code = found.actScene)),
      () => {
        this.#fetching = false;
        // What cannot be shown is not said either: buttons and address go back to what stands in the picture.
        this.#shown.awaited = null;
        this.#shown.without = null;
      },
    );
  }

  /** The picture of the act that is played or held; `null` where none is. */
  pictureIn(timeline: Timeline): Scene | null {
    const { actTime, view } = this.#shown;
    return (actTime !== null && this.code?.tell(timeline, view, actTime, this.beats)) || null;
  }
}

/** Whether the reader's browser asks for as few bytes as can be; one that does not say so does not. */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
