/** The mother cluster's outline as a line that one can look out from, and that opens for somebody to come through. */
import { curveAround } from '../../scene/outline-curve.ts';
import type { Point } from '../../sheet/sheet-size.ts';
import type { Scene } from '../../scene/picture.ts';
import { distance, middleOf, onTheWay } from '../../sheet/geometry.ts';

/**
 * The mother cluster's outline as a closed line, the way it is drawn (a uniform cubic B-spline); round its members where it
 * has none yet, and empty where there are no members.
 */
export function edgeOf(scene: Scene): Point[] {
  const inside = scene.actors.filter(
    ({ cluster, member, kind }) => cluster === 0 && member > 0 && kind !== 'outsider',
  );
  const points =
    scene.outlines.find(({ id }) => id === 'cluster-0')?.points ??
    curveAround(
      inside.map(({ x, y, member }) => ({ x, y, weight: member })),
      24,
    );
  const n = points.length;
  if (n === 0) return [];
  const at = (i: number) => points[(i + n) % n] as Point;
  const edge = points.flatMap((_, i) =>
    [0, 1 / 3, 2 / 3].map((u): Point => {
      const [v, u2, u3] = [1 - u, u * u, u * u * u];
      const parts = [v * v * v, 3 * u3 - 6 * u2 + 4, 3 * u + 3 * u2 - 3 * u3 + 1, u3].map((part) => part / 6);
      const sum = (axis: 'x' | 'y') => parts.reduce((all, part, k) => all + part * at(i - 1 + k)[axis], 0);
      return { x: sum('x'), y: sum('y') };
    }),
  );
  return [...edge, edge[0] as Point];
}

/** Where a way crosses a closed line. */
interface Crossing {
  at: Point;
  /** number of the line's piece that is crossed */
  piece: number;
}

/** Where the way from a to b first crosses a closed line. */
function crossingOf(edge: readonly Point[], a: Point, b: Point): Crossing | undefined {
  const side = ({ x, y }: Point) => (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x);
  const along = ({ x, y }: Point) => (b.x - a.x) * (x - a.x) + (b.y - a.y) * (y - a.y);
  let [found, first]: [Crossing | undefined, number] = [undefined, along(b)];
  edge.slice(1).forEach((to, piece) => {
    const from = edge[piece] ?? to;
    const [before, beyond] = [side(from), side(to)];
    if (before === beyond || before * beyond > 0) return;
    const at = onTheWay(from, to, before / (before - beyond));
    const far = along(at);
    if (far >= 0 && far < first) [found, first] = [{ at, piece }, far];
  });
  return found;
}

/**
 * The piece of a closed line that must be open for the ways from a point to some others; empty where none crosses it.
 * @param pad free space to each side of the ways, in drawing units
 * @param share how far it is open, 0–1
 */
export function openingIn(
  edge: readonly Point[],
  from: Point,
  to: readonly Point[],
  pad: number,
  share: number,
): Point[] {
  const ways = to.flatMap((one) => crossingOf(edge, from, one) ?? []).map(({ at }) => at);
  const crossing = crossingOf(edge, from, middleOf(to));
  if (!crossing || share <= 0) return [];
  const { at, piece } = crossing;
  const width = share * (pad + Math.max(0, ...ways.map((way) => distance(way, at))));
  const back = reach(edge, piece, -1, at, width);
  return [...back.reverse(), at, ...reach(edge, piece + 1, 1, at, width)];
}

/** The points of a closed line beside `hit`, from number `start` on, as far as `width`. */
function reach(edge: readonly Point[], start: number, step: 1 | -1, hit: Point, width: number): Point[] {
  const n = edge.length - 1;
  const points: Point[] = [];
  let [last, left] = [hit, width];
  for (let k = 0; k < n && left > 0; k++) {
    const next = edge[(start + step * k + n) % n] ?? last;
    const far = distance(last, next);
    points.push(far > left ? onTheWay(last, next, left / far) : next);
    left -= far;
    last = next;
  }
  return points;
}
