/** The timeline that is shown: the page's own, or one that is grown here for another seed or without an activity. */
import { activitiesWithout, lacksFacilitator } from '../../model/log/taken.ts';
import { untrack } from 'svelte';
import type { Timeline } from '../../model/sheet/timeline.ts';
import type { FigureData } from '../content/figure-data.ts';
import { fetchPart } from './fetch-part.ts';
import type { Recasted } from './recast.ts';
import type { ViewState } from './view-state.svelte.ts';

/** How it stands with another cluster: nothing asked for, on its way, or not to be had. */
export type Recasting = 'none' | 'coming' | 'failed';

/** Milliseconds that a reader waits without being told what for. */
const QUIET = 250;

/** Call while a component is set up. Its code for growing clusters is fetched when first needed. */
export class RecastState {
  state = $state<Recasting>('none');
  /** whether what is shown is what was asked for */
  ready = $state(true);
  #cast: Recasted = $state.raw() as Recasted;
  #latest = 0;
  /** whether what was asked for last could not be had */
  #failed = false;

  constructor(data: FigureData, shown: ViewState) {
    const own = { full: data.timeline, shown: data.timeline };
    this.#cast = own;
    $effect(() => {
      const { seed, without } = shown;
      const mine = ++this.#latest;
      if (seed === data.timeline.seed && activitiesWithout(without).length === 0) {
        this.#settle(mine, own, this.#failed ? 'failed' : 'none');
        return;
      }
      this.ready = false;
      this.#failed = false;
      const known = untrack(() => [this.#cast.full, data.timeline].find((one) => one.seed === seed));
      // What comes at once needs no word on its coming.
      const timer = setTimeout(() => mine === this.#latest && (this.state = 'coming'), QUIET);
      fetchPart(async () => {
        const { courseOf, recast } = await import('./recast.ts');
        return { courseOf, recast };
      })
        .then(({ courseOf, recast }) => recast(courseOf(data), data.timeline.names, seed, without, known))
        .then(
          (cast) => this.#settle(mine, cast, 'none'),
          () => this.#giveUp(mine, own, shown),
        )
        .finally(() => clearTimeout(timer));
    });
  }

  /** What is shown: without what has been taken away. */
  get timeline(): Timeline {
    return this.#cast.shown;
  }

  /** The same cluster with nothing taken away. */
  get full(): Timeline {
    return this.#cast.full;
  }

  /** What cannot be had is not asked for any longer: address and buttons say what stands in the picture. */
  #giveUp(mine: number, own: Recasted, shown: ViewState): void {
    if (mine !== this.#latest) return;
    this.#failed = true;
    this.#settle(mine, own, 'failed');
    shown.seed = own.full.seed;
    shown.without = lacksFacilitator(shown.without) ? 'facilitator' : null;
  }

  /** Takes the answer, unless something else has been asked for meanwhile. */
  #settle(mine: number, cast: Recasted, state: Recasting): void {
    if (mine !== this.#latest) return;
    this.#cast = cast;
    this.state = state;
    this.ready = true;
  }
}
