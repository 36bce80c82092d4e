/**
 * The whole trade is looked over; members go together in segments, each gets its goal, goods pass from segment to segment
 * as in a value chain, and then each goes to its sub-cluster, whose colour comes.
 */
import {
  arrow,
  middleOf,
  onTheWay,
  passing,
  recastActors,
  steadily,
  swell,
  turnOf,
  undim,
  within,
} from './craft.ts';
import type { Act } from './act.ts';
import type { Point } from '../frame.ts';
import type { Ring, Scene, SceneActor, Stroke, Token } from '../scene.ts';

const LOOK = [0, 0.18] as const;
const SORT = [0.18, 0.42] as const;
const AIM = [0.42, 0.58] as const;
const CHAIN = [0.58, 0.78] as const;
const HOME = [0.78, 1] as const;

/** A segment is a column: so many beside each other, so far apart, in drawing units. */
const ABREAST = 3;
const GAP = 34;
/** From one segment's middle to the next. */
const STRIDE = 136;
/** How far below the segments those stand who are in none. */
const BELOW = 112;
/** How far above a segment its goal is. */
const ABOVE = 106;

/** Everybody's place while the trade is divided: segments from left to right, the others in a row below. */
function segments(after: Scene): { places: Map<string, Point>; heads: Point[] } {
  const inside = after.actors.filter(
    ({ cluster, member, alpha, emphasis, kind }) =>
      cluster === 0 && member > 0 && alpha > 0 && emphasis !== 'gone' && kind !== 'outsider',
  );
  const middle = middleOf(inside);
  const places = new Map<string, Point>();
  const heads = [-1, 0, 1].map((turn) => ({ x: middle.x + turn * STRIDE, y: middle.y - 10 }));
  heads.forEach((head, lane) => {
    const own = inside.filter((actor) => actor.lane === lane && actor.sorted > 0).sort(byHeight);
    const rows = Math.ceil(own.length / ABREAST);
    for (let row = 0; row < rows; row++)
      own
        .slice(row * ABREAST, (row + 1) * ABREAST)
        .sort((a, b) => a.x - b.x)
        .forEach(({ id }, i, all) =>
          places.set(id, {
            x: head.x + (i - (all.length - 1) / 2) * GAP,
            y: head.y + (row - (rows - 1) / 2) * GAP,
          }),
        );
  });
  const rest = places.size > 0 ? inside.filter(({ id }) => !places.has(id)).sort((a, b) => a.x - b.x) : [];
  rest.forEach(({ id }, i) =>
    places.set(id, {
      x: middle.x + ((i - (rest.length - 1) / 2) * STRIDE * 2) / Math.max(4, rest.length),
      y: middle.y + BELOW,
    }),
  );
  return { places, heads };
}

const byHeight = (a: SceneActor, b: SceneActor) => a.y - b.y;

export const brancheanalyse: Act = {
  seconds: 4,
  peak: 0.68,
  parts: [LOOK, SORT, AIM, CHAIN, HOME],
  grown: (s) => within(s, 0.82, 0.98),
  stage(scene, s, after) {
    const { places, heads } = segments(after);
    const sorted = within(s, 0.2, 0.38) * (1 - within(s, 0.79, 0.97));
    const look: Ring = {
      look: 'sweep',
      ...middleOf(heads),
      r: 205 * within(s, ...LOOK),
      alpha: swell(s, ...LOOK),
    };
    const goals = heads.map(({ x, y }): Ring => ({
      look: 'focus',
      x,
      y: y - ABOVE,
      r: 9,
      alpha: swell(s, AIM[0], 0.8),
    }));
    const aims = heads.map(({ x, y }, lane): Stroke => {
      const from = { x, y: y - ABOVE + 26 };
      return {
        look: 'way',
        points: arrow(from, { x, y: y - ABOVE + 11 }, within(s, AIM[0] + lane * 0.03, 0.55)),
        alpha: swell(s, AIM[0], 0.8),
      };
    });
    const links = heads.slice(1).map((head, i) => {
      const before = heads[i] ?? head;
      return [onTheWay(before, head, 0.36), onTheWay(before, head, 0.64)] as const;
    });
    const chain = links.map(([from, to], i): Stroke => {
      const [a, b] = turnOf(i, links.length, CHAIN[0], 0.7);
      return { look: 'work', points: arrow(from, to, within(s, a, b)), alpha: swell(s, CHAIN[0], 0.82) };
    });
    const goods = [-14, 0, 14].map((up, i): Token => {
      const [a, b] = turnOf(i, 3, CHAIN[0], CHAIN[1]);
      const [first, last] = [heads[0] ?? look, heads[heads.length - 1] ?? look];
      const place = onTheWay(first, last, steadily(s, a, b));
      return { look: 'goods', x: place.x, y: place.y + up, alpha: swell(s, a, b) };
    });
    const seen = undim(scene, ({ id }) => places.has(id));
    const moved = recastActors(seen, (actor) => {
      const place = places.get(actor.id);
      return place && onTheWay(actor, place, sorted);
    });
    // The colours lie where the sub-clusters are, so they wait until all are at home.
    const fade = <Thing extends { id: string; alpha: number }>(thing: Thing): Thing =>
      thing.id.startsWith('lane-') ? { ...thing, alpha: thing.alpha * (1 - sorted) } : thing;
    const bare = { ...moved, blobs: moved.blobs.map(fade), labels: moved.labels.map(fade) };
    return passing(bare, { rings: [look, ...goals], strokes: [...aims, ...chain], tokens: goods });
  },
};
