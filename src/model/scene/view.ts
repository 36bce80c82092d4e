/** What one looks at: small and total. The same view always gives the same picture. */
import type { Timeline } from '../sheet/timeline.ts';

export interface View {
  /** the moment: phase number and the way to the next, 0 ≤ t ≤ last phase number */
  t: number;
  /** the activity in focus */
  activity: string | null;
  /** what is taken away: an activity's id, or `facilitator` */
  without: string | null;
  /** the actor that is followed */
  follow: string | null;
  /** which of all possible clusters, a whole number ≥ 0 */
  seed: number;
}

/** An activity on its way: how much of what it made is there, 0 nothing – 1 all of it. No part of a View. */
export interface ActivityGrowth {
  activity: string;
  share: number;
}

/** The cluster that the site opens with. */
export const DEFAULT_SEED = 14;

/** The view at moment t with nothing chosen. */
export function viewAt(t: number, seed = DEFAULT_SEED): View {
  return { t, activity: null, without: null, follow: null, seed };
}

/** The number of the phase that t is in, and how far it is on the way to the next: 0 ≤ way < 1. */
export function phaseAt(timeline: Pick<Timeline, 'phases'>, t: number): { phase: number; way: number } {
  const phase = Math.min(timeline.phases.length - 1, Math.floor(t + 1e-9));
  return { phase, way: Math.max(0, t - phase) };
}
