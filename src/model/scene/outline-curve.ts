/** The organic outline around some actors: smooth in their positions and in how much each belongs. */
import type { Point } from '../sheet/sheet-size.ts';

/** An actor's pull on the outline: where it stands, and how much it belongs (0–1). */
export interface Pull extends Point {
  weight: number;
}

/** Directions of the outline's points: 24 unit vectors, tabled because engines round sine differently. */
const QUARTER = [
  [1, 0],
  [0.96593, 0.25882],
  [0.86603, 0.5],
  [0.70711, 0.70711],
  [0.5, 0.86603],
  [0.25882, 0.96593],
] as const;
export const RAYS: readonly (readonly [number, number])[] = [
  ...QUARTER,
  ...QUARTER.map(([x, y]) => [-y, x] as const),
  ...QUARTER.map(([x, y]) => [-x, -y] as const),
  ...QUARTER.map(([x, y]) => [y, -x] as const),
];

/**
 * The points of a closed curve around `pulls`, in order; empty when nobody belongs.
 * @param pad free space between an actor's centre and the curve, in drawing units
 */
export function curveAround(pulls: readonly Pull[], pad: number): Point[] {
  let total = 0;
  let cx = 0;
  let cy = 0;
  for (const { x, y, weight } of pulls) {
    total += weight;
    cx += x * weight;
    cy += y * weight;
  }
  if (total < 0.001) return [];
  cx /= total;
  cy /= total;
  return RAYS.map(([ux, uy]) => {
    let reach = 0;
    for (const { x, y, weight } of pulls) {
      const along = (x - cx) * ux + (y - cy) * uy;
      if (along <= 0) continue;
      const square = (x - cx) * (x - cx) + (y - cy) * (y - cy);
      const share = (along * along) / square;
      const pull = along * share * weight;
      if (pull > reach) reach = pull;
    }
    return { x: cx + ux * (reach + pad), y: cy + uy * (reach + pad) };
  });
}
