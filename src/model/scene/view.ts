/** What one looks at: small and total. The same view always gives the same picture. */
import type { Timeline } from '../sheet/timeline.ts';

export interface View {
  /** the moment: phase number and the way to the next, 0 ≤ t ≤ last phase number */
  t: number;
  /** the activity in focus */
  activity: string | null;
  /** what is taken away: activities' ids and `facilitator`, several with commas (`log/taken.ts`) */
  without: string | null;
  /** the actor that is followed */
  follow: string | null;
  /** which of all possible clusters, a whole number ≥ 0 */
  seed: number;
  /** whether what is new since the phase before is marked */
  changes: boolean;
  /** whom an act is about, where the text beside the figure tells of somebody: absent, the act casts itself. No address says it */
  lead?: string | undefined;
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
  return { t, activity: null, without: null, follow: null, seed, changes: false };
}

/** Where in the course a moment lies. */
export interface CourseMoment {
  /** number of the last phase that is whole */
  phase: number;
  /** how far it is on the way to the next, 0 ≤ way < 1 */
  way: number;
  /** number of the phase that words speak of: the one being entered; where the course rests, the one that is whole */
  told: number;
}

/** So near to a whole phase nobody is on the way: the slider stops in hundredths, sums of shares stop beside them. */
const NEAR = 1e-6;

/** Everything that names or lists a phase asks here, so that all of it says the same at every t. */
export function phaseAt({ phases }: Pick<Timeline, 'phases'>, t: number): CourseMoment {
  const phase = Math.min(phases.length - 1, Math.floor(t + NEAR));
  const way = t - phase > NEAR ? t - phase : 0;
  return { phase, way, told: way > 0 ? phase + 1 : phase };
}
