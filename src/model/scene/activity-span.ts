/** Which activity is at work at a moment, and which has begun. */
import { stretchAt } from '../log/schedule.ts';
import { stretchesOf, type Timeline } from '../sheet/timeline.ts';

/** Whether an activity has done anything yet at t. Before that there is nothing to light, so nothing is dimmed. */
export function hasBegun(timeline: Timeline, activity: string, t: number): boolean {
  const made = ({ at, cause }: { at: number; cause: string }) => cause === activity && at < t;
  return (
    timeline.ties.some((tie) => made(tie) || (tie.project && made(tie.project))) || timeline.marks.some(made)
  );
}

/** The first and last moment at which an activity did something; both 0 where it did nothing. */
export function spanOf(timeline: Timeline, activity: string): { from: number; to: number } {
  let [from, to] = [Infinity, -Infinity];
  const see = (found: { at: number; cause: string } | undefined) => {
    if (found?.cause !== activity) return;
    if (found.at < from) from = found.at;
    if (found.at > to) to = found.at;
  };
  timeline.actors.forEach(see);
  timeline.marks.forEach(see);
  for (const tie of timeline.ties) {
    see(tie);
    see(tie.project);
    see(tie.end);
  }
  return from <= to ? { from, to } : { from: 0, to: 0 };
}

/** The activity whose stretch of the course moment t lies in; `null` between the stretches and at a whole phase. */
export function activityAtWork(timeline: Timeline, t: number): string | null {
  const stretch = stretchAt(stretchesOf(timeline), t);
  return stretch?.kind === 'activity' ? stretch.cause : null;
}
