/**
 * When what happens between two phases: first the sheet makes room, then it stands still while the causes follow one
 * another, each in a stretch of its own. The order of the activities is the source's; the moments are ours.
 */
import type { Cause, Course } from './types.ts';

/** What fills a stretch of t: everybody moves · somebody arrives · an activity · a new cluster leaves · nothing. */
export type StretchKind = 'room' | 'arrival' | 'activity' | 'departure' | 'rest';

/** A piece of the way into a phase, with one thing happening in it. */
export interface Stretch {
  kind: StretchKind;
  /** number of the phase that is being entered, 1 … last */
  phase: number;
  /** what makes the events of this stretch; `null` where nothing but places changes */
  cause: Cause | null;
  /** moments, phase − 1 ≤ from < to ≤ phase */
  from: number;
  to: number;
}

/** Where on the way the room has been made: from here on nobody who is there moves. */
export const ROOM = 0.2;
/** How long, in t, anything takes to come or go. */
export const RAMP = 0.024;
/** Where on the way all that happens has happened; then the picture rests until the phase is whole. */
const DONE = 0.98;
/** How long, in t, the one who brings the cluster together takes to arrive. */
const ARRIVAL = 0.06;

/** The stretches of a whole course, in order and without gaps from t = 0 to the last phase. */
export function scheduleOf(course: Course): Stretch[] {
  return course.phases.flatMap(({ id, activities, continues }, phase): Stretch[] => {
    if (phase === 0) return [];
    const start = phase - 1;
    const at = (share: number) => Math.round((start + share) * 1000) / 1000;
    const stretches: Stretch[] = [{ kind: 'room', phase, cause: null, from: start, to: at(ROOM) }];
    let next = ROOM;
    if (phase === 1) {
      next += ARRIVAL;
      stretches.push({ kind: 'arrival', phase, cause: id, from: at(ROOM), to: at(next) });
    }
    const causes: [StretchKind, Cause][] = continues ? [['departure', id]] : [];
    causes.push(...activities.map((activity): [StretchKind, Cause] => ['activity', activity]));
    const width = (DONE - next) / Math.max(1, causes.length);
    causes.forEach(([kind, cause], i) =>
      stretches.push({ kind, phase, cause, from: at(next + i * width), to: at(next + (i + 1) * width) }),
    );
    const last = stretches.at(-1) as Stretch;
    stretches.push({ kind: 'rest', phase, cause: null, from: last.to, to: phase });
    return stretches;
  });
}

/** The stretch that moment t lies in; at a whole phase none. The beginning of a stretch belongs to it, the end to the next. */
export function stretchAt(schedule: readonly Stretch[], t: number): Stretch | null {
  if (Number.isInteger(t)) return null;
  return schedule.find(({ from, to }) => from <= t && t < to) ?? null;
}
