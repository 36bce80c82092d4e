/** Which activity is at work at a moment, and which has begun. */
import type { Timeline } from './timeline.ts';

/** Whether an activity has done anything yet at t. Before that there is nothing to light, so nothing is dimmed. */
export function hasBegun(timeline: Timeline, activity: string, t: number): boolean {
  const made = ({ at, cause }: { at: number; cause: string }) => cause === activity && at < t;
  return (
    timeline.ties.some((tie) => made(tie) || (tie.project && made(tie.project))) || timeline.marks.some(made)
  );
}

/** The activity whose events came last before t, on this way. */
export function happeningAt(timeline: Timeline, t: number): string | null {
  let cause: string | null = null;
  let latest = Math.floor(t);
  for (const happenings of [timeline.ties, timeline.marks, timeline.actors])
    for (const { at, cause: by } of happenings)
      if (at > latest && at <= t && by in timeline.activities) {
        latest = at;
        cause = by;
      }
  return cause;
}
