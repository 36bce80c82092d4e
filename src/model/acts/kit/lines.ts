/** What passes, as lines, rings and small things that are carried; all of it stays on the sheet. */
import { RAYS } from '../../scene/outline-curve.ts';
import { HEIGHT, WIDTH, type Point } from '../../sheet/sheet-size.ts';
import { MARGIN } from '../../sheet/places.ts';
import type { Ring, Token } from '../../scene/picture.ts';
import type { Stretch } from './act.ts';
import { distance, onTheWay } from './motion.ts';
import { glimpse, going } from './timing.ts';

/** What passes keeps this far from the edge of the sheet, in drawing units. */
const EDGE = 6;

/** From an actor's middle to where a line towards it ends, in drawing units. */
const BODY = 11;

/** The nearest point on the sheet that leaves `margin` units to its edge. */
export function onSheet({ x, y }: Point, margin = MARGIN): Point {
  return {
    x: Math.min(WIDTH - margin, Math.max(margin, x)),
    y: Math.min(HEIGHT - margin, Math.max(margin, y)),
  };
}

/** Where something stands beside somebody. */
export function beside({ x, y }: Point, by: Point): Point {
  return onSheet({ x: x + by.x, y: y + by.y }, 2 * EDGE);
}

/** A small thing on its way from one place to another: it leaves at a and is taken in at b. */
export function carried(look: Token['look'], from: Point, to: Point, s: number, [a, b]: Stretch): Token {
  return { look, ...onTheWay(from, to, going(s, a, b)), alpha: glimpse(s, a, b) };
}

/** A ring around somebody, as large as there is room for on the sheet. */
export function ringAround(look: Ring['look'], { x, y }: Point, r: number, alpha: number): Ring {
  const room = Math.max(0, Math.min(x, y, WIDTH - x, HEIGHT - y) - EDGE);
  return { look, x, y, r: Math.min(r, room), alpha };
}

/** The line from one actor to another that touches neither; empty where they stand too close. */
export function lineBetween(a: Point, b: Point): Point[] {
  const away = distance(a, b);
  return away > 2 * BODY ? [onTheWay(a, b, BODY / away), onTheWay(a, b, 1 - BODY / away)] : [];
}

/** A line through points as far as it has been drawn. */
export function drawnSoFar(points: readonly Point[], share: number): Point[] {
  const lengths = points.slice(1).map((point, i) => distance(points[i] ?? point, point));
  let left = lengths.reduce((sum, length) => sum + length, 0) * share;
  const line = points.slice(0, 1);
  for (const [i, length] of lengths.entries()) {
    const [from, to] = [points[i], points[i + 1]];
    if (!from || !to || left <= 0) break;
    line.push(length > left ? onTheWay(from, to, left / length) : to);
    left -= length;
  }
  return line;
}

/** A closed, rounded line near the points, cut at the edge of the sheet. */
export function closedLine(points: readonly Point[]): Point[] {
  let line = points;
  for (let cut = 0; cut < 2; cut++)
    line = line.flatMap((point, i) => {
      const next = line[(i + 1) % line.length] ?? point;
      return [onTheWay(point, next, 0.25), onTheWay(point, next, 0.75)];
    });
  return [...line, ...line.slice(0, 1)].map((point) => onSheet(point, EDGE));
}

/** A circle as large as one likes: what would lie beside the sheet runs along its edge. */
export function circleLine({ x, y }: Point, r: number): Point[] {
  return closedLine(RAYS.map(([ux, uy]) => ({ x: x + ux * r, y: y + uy * r })));
}
