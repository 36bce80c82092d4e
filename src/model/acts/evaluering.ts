/**
 * Members write down what has been done, and the earlier network comes up under the present one; then a curve of how many
 * take part is drawn. Only the earlier network stays.
 */
import { onTheWay, passing, swell, turnOf, undim, within } from './craft.ts';
import type { Act } from './act.ts';
import type { Point } from '../frame.ts';
import type { Scene, SceneActor, Stroke, Token } from '../scene.ts';

const WRITE = [0, 0.5] as const;
const JUDGE = [0.5, 1] as const;
/** How many take part when a cluster is clutter, potential, emerging and mature (domain.md 2.3; the same for every seed). */
export const PARTICIPANTS: readonly number[] = [0, 14, 28, 39];
/** The corners that the curve may be drawn in, by their left lower ends, and its size. */
const CORNERS: readonly Point[] = [
  { x: 32, y: 88 },
  { x: 504, y: 88 },
];
const WIDE = 96;
const HIGH = 62;
/** So many members write something down. */
const WRITERS = 12;

/** The corner where the fewest stand. */
function freeCorner(after: Scene): Point {
  const near = ({ x, y }: Point) =>
    after.actors.filter((one) => one.alpha > 0 && one.x > x - 14 && one.x < x + WIDE + 14 && one.y < y + 14)
      .length;
  return [...CORNERS].sort((a, b) => near(a) - near(b))[0] as Point;
}

function writers(after: Scene): SceneActor[] {
  const inside = after.actors.filter(
    ({ cluster, member, kind, emphasis }) =>
      cluster === 0 && member > 0.5 && kind !== 'outsider' && emphasis !== 'gone',
  );
  const step = Math.max(1, Math.floor(inside.length / WRITERS));
  return inside.filter((_, i) => i % step === 0).slice(0, WRITERS);
}

export const evaluering: Act = {
  seconds: 4,
  peak: 0.8,
  parts: [WRITE, JUDGE],
  grown: (s) => within(s, 0.2, 0.46),
  stage(scene, s, after) {
    const { x, y } = freeCorner(after);
    const most = Math.max(...PARTICIPANTS);
    const points = PARTICIPANTS.map((n, i) => ({
      x: x + 4 + ((WIDE - 8) * i) / (PARTICIPANTS.length - 1),
      y: y - 4 - ((HIGH - 8) * n) / most,
    }));
    const paper = swell(s, 0.02, 1);
    const axes: Stroke = {
      look: 'way',
      points: [
        { x, y: y - HIGH },
        { x, y },
        { x: x + WIDE, y },
      ],
      alpha: paper,
    };
    const drawn = within(s, 0.54, 0.8) * (points.length - 1);
    const line = points.filter((_, i) => i <= drawn);
    const [from, to] = [points[Math.floor(drawn)], points[Math.floor(drawn) + 1]];
    if (from && to) line.push(onTheWay(from, to, drawn - Math.floor(drawn)));
    const kept = 1 - within(s, 0.92, 1);
    const curve: Stroke = { look: 'curve', points: line, alpha: within(s, 0.5, 0.58) * kept };
    const writing = writers(after);
    const tokens = writing.map((writer, i): Token => {
      const [a, b] = turnOf(i, writing.length, 0.04, WRITE[1]);
      const goal = { x: x + 4 + ((WIDE - 8) * i) / Math.max(1, writing.length - 1), y: y - 4 };
      return { look: 'word', ...onTheWay(writer, goal, within(s, a, b)), alpha: swell(s, a, b) };
    });
    const taking = new Set(writing.map(({ id }) => id));
    return passing(
      undim(scene, ({ id }) => taking.has(id)),
      { strokes: [axes, curve], tokens },
    );
  },
};
