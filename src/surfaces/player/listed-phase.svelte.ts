/** The phase whose activities are listed beside the figure: the one that the view has come to, or that it enters. */
import { untrack } from 'svelte';
import { progressAt, type Progress } from '../../model/scene/activity-progress.ts';
import { phaseAt } from '../../model/scene/view.ts';
import { titleOf, type MomentWords } from '../../model/say/describe.ts';
import { stretchAt } from '../../model/log/schedule.ts';
import { stretchesOf, type Timeline } from '../../model/sheet/timeline.ts';
import type { ViewState } from '../state/view-state.svelte.ts';

export interface ListedPhase {
  readonly number: number;
  /** what it is called just now: the phase, or the way to it */
  readonly title: string;
  /** whether it is being entered, so that what holds of it as a whole may not be said yet */
  readonly entering: boolean;
  /** how far its activities have come, while it is being entered */
  readonly progress: ReadonlyMap<string, Progress>;
}

/** Call while a component is set up. */
export function listedPhase(shown: ViewState, timeline: () => Timeline, words: MomentWords): ListedPhase {
  const moment = $derived(phaseAt(timeline(), shown.settled.t));
  const entering = $derived(moment.way > 0 || (shown.goal !== null && shown.goal !== shown.t));
  const reached = $derived(`${moment.told} ${entering}`);
  let late = $state('0 false');
  $effect(() => {
    const now = reached;
    if (!shown.playing) late = now;
    else {
      // Another list in the same frame as its picture would hold up slow devices while the course plays.
      const frame = requestAnimationFrame(() => (late = now));
      return () => cancelAnimationFrame(frame);
    }
    return;
  });
  const listed = $derived((shown.playing ? late : reached).split(' '));
  const stretch = $derived(stretchAt(stretchesOf(timeline()), shown.t));
  // read anew with each stretch, not with each frame
  const progress = $derived.by(() => {
    void stretch;
    return untrack(() => progressAt(timeline(), shown.t));
  });
  return {
    get number() {
      return Number(listed[0]);
    },
    get entering() {
      return listed[1] === 'true';
    },
    get title() {
      return titleOf({ told: Number(listed[0]), way: this.entering ? 1 : 0 }, words);
    },
    get progress() {
      return progress;
    },
  };
}
