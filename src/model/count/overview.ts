/** All activities over the phases: what begins in each, what may go on, what begins anew, and what an activity touches. */
import type { Timeline } from '../sheet/timeline.ts';

/** How an activity stands in a phase; `again` where a cluster that starts over takes it up anew. */
export type ActivityStatus = 'begins' | 'continues' | 'again' | 'absent';

/** The course, as an overview needs it. */
export type OverviewCourse = Pick<Timeline, 'phases' | 'loop' | 'activities'>;

/**
 * How an activity stands in phase number `phase`. That earlier ones go on is our reading of the source's `especially`;
 * a cluster that starts over does so with the activities of the phase where it starts over, and no others.
 */
export function statusIn(
  { activities, loop }: OverviewCourse,
  activity: string,
  phase: number,
): ActivityStatus {
  const home = activities[activity];
  if (home === undefined || phase < home) return 'absent';
  if (phase === home) return 'begins';
  if (phase === loop.from) return home === loop.to ? 'again' : 'absent';
  return 'continues';
}

/** The activities that stand so in a phase, in the source's order. */
export function activitiesWithStatus(
  status: ActivityStatus,
  course: OverviewCourse,
  phase: number,
): string[] {
  return Object.keys(course.activities).filter((id) => statusIn(course, id, phase) === status);
}

/** The numbers of the phases in which an activity is there, in order; the first is where it begins. */
export function phasesWith(course: OverviewCourse, activity: string): number[] {
  return [...course.phases.keys()].filter((phase) => statusIn(course, activity, phase) !== 'absent');
}

/** What two phases have, each in the source's order. */
export type PhaseComparison = Readonly<Record<'first' | 'both' | 'second' | 'neither', readonly string[]>>;

/** What only the first of two phases has, what both have, what only the second has, and what neither has. */
export function comparePhases(course: OverviewCourse, first: number, second: number): PhaseComparison {
  const there = (id: string, phase: number) => statusIn(course, id, phase) !== 'absent';
  const found = { first: [], both: [], second: [], neither: [] } as Record<keyof PhaseComparison, string[]>;
  for (const id of Object.keys(course.activities)) {
    const [a, b] = [there(id, first), there(id, second)];
    found[a && b ? 'both' : a ? 'first' : b ? 'second' : 'neither'].push(id);
  }
  return found;
}
