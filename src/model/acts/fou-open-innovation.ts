/** Firms and researchers pass what they know to and fro; then the outline opens, and an idea comes in from outside. */
import {
  distance,
  edgeOf,
  made,
  onTheWay,
  otherEnd,
  passing,
  steadily,
  swell,
  turnOf,
  undim,
  within,
} from './craft.ts';
import type { Act } from './act.ts';
import type { Point } from '../frame.ts';
import type { Scene, SceneActor, SceneTie, Stroke, Token } from '../scene.ts';

const RESEARCH = [0, 0.52] as const;
const OPEN = [0.52, 1] as const;
/** When an idea comes in, and when one goes out. */
const IN = [0.6, 0.82] as const;
const OUT = [0.74, 0.94] as const;
/** How wide the outline opens to each side, in drawing units. */
const DOOR = 26;

/** The piece of a closed line around where the way between two points crosses it; empty where it does not. */
function opening(edge: readonly Point[], a: Point, b: Point, width: number): Point[] {
  const side = ({ x, y }: Point) => (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x);
  const along = ({ x, y }: Point) => (b.x - a.x) * (x - a.x) + (b.y - a.y) * (y - a.y);
  const length = along(b);
  for (const [i, from] of edge.entries()) {
    const to = edge[i + 1];
    if (!to || side(from) * side(to) > 0) continue;
    const hit = onTheWay(from, to, side(from) / (side(from) - side(to) || 1));
    if (along(hit) < 0 || along(hit) > length) continue;
    const near = (step: 1 | -1) => reachAlong(edge, i + (step > 0 ? 1 : 0), step, hit, width);
    return [...near(-1).reverse(), hit, ...near(1)];
  }
  return [];
}

/** The points of a closed line from `hit` on, as far as `width`. */
function reachAlong(edge: readonly Point[], start: number, step: 1 | -1, hit: Point, width: number): Point[] {
  const n = edge.length - 1;
  const points: Point[] = [];
  let [last, left] = [hit, width];
  for (let k = 0; k < n && left > 0; k++) {
    const next = edge[(start + step * k + n * 2) % n] ?? last;
    const far = distance(last, next);
    points.push(far > left ? onTheWay(last, next, left / far) : next);
    left -= far;
    last = next;
  }
  return points;
}

const isSchool = ({ kind }: SceneActor) => kind === 'knowledge';
const joins = ({ from, to, kind }: SceneTie) => kind !== 'external' && (isSchool(from) || isSchool(to));

/** The outsider that was let in, and whom it is tied to: firms and a school. */
function guest(after: Scene): { outside: SceneActor; inside: SceneActor[] } | undefined {
  const ties = made(after).filter(({ kind }) => kind === 'external');
  const outside = ties.flatMap(({ from, to }) => [from, to]).find(({ kind }) => kind === 'outsider');
  if (!outside) return undefined;
  const inside = ties
    .filter(({ from, to }) => from === outside || to === outside)
    .map((tie) => otherEnd(tie, outside));
  return { outside, inside: inside.sort((a, b) => Number(isSchool(a)) - Number(isSchool(b))) };
}

export const fouOpenInnovation: Act = {
  seconds: 4,
  peak: 0.72,
  parts: [RESEARCH, OPEN],
  grown: (s) => 0.72 * within(s, 0.05, 0.5) + 0.28 * within(s, 0.5, 0.85),
  stage(scene, s, after) {
    const ties = made(after).filter(joins);
    const tokens = ties.map(({ from, to }, i): Token => {
      const [firm, school] = isSchool(to) ? [from, to] : [to, from];
      const [a, b] = turnOf(i, ties.length, 0.03, RESEARCH[1]);
      const share = steadily(s, a, b);
      return { look: 'word', ...onTheWay(firm, school, 1 - Math.abs(1 - 2 * share)), alpha: swell(s, a, b) };
    });
    const strokes: Stroke[] = [];
    const found = guest(after);
    if (found) {
      const { outside, inside } = found;
      const [first = outside, last = first] = [inside[0], inside[inside.length - 1]];
      const wide = DOOR * within(s, OPEN[0], IN[0] + 0.04);
      const edge = edgeOf(scene);
      const alpha = swell(s, OPEN[0], OPEN[1]);
      const doors = [...new Set([first, last])].map((one) => opening(edge, outside, one, wide));
      for (const points of doors) if (points.length > 1) strokes.push({ look: 'opening', points, alpha });
      tokens.push({ look: 'idea', ...onTheWay(outside, first, within(s, ...IN)), alpha: swell(s, ...IN) });
      tokens.push({ look: 'idea', ...onTheWay(last, outside, within(s, ...OUT)), alpha: swell(s, ...OUT) });
    }
    const taking = new Set([...ties.flatMap(({ from, to }) => [from.id, to.id]), found?.outside.id]);
    return passing(
      undim(scene, ({ id }) => taking.has(id)),
      { tokens, strokes },
    );
  },
};
