/** Where on the sheet clusters and outsiders have their places, and what is kept free for words. Only laying out needs it. */
import type { Point } from './sheet-size.ts';

/** No actor's centre comes closer to the edge than this. */
export const MARGIN = 18;
/** Members keep this distance, so that the outline around them stays on the sheet. */
export const INNER_MARGIN = 34;

interface Ellipse extends Point {
  /** half width; the half height is `rx * FLAT` */
  rx: number;
}

/** How flat the clusters lie. */
export const FLAT = 0.78;

/** Where the mother cluster sits when a spin-off stands beside it. */
export const BESIDE: Point = { x: 208, y: 244 };
/** Where the spin-off sits. */
export const SPUN_OFF: Point = { x: 504, y: 250 };

/** The room a cluster of `members` takes up. */
export function room(centre: Point, members: number): Ellipse {
  return { ...centre, rx: 30 * Math.sqrt(members) + 12 };
}

/** Where a sub-cluster gathers, seen from the cluster's centre, as a share of its room. */
export const LANES: readonly Point[] = [
  { x: -0.5, y: -0.36 },
  { x: 0, y: 0.58 },
  { x: 0.5, y: -0.36 },
];

/** Rooms that are kept free of actors: the band of the cluster's name, the sub-clusters' names, the board of the portfolio. */
export const KEPT = {
  top: 46,
  lanes: { halfWidth: 62, halfHeight: 20 },
  board: { x: 596, y: 425, halfWidth: 46, halfHeight: 38 },
};

/** Where outsiders stand, at the edge of the sheet, while the cluster is alone and beside a spin-off. */
export const OUTSIDE: Readonly<Record<string, { alone: Point; beside: Point }>> = {
  u1: { alone: { x: 20, y: 214 }, beside: { x: 20, y: 120 } },
  u2: { alone: { x: 620, y: 168 }, beside: { x: 366, y: 60 } },
  u3: { alone: { x: 620, y: 262 }, beside: { x: 390, y: 432 } },
  u4: { alone: { x: 20, y: 318 }, beside: { x: 20, y: 330 } },
  u5: { alone: { x: 486, y: 440 }, beside: { x: 300, y: 442 } },
  u6: { alone: { x: 58, y: 420 }, beside: { x: 58, y: 424 } },
  u7: { alone: { x: 622, y: 380 }, beside: { x: 616, y: 392 } },
};
