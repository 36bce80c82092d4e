/** Where members stand while a trade is divided: sub-clusters as columns from left to right, the others in a row below. */
import type { Point } from '../../sheet/sheet-size.ts';
import type { Scene, SceneActor } from '../../scene/picture.ts';

/** A segment is a column: so many beside each other, so far apart, in drawing units. */
const ABREAST = 3;
const GAP = 34;
/** From one segment's middle to the next: as a share of the cluster's breadth, and at most. */
const STRIDE = { share: 0.4, most: 136 };
/** How much higher than the cluster's middle the segments stand, and how far below them those who are in none. */
const RAISED = 10;
const BELOW = 122;

export interface Segments {
  /** everybody's place by id */
  places: Map<string, Point>;
  /** the middles of the segments, from left to right; none, and nobody's place, where there are no sub-clusters */
  middles: Point[];
}

/** The segments of the mother cluster, whose members are read from the scene afterwards. */
export function segmentsOf(after: Scene): Segments {
  const inside = after.actors.filter(
    ({ cluster, member, alpha, emphasis, kind }) =>
      cluster === 0 && member > 0 && alpha > 0 && emphasis !== 'gone' && kind !== 'outsider',
  );
  const places = new Map<string, Point>();
  if (!inside.some(({ lane, sorted }) => lane >= 0 && sorted > 0)) return { places, middles: [] };
  const [left, right] = [least(inside.map(({ x }) => x)), -least(inside.map(({ x }) => -x))];
  const [top, bottom] = [least(inside.map(({ y }) => y)), -least(inside.map(({ y }) => -y))];
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const stride = Math.min(STRIDE.most, (right - left) * STRIDE.share);
  const middles = [-1, 0, 1].map((turn) => ({ x: x + turn * stride, y: y - RAISED }));
  middles.forEach((middle, lane) => {
    const own = inside.filter((actor) => actor.lane === lane && actor.sorted > 0).sort((a, b) => a.y - b.y);
    const rows = Math.ceil(own.length / ABREAST);
    for (let row = 0; row < rows; row++) {
      const beside = own.slice(row * ABREAST, (row + 1) * ABREAST).sort(fromTheLeft);
      beside.forEach(({ id }, i) =>
        places.set(id, {
          x: middle.x + (i - (beside.length - 1) / 2) * GAP,
          y: middle.y + (row - (rows - 1) / 2) * GAP,
        }),
      );
    }
  });
  const others = inside.filter(({ id }) => !places.has(id)).sort(fromTheLeft);
  const hub = others.findIndex(({ kind }) => kind === 'facilitator');
  // Whoever brings the cluster together stands in the middle of the row.
  if (hub >= 0) others.splice(Math.floor((others.length - 1) / 2), 0, ...others.splice(hub, 1));
  others.forEach(({ id }, i) =>
    places.set(id, {
      x: x + ((i - (others.length - 1) / 2) * stride * 2) / Math.max(4, others.length),
      y: y - RAISED + BELOW,
    }),
  );
  return { places, middles };
}

const least = (values: readonly number[]) => Math.min(...values);
const fromTheLeft = (a: SceneActor, b: SceneActor) => a.x - b.x;
