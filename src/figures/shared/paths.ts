/** Paths of lines, knots and outlines, rounded for the markup. */
import type { Point } from '../../model/sheet/sheet-size.ts';
import { tenth } from './round.ts';

/** Two ends of a line. */
interface Ends {
  from: Point;
  to: Point;
}

/** A line as far as it has grown: all of it where `alpha` is 1. */
export function lineOf({ from, to, alpha = 1 }: Ends & { alpha?: number }): string {
  const x = from.x + (to.x - from.x) * alpha;
  const y = from.y + (to.y - from.y) * alpha;
  return `M${tenth(from.x)} ${tenth(from.y)}L${tenth(x)} ${tenth(y)}`;
}

/** A line through all the points, in order. */
export function wayThrough(points: readonly Point[]): string {
  return points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${tenth(x)} ${tenth(y)}`).join('');
}

/** A ring around a point, somewhat larger than an actor. */
export function ringAround({ x, y }: Point): string {
  return `M${tenth(x + 14)} ${tenth(y)}a14 14 0 1 1-28 0a14 14 0 1 1 28 0z`;
}

/** The square in the middle of a joint project. */
export function squareOn({ from, to }: Ends): string {
  return `M${tenth((from.x + to.x) / 2 - 3.5)} ${tenth((from.y + to.y) / 2 - 3.5)}h7v7h-7z`;
}

/** The head of the arrow from a parent to its child, just outside the child. */
export function arrowhead(ends: Ends): string {
  const { point } = fromItsEnd(ends);
  return `M${point(10, 0)}L${point(19, 4.5)}L${point(19, -4.5)}Z`;
}

/** How long a line is, and its points as written: so far back from its end, and so far beside it. */
function fromItsEnd({ from, to }: Ends) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const point = (back: number, side: number) =>
    `${tenth(to.x - ux * back - uy * side)} ${tenth(to.y - uy * back + ux * side)}`;
  return { length, point };
}

/** A broad arrow, so many units wide in its shaft. */
export function arrowOf(ends: Ends, width: number): string {
  const { length, point } = fromItsEnd(ends);
  const [half, head] = [width / 2, width / 2 + 6];
  const shaft = [point(length, half), point(head, half), point(head, head), point(0, 0)];
  return `M${[...shaft, point(head, -head), point(head, -half), point(length, -half)].join('L')}Z`;
}

/**
 * A closed, rounded curve near the points: a uniform cubic B-spline, each of its pieces as one Bezier curve.
 * (d3-shape's curveBasisClosed draws the same, for 2 kB more on every page.)
 */
export function outlineOf(points: readonly Point[]): string {
  const n = points.length;
  if (n < 3) return '';
  const at = (i: number) => points[(i + n) % n] as Point;
  const mix = (a: number, b: number, c: number) => tenth((a + 4 * b + c) / 6);
  const third = (a: number, b: number) => tenth((2 * a + b) / 3);
  const knot = (i: number) =>
    `${mix(at(i - 1).x, at(i).x, at(i + 1).x)} ${mix(at(i - 1).y, at(i).y, at(i + 1).y)}`;
  let path = `M${knot(0)}`;
  for (let i = 0; i < n; i++) {
    const [from, to] = [at(i), at(i + 1)];
    path += `C${third(from.x, to.x)} ${third(from.y, to.y)} ${third(to.x, from.x)} ${third(to.y, from.y)} ${knot(i + 1)}`;
  }
  return `${path}Z`;
}
