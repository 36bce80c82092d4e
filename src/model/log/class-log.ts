/** A class as a cluster: the same event log, with ties that are given instead of drawn by chance. */
import { firm } from './cast.ts';
import type { ClassRun } from './class-run.ts';
import { Draft } from './draft.ts';
import { FACILITATOR } from './effects.ts';
import { ROOM } from './schedule.ts';
import type { Cluster, Course } from './types.ts';

/** The id of pupil number n; number 1 is the facilitator. */
export function pupil(n: number): string {
  return n === 1 ? FACILITATOR : firm(n);
}

/** The number of a pupil. */
export function numberOf(id: string): number {
  return id === FACILITATOR ? 1 : Number(id.slice(1));
}

/** When a round's ties come, as shares of the way into its phase. */
const COME = { from: ROOM + 0.1, to: 0.97 };

/**
 * The log of a class that has played: all are there from the start, the facilitator comes with the second round, and each
 * round's ties come on the way into its phase.
 * @param course the phases by whose names the rounds go; the causes of the ties are phases, as a class has no activities
 */
export function classCluster(course: Course, { pupils, loose, free }: ClassRun): Cluster {
  const draft = new Draft(1);
  const [clutter = '', potential = '', emerging = ''] = course.phases.map(({ id }) => id);
  const round = (phase: number) => ({ from: phase - 1 + COME.from, to: phase - 1 + COME.to });
  draft.during(clutter, null, () => {
    for (let n = 2; n <= pupils; n++) draft.appear(pupil(n), 'firm');
  });
  draft.during(potential, { from: ROOM, to: COME.from }, () => draft.appear(FACILITATOR, 'facilitator'));
  draft.during(potential, round(1), () => {
    for (const [a, b] of loose) draft.tie(pupil(a), pupil(b), 'loose');
  });
  // Who met before and agrees on something now has more than a loose contact.
  draft.during(emerging, round(2), () => {
    for (const [a, b] of free) {
      const known = loose.some((pair) => pair[0] === a && pair[1] === b);
      if (known) draft.project(pupil(a), pupil(b));
      else draft.tie(pupil(a), pupil(b), 'collaboration');
    }
  });
  const events = [...draft.events].sort((a, b) => a.at - b.at);
  return { seed: 1, course, actors: [...draft.actors.values()], events };
}
