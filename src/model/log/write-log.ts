/** Writes a cluster's whole log: phase after phase, activity after activity, for one seed. */
import { castActors } from './cast.ts';
import { Draft } from './draft.ts';
import { effects, FACILITATOR, type Effect } from './effects.ts';
import { scheduleOf } from './schedule.ts';
import { spinOff } from './spin-off.ts';
import { finish } from './resumable.ts';
import type { Cluster, Course } from './types.ts';

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
  draft.during(course.phases[0]?.id ?? '', null, () => (cast = castActors(draft)));
  for (const stretch of scheduleOf(course)) {
    const { kind, phase, cause } = stretch;
    if (cause === null) continue;
    yield;
    if (kind === 'arrival') draft.during(cause, stretch, () => draft.appear(FACILITATOR, 'facilitator'));
    else if (kind === 'departure') draft.during(cause, stretch, spinOff);
    else {
      const effect: Effect | undefined = (effects as Record<string, Effect>)[cause];
      if (!effect)
        throw new Error(
          `phase "${course.phases[phase]?.id}": activity "${cause}" has no effect in src/model/log/effects.ts`,
        );
      draft.during(cause, stretch, () => effect(draft, cast));
    }
  }
  const events = [...draft.events].sort((a, b) => a.at - b.at);
  return { seed, course, actors: [...draft.actors.values()], events };
}
