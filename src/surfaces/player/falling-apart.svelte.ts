/** How far the cluster has fallen apart without its facilitator: it takes a second, and whoever is put back is there at once. */
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
      // what a page opens with has happened
      const known = before !== undefined;
      before = gone;
      motion?.end();
      const moves = motion && known && gone && !shown.still;
      share = gone && !moves ? 1 : 0;
      if (!moves) return;
      motion.begin(0, (passed) => {
        const way = Math.min(1, passed / FALLS);
        share = way * way * (3 - 2 * way);
        return way < 1;
      });
    });
  });
  $effect(() => () => motion?.end());
  return () => share;
}
