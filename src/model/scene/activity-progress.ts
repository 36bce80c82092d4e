/** How far the activities of the phase that is being entered have come. */
import { stretchesOf, type Timeline } from '../sheet/timeline.ts';
import { phaseAt } from './view.ts';

/** `begun`: its stretch of the course has passed · `now`: it is at work · `ahead`: it is yet to come. */
export type Progress = 'begun' | 'now' | 'ahead';

/** Of each activity of the phase that is being entered at t; empty where the course rests in a phase. */
export function progressAt(timeline: Timeline, t: number): ReadonlyMap<string, Progress> {
  const { way, told } = phaseAt(timeline, t);
  if (way === 0) return new Map();
  return new Map(
    stretchesOf(timeline)
      .filter(({ kind, phase }) => kind === 'activity' && phase === told)
      .map(({ cause, from, to }) => [cause ?? '', t >= to ? 'begun' : t >= from ? 'now' : 'ahead']),
  );
}
