/** The lines of the charts, worked out before they are drawn. */
import { measuring } from '../../model/count/key-figures.ts';
import type { Ahead } from '../contract.ts';

export const ahead: Ahead = function* (timeline) {
  for (const cluster of [0, 1]) yield* measuring(timeline, { cluster, bare: false });
};
