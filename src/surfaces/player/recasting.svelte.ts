/** The timeline that is shown: the page's own, or one that is grown here for another seed or without an activity. */
import type { Timeline } from '../../model/timeline.ts';
import { courseOf } from '../course.ts';
import type { FigureData } from '../figure-data.ts';
import type { ViewState } from '../view.svelte.ts';

/** How it stands with another cluster: nothing asked for, on its way, or not to be had. */
export type Recasting = 'none' | 'coming' | 'failed';

/** Call while a component is set up. Its code for growing clusters is fetched when first needed. */
export class Recast {
  timeline: Timeline = $state.raw() as Timeline;
  state = $state<Recasting>('none');
  #latest = 0;

  constructor(data: FigureData, shown: ViewState) {
    this.timeline = data.timeline;
    $effect(() => {
      const { seed, without } = shown;
      const mine = ++this.#latest;
      if (seed === data.timeline.seed && (!without || without === 'facilitator')) {
        this.timeline = data.timeline;
        this.state = 'none';
        return;
      }
      this.state = 'coming';
      import('../recast.ts')
        .then(({ recast }) => recast(courseOf(data), data.timeline.names, seed, without))
        .then(
          (timeline) => this.#settle(mine, timeline, 'none'),
          () => this.#settle(mine, data.timeline, 'failed'),
        );
    });
  }

  /** Takes the answer, unless something else has been asked for meanwhile. */
  #settle(mine: number, timeline: Timeline, state: Recasting): void {
    if (mine !== this.#latest) return;
    this.timeline = timeline;
    this.state = state;
  }
}
