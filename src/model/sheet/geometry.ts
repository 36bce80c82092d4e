/** The few sums that places on the sheet need. Only + − × ÷ √, so that every engine gives the same. */
import { HEIGHT, WIDTH, type Point } from './sheet-size.ts';

/** How far two points lie from each other, in drawing units. */
export function distance(a: Point, b: Point): number {
  return Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
}

/** The point that lies `share` of the way from a to b. */
export function onTheWay(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

/** The middle of some points; of the sheet where there are none. */
export function middleOf(points: readonly Point[]): Point {
  if (points.length === 0) return { x: WIDTH / 2, y: HEIGHT / 2 };
  const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** Whether a closed curve through the points goes around the point: a ray to the right crosses it an odd number of times. */
export function contains(points: readonly Point[], { x, y }: Point): boolean {
  let inside = false;
  points.forEach((a, i) => {
    const b = points[(i + 1) % points.length] as Point;
    if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) inside = !inside;
  });
  return inside;
}

/**
 * How much of the way from a point outside a closed curve to one inside lies before the curve, 0–1.
 * @param inside so much further, in drawing units
 */
export function entryInto(points: readonly Point[], from: Point, to: Point, inside: number): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  let first = 1;
  points.forEach((a, i) => {
    const b = points[(i + 1) % points.length] as Point;
    const [ex, ey] = [b.x - a.x, b.y - a.y];
    const cross = dx * ey - dy * ex;
    if (cross === 0) return;
    const along = ((a.x - from.x) * ey - (a.y - from.y) * ex) / cross;
    const beside = ((a.x - from.x) * dy - (a.y - from.y) * dx) / cross;
    if (along >= 0 && along < first && beside >= 0 && beside <= 1) first = along;
  });
  return Math.min(1, first + inside / length);
}
