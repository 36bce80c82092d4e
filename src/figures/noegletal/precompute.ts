/** The lines of the charts, worked out before they are drawn. */
import { measuringSeries } from '../../model/count/key-figures.ts';
import type { Precompute } from '../contract.ts';

export const precompute: Precompute = function* (timeline) {
  for (const cluster of [0, 1]) yield* measuringSeries(timeline, { cluster, bare: false });
};
