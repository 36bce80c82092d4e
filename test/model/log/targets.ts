/** The targets of domain.md 2.3 (spin-off as amended on 26 November 2026), and what the clusters of many seeds measure beside them. */
import { replay } from '../../../src/model/log/replay.ts';
import { measure, type Measures } from '../../../src/model/count/measures.ts';
import { course, grown } from '../../fixtures.ts';

/** A mean that is aimed at, or the ends of a range that the mean must lie in. */
export type Target = number | readonly [low: number, high: number];

/** One row of the table: a measure and its target in each phase. The last column is the spin-off's own. */
export interface Row {
  name: string;
  of: (measured: Measures) => number;
  targets: readonly Target[];
}

export const rows: readonly Row[] = [
  { name: 'firms', of: (m) => m.firms, targets: [24, 24, 27, 34, 12] },
  { name: 'actors', of: (m) => m.actors, targets: [26, 27, 33, 42, 15] },
  { name: 'participants', of: (m) => m.participants, targets: [0, 14, 28, 39, 14] },
  { name: 'ties', of: (m) => m.ties, targets: [0, 18, 57, 129, 22] },
  { name: 'ties per participant', of: (m) => m.tiesPerParticipant, targets: [0, 2.5, 4.1, 6.6, 3.1] },
  { name: 'density', of: (m) => m.density, targets: [0, 0.05, 0.11, 0.15, 0.21] },
  { name: "facilitator's share", of: (m) => m.facilitatorShare, targets: [0, 0.74, 0.46, 0.15, [0.55, 0.6]] },
  { name: 'centralisation', of: (m) => m.centralisation, targets: [0, 0.94, 0.87, 0.34, 0.86] },
  {
    name: 'left without facilitator',
    of: (m) => m.leftWithoutFacilitator,
    targets: [0, 0.33, 0.84, 1, 0.64],
  },
  { name: 'modularity', of: (m) => m.modularity, targets: [0, 0, 0, 0.44, [-0.05, 0.05]] },
  // The spin-off: 1–2 ties out and 2 to its mother cluster.
  { name: 'ties out', of: (m) => m.tiesOut, targets: [0, [0, 1], [2, 4], [6, 8], [3, 4]] },
];

/** What one row measures in one phase over many seeds. */
export interface Spread {
  mean: number;
  min: number;
  max: number;
}

/** Measures of each phase of one seed; in the phase that starts over, the spin-off's. */
export function measuresOf(seed: number): Measures[] {
  const cluster = grown(seed);
  return course.phases.map((_, k) => measure(replay(cluster, k), k === course.loop.from ? 1 : 0));
}

/** Mean, least and greatest of every row in every phase. */
export function measureTable(seeds: readonly number[]): Spread[][] {
  const all = seeds.map(measuresOf);
  return rows.map(({ of }) =>
    course.phases.map((_, k) => {
      const values = all.map((phases) => of(phases[k] as Measures));
      const sum = values.reduce((total, value) => total + value, 0);
      return { mean: sum / values.length, min: Math.min(...values), max: Math.max(...values) };
    }),
  );
}
