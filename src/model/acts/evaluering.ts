/**
 * Members write down what has been done, and the earlier network comes up under the present one; then a curve of how many
 * take part is drawn. Only the earlier network stays.
 */
import type { Act } from './kit/act.ts';
import type { Point } from '../sheet/sheet-size.ts';
import type { Scene, SceneActor, Stroke, Token } from '../scene/picture.ts';
import { undim, withTransients } from './kit/scene-changes.ts';
import { BLINK, easedShare, fadeInOut, linearShare, overlappingTurn } from './kit/timing.ts';
import { onTheWay } from '../sheet/geometry.ts';

const WRITE = [0, 0.5] as const;
const JUDGE = [0.5, 1] as const;
/** How many take part when a cluster is clutter, potential, emerging and mature (domain.md 2.3; the same for every seed). */
export const PARTICIPANTS: readonly number[] = [0, 14, 28, 39];
/** The corners that the curve may be drawn in, by their left lower ends, and its size. */
const CORNERS: readonly Point[] = [
  { x: 30, y: 88 },
  { x: 506, y: 88 },
];
const WIDE = 100;
const HIGH = 64;
/** From the axes to what is drawn between them. */
const INNER = 7;
/** So many members write something down, each after the other by this share of the time that one takes. */
const WRITERS = 9;
const APART = 0.1;

/** The corner where the fewest stand. */
function freeCorner(after: Scene): Point {
  const near = ({ x, y }: Point) =>
    after.actors.filter((one) => one.alpha > 0 && one.x > x - 14 && one.x < x + WIDE + 14 && one.y < y + 14)
      .length;
  return CORNERS.reduce((best, corner) => (near(corner) < near(best) ? corner : best));
}

/** Some of the members, from all over the cluster. */
function writers(after: Scene): SceneActor[] {
  const inside = after.actors.filter(
    ({ cluster, member, kind, emphasis }) =>
      cluster === 0 && member > 0.5 && kind !== 'outsider' && emphasis !== 'gone',
  );
  const step = Math.max(1, Math.floor(inside.length / WRITERS));
  return inside.filter((_, i) => i % step === 0).slice(0, WRITERS);
}

/** The line through the first points, as far as `reach` of the steps between them. */
function lineTo(points: readonly Point[], reach: number): Point[] {
  const whole = Math.floor(reach);
  const line = points.slice(0, whole + 1);
  const [from, to] = [points[whole], points[whole + 1]];
  return from && to ? [...line, onTheWay(from, to, reach - whole)] : line;
}

export const evaluering: Act = {
  seconds: 4,
  peak: 0.84,
  parts: [WRITE, JUDGE],
  grown: (s) => easedShare(s, 0.08, 0.48),
  cast: (after) => ({ imens: { n: writers(after).length }, traceless: after.ghost.alpha === 0 }),
  perform(scene, s, after) {
    const { x, y } = freeCorner(after);
    const kept = 1 - linearShare(s, 1 - BLINK, 1);
    const across = (share: number) => x + INNER + (WIDE - 2 * INNER) * share;
    const last = PARTICIPANTS.length - 1;
    const most = Math.max(...PARTICIPANTS);
    const risen = easedShare(s, 0.52, 0.68);
    const points = PARTICIPANTS.map((n, i) => ({
      x: across(i / last),
      y: y - INNER - (HIGH - 2 * INNER) * (n / most) * risen,
    }));
    const axes = [
      { x, y: y - HIGH },
      { x, y },
      { x: x + WIDE, y },
    ];
    const strokes: Stroke[] = [
      { look: 'way', points: axes, alpha: easedShare(s, 0, 0.1) * kept },
      {
        look: 'curve',
        points: lineTo(points, last * easedShare(s, 0.66, 0.84)),
        alpha: linearShare(s, 0.66 - BLINK, 0.66) * kept,
      },
    ];
    const dots = points.map((point): Token => ({
      look: 'word',
      ...point,
      alpha: easedShare(s, 0.36, WRITE[1]) * kept,
    }));
    const writing = writers(after);
    const words = writing.map((writer, i): Token => {
      const [a, b] = overlappingTurn(i, writing.length, 0.03, WRITE[1], APART);
      const goal = points[i % points.length] ?? writer;
      return { look: 'word', ...onTheWay(writer, goal, linearShare(s, a, b)), alpha: fadeInOut(s, a, b) };
    });
    const taking = new Set(writing.map(({ id }) => id));
    return withTransients(
      undim(scene, ({ id }) => taking.has(id)),
      { strokes, tokens: [...words, ...dots] },
    );
  },
};
