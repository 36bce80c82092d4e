/** How far the cluster has fallen apart without its facilitator: it takes a second, both ways, and any press turns it round. */
import { untrack } from 'svelte';
import { lacksFacilitator } from '../../model/log/taken.ts';
import { browserClock } from '../state/clock.ts';
import { Motion } from '../state/motion.ts';
import type { ViewState } from '../state/view-state.svelte.ts';

/** Milliseconds for all of the way. */
const FALLS = 1000;

/**
 * Call while a component is set up.
 * @returns the share, 0 whole – 1 apart; without movement it is one of the two
 */
export function fallingApart(shown: ViewState): () => number {
  let share = $state(lacksFacilitator(shown.without) ? 1 : 0);
  const clock = browserClock();
  const motion = clock && new Motion(clock);
  let before: boolean | undefined;
  $effect(() => {
    const gone = lacksFacilitator(shown.without);
    untrack(() => {
      const [from, goal] = [share, gone ? 1 : 0];
      // what a page opens with has happened
      const known = before !== undefined;
      before = gone;
      motion?.end();
      if (!motion || !known || shown.still || from === goal) {
        share = goal;
        return;
      }
      motion.begin(0, (passed) => {
        const way = Math.min(1, passed / (FALLS * Math.abs(goal - from)));
        share = way < 1 ? from + (goal - from) * way * way * (3 - 2 * way) : goal;
        return way < 1;
      });
    });
  });
  $effect(() => () => motion?.end());
  return () => share;
}
