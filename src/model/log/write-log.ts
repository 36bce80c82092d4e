/** Writes a cluster's whole log: phase after phase, activity after activity, for one seed. */
import { castActors } from './cast.ts';
import { Draft } from './draft.ts';
import { effects, FACILITATOR, type Effect } from './effects.ts';
import { spinOff } from './spin-off.ts';
import { finish } from './resumable.ts';
import type { Cluster, Course } from './types.ts';

/** How much of a phase's unit of t its activities fill; the rest is stillness at both ends. */
const ACTIVE = 0.88;
const STILL = 0.03;
/** The part of its window in which an activity's events fall; then what it made has time to be seen. */
const BUSY = 0.75;

/**
 * Grows a cluster through the course.
 * @param seed any 32-bit integer; the same seed gives the same log on every machine
 * @throws Error naming phase and activity when an activity has no effect
 */
export function growCluster(course: Course, seed: number): Cluster {
  return finish(growing(course, seed));
}

/** The same one activity at a time, for a browser that has other things to do in between. */
export function* growing(course: Course, seed: number): Generator<void, Cluster> {
  const draft = new Draft(seed);
  let cast = { pioneers: [] as string[], followers: [] as string[], loners: [] as string[] };
  for (const [k, phase] of course.phases.entries()) {
    if (k === 0) {
      draft.during(phase.id, 0, 0, () => (cast = castActors(draft)));
      continue;
    }
    const from = k - 1 + STILL;
    if (phase.continues) draft.during(phase.id, from, k - 1 + ACTIVE, spinOff);
    if (k === 1)
      draft.during(phase.id, from - STILL / 3, from - STILL / 3, () =>
        draft.appear(FACILITATOR, 'facilitator'),
      );
    const width = ACTIVE / Math.max(1, phase.activities.length);
    for (const [i, activity] of phase.activities.entries()) {
      yield;
      const effect: Effect | undefined = (effects as Record<string, Effect>)[activity];
      if (!effect)
        throw new Error(
          `phase "${phase.id}": activity "${activity}" has no effect in src/model/log/effects.ts`,
        );
      const start = from + i * width;
      draft.during(activity, start, start + width * BUSY, () => effect(draft, cast));
    }
  }
  const events = [...draft.events].sort((a, b) => a.at - b.at);
  return { seed, course, actors: [...draft.actors.values()], events };
}
