/** The mother cluster's outline as a line that one can look out from, and that opens for somebody to come through. */
import { blobAround } from '../blob.ts';
import { distance, onTheWay } from './craft.ts';
import type { Point } from '../frame.ts';
import type { Scene } from '../scene.ts';

/**
 * The mother cluster's outline as a closed line, the way it is drawn (a uniform cubic B-spline); round its members where it
 * has none yet, and empty where there are no members.
 */
export function edgeOf(scene: Scene): Point[] {
  const inside = scene.actors.filter(
    ({ cluster, member, kind }) => cluster === 0 && member > 0 && kind !== 'outsider',
  );
  const points =
    scene.blobs.find(({ id }) => id === 'cluster-0')?.points ??
    blobAround(
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

/**
 * The piece of a closed line around the place where the way from a to b first crosses it; empty where it does not.
 * @param width of the piece to each side, in drawing units
 */
export function openingIn(edge: readonly Point[], a: Point, b: Point, width: number): Point[] {
  const side = ({ x, y }: Point) => (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x);
  const along = ({ x, y }: Point) => (b.x - a.x) * (x - a.x) + (b.y - a.y) * (y - a.y);
  let [place, first] = [-1, along(b)];
  let hit = b;
  edge.slice(1).forEach((to, i) => {
    const from = edge[i] ?? to;
    const [before, beyond] = [side(from), side(to)];
    if (before === beyond || before * beyond > 0) return;
    const crossing = onTheWay(from, to, before / (before - beyond));
    const far = along(crossing);
    if (far >= 0 && far < first) [place, first, hit] = [i, far, crossing];
  });
  if (place < 0 || width <= 0) return [];
  const back = reach(edge, place, -1, hit, width);
  return [...back.reverse(), hit, ...reach(edge, place + 1, 1, hit, width)];
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
