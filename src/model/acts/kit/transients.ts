/** What passes, as lines, rings and small things that are carried; all of it stays on the sheet. */
import { RAYS } from '../../scene/outline-curve.ts';
import { HEIGHT, WIDTH, type Point } from '../../sheet/sheet-size.ts';
import { distance, onTheWay } from '../../sheet/geometry.ts';
import { MARGIN } from '../../sheet/places.ts';
import type { Ring, Token } from '../../scene/picture.ts';
import type { Stretch } from './act.ts';
import { pacedShare, quickFade } from './timing.ts';

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
export function placeBeside({ x, y }: Point, by: Point): Point {
  return onSheet({ x: x + by.x, y: y + by.y }, 2 * EDGE);
}

/** The point `units` from `from` in the direction of `to`, or where the sheet ends on that way. */
export function pointTowards(from: Point, to: Point, units: number): Point {
  const away = distance(from, to) || 1;
  const [dx, dy] = [(to.x - from.x) / away, (to.y - from.y) / away];
  const end = Math.min(units, roomAhead(from.x, dx, WIDTH), roomAhead(from.y, dy, HEIGHT));
  return { x: from.x + dx * end, y: from.y + dy * end };
}

/** How far one can go along one axis of the sheet, which is `size` long. */
function roomAhead(at: number, direction: number, size: number): number {
  if (direction === 0) return Infinity;
  return Math.max(0, ((direction > 0 ? size - EDGE : EDGE) - at) / direction);
}

/** How large a circle around a point can be on the sheet. */
export function roomAround({ x, y }: Point): number {
  return Math.max(0, Math.min(x, WIDTH - x, y, HEIGHT - y) - EDGE);
}

/** A small thing on its way from one place to another: it leaves at a and is taken in at b. */
export function carriedToken(look: Token['look'], from: Point, to: Point, s: number, [a, b]: Stretch): Token {
  return { look, ...onTheWay(from, to, pacedShare(s, a, b)), alpha: quickFade(s, a, b) };
}

/** A ring around somebody, as large as there is room for on the sheet. */
export function ringAround(look: Ring['look'], place: Point, r: number, alpha: number): Ring {
  return { look, x: place.x, y: place.y, r: Math.min(r, roomAround(place)), alpha };
}

/** The line from one actor to another that touches neither; empty where they stand too close. */
export function lineBetween(a: Point, b: Point): Point[] {
  const away = distance(a, b);
  return away > 2 * BODY ? [onTheWay(a, b, BODY / away), onTheWay(a, b, 1 - BODY / away)] : [];
}

/** An arrow from a towards b as far as `share`, with its head. */
export function arrow(a: Point, b: Point, share: number): Point[] {
  const tip = onTheWay(a, b, share);
  const length = distance(a, b) || 1;
  const size = Math.min(7, distance(a, tip));
  const [ux, uy] = [((b.x - a.x) / length) * size, ((b.y - a.y) / length) * size];
  const barb = (side: number) => ({ x: tip.x - ux - uy * side, y: tip.y - uy + ux * side });
  return [a, tip, barb(0.6), tip, barb(-0.6)];
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
