/** The key figures of a cluster at any moment of its timeline. Counted as the sentence counts (`describe.ts`), measured as `measures.ts` measures. */
import { SEEN } from './scene-count.ts';
import { DisjointSets } from '../log/disjoint-sets.ts';
import { RAMP } from '../log/schedule.ts';
import { arrivalShare } from '../scene/scene.ts';
import { finish } from '../log/resumable.ts';
import type { Timeline, TimelineTie } from '../sheet/timeline.ts';

/** What is measured in one cluster at one moment. Shares lie in [0, 1]. */
export interface KeyFigures {
  /** actors with at least one cluster tie, the facilitator among them */
  participants: number;
  /** 0 where nobody takes part */
  tiesPerParticipant: number;
  /** share of the cluster ties that touch the facilitator; `null` where there is no tie */
  facilitatorShare: number | null;
  /** ties to outsiders */
  tiesOut: number;
  /** ties to the other cluster */
  tiesBetween: number;
  /** the largest part of the other participants that hangs together without the facilitator, as a share of them; `null` where they are fewer than FEW */
  leftWithoutFacilitator: number | null;
}

/** The five that are shown, in order. */
export const KEY_FIGURES = [
  'participants',
  'tiesPerParticipant',
  'facilitatorShare',
  'tiesOut',
  'leftWithoutFacilitator',
] as const satisfies (keyof KeyFigures)[];
export type KeyFigure = (typeof KEY_FIGURES)[number];

/** The key figures of both clusters at one moment. */
export interface KeyFigureReading {
  t: number;
  own: KeyFigures | null;
  /** `null` before the spin-off is born */
  spinoff: KeyFigures | null;
}

/** What can be read at moment t. @param bare whether the facilitators have been taken away */
export function readKeyFigures(timeline: Timeline, t: number, bare: boolean): KeyFigureReading {
  return {
    t,
    own: keyFiguresAt(timeline, t, { cluster: 0, bare }),
    spinoff: keyFiguresAt(timeline, t, { cluster: 1, bare }),
  };
}

/** Which cluster is measured: 0 the mother, 1 the spin-off; and whether the facilitators have been taken away. */
export interface MeasuredCluster {
  cluster: number;
  bare: boolean;
}

/** One alone always hangs together, and two fall into halves: nothing is said of fewer than these. */
export const FEW = 3;

/** @returns `null` before the spin-off is born */
export function keyFiguresAt(
  timeline: Timeline,
  t: number,
  { cluster, bare }: MeasuredCluster,
): KeyFigures | null {
  const now = Math.min(timeline.phases.length - 1, Math.max(0, t));
  if (cluster > 0 && now <= birthOf(timeline)) return null;
  const { actors } = timeline;
  /** 1 own, 2 a facilitator of our own, 0 anybody else */
  const who = actors.map(({ kind, moves }) => {
    const own = kind !== 'outsider' && (moves !== undefined && now > moves ? 1 : 0) === cluster;
    return own ? (kind === 'facilitator' ? 2 : 1) : 0;
  });
  const taking = new Uint8Array(actors.length);
  const others = new Uint8Array(actors.length);
  const circles = new DisjointSets(actors.length);
  let [ties, hub, tiesOut, tiesBetween] = [0, 0, 0, 0];
  for (const tie of timeline.ties) {
    if (tie.kind === 'origin' || !isSeen(tie, now)) continue;
    const [a, b] = [who[tie.a] ?? 0, who[tie.b] ?? 0];
    const gone = bare && (actors[tie.a]?.kind === 'facilitator' || actors[tie.b]?.kind === 'facilitator');
    if (a && b) {
      if (a === 1) others[tie.a] = 1;
      if (b === 1) others[tie.b] = 1;
      if (a === 1 && b === 1) circles.join(tie.a, tie.b);
      if (gone) continue;
      ties++;
      if (a === 2 || b === 2) hub++;
      taking[tie.a] = taking[tie.b] = 1;
    } else if ((a || b) && !gone) {
      if (tie.kind === 'external') tiesOut++;
      else tiesBetween++;
    }
  }
  const participants = sum(taking);
  const left = sum(others);
  return {
    participants,
    tiesPerParticipant: participants ? (2 * ties) / participants : 0,
    facilitatorShare: ties ? hub / ties : null,
    tiesOut,
    tiesBetween,
    leftWithoutFacilitator: left >= FEW ? circles.largest / left : null,
  };
}

/** How far, in t, the moments lie apart at which a course is measured: nothing comes faster. */
export const SERIES_STEP = 0.02;

/** What has been measured along whole courses; a timeline never changes. */
const measuredSeries = new WeakMap<Timeline, Map<string, (KeyFigures | null)[]>>();

/** The key figures along the whole course, one entry for each STEP; `null` before the spin-off is born. */
export function keyFigureSeries(
  timeline: Timeline,
  measured: MeasuredCluster,
): readonly (KeyFigures | null)[] {
  return finish(measuringSeries(timeline, measured));
}

/** Works out a course, half a phase at a time, so that others get their turn between. */
export function* measuringSeries(
  timeline: Timeline,
  measured: MeasuredCluster,
): Generator<void, readonly (KeyFigures | null)[]> {
  const known = measuredSeries.get(timeline) ?? new Map<string, (KeyFigures | null)[]>();
  measuredSeries.set(timeline, known);
  const key = `${measured.cluster} ${measured.bare}`;
  const found = known.get(key);
  if (found) return found;
  const course: (KeyFigures | null)[] = [];
  const steps = Math.round((timeline.phases.length - 1) / SERIES_STEP);
  for (let i = 0; i <= steps; i++) {
    course.push(keyFiguresAt(timeline, i * SERIES_STEP, measured));
    if (i % 25 === 24) yield;
  }
  known.set(key, course);
  return course;
}

/** The moment after which there is a spin-off; Infinity where there never is one. */
function birthOf({ actors }: Timeline): number {
  return Math.min(...actors.map(({ moves }) => moves ?? Infinity));
}

function isSeen({ at, end }: TimelineTie, t: number): boolean {
  if (t <= at) return false;
  // Nearly all have come long ago and stay: a course asks this of every tie at every one of its moments.
  if (!end && t - at > RAMP) return true;
  return arrivalShare(t, at) * (end ? 1 - arrivalShare(t, end.at) : 1) >= SEEN;
}

function sum(flags: Uint8Array): number {
  let total = 0;
  for (const flag of flags) total += flag;
  return total;
}
