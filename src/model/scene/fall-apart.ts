/** What falls away when the facilitator does: who still hangs together is ringed and counted, the others drift out. */
import { componentsOf } from '../log/components.ts';
import { isClusterTie } from '../log/ties.ts';
import { contains, distance, middleOf, onTheWay } from '../sheet/geometry.ts';
import { KEPT } from '../sheet/places.ts';
import { HEIGHT, WIDTH, type Point } from '../sheet/sheet-size.ts';
import { clearOf, type Label } from './labels.ts';
import { curveAround } from './outline-curve.ts';
import type { Scene, SceneActor, SceneRemains } from './picture.ts';

/**
 * A comparison in which whoever does not hang together with the largest part has lost its place in the cluster: what
 * falls away when the facilitator does.
 * @param share how far it has fallen apart: 0 everybody stands where they stood – 1 all of it
 */
export function fallApart(compared: Scene, share = 1): Scene {
  const held = largestComponentsOf(compared);
  const were = compared.actors.filter(wasIn);
  const remains = [0, 1].flatMap((cluster): SceneRemains[] => {
    const own = were.filter((actor) => actor.cluster === cluster);
    const left = own.filter(({ id }) => held.has(id));
    if (left.length < 2) return [];
    const pulls = left.map(({ x, y }) => ({ x, y, weight: 1 }));
    const points = curveAround(pulls, AROUND);
    return [
      { cluster, held: left.length, of: own.length, points, at: numberPlace(points, compared), alpha: share },
    ];
  });
  // Each seeks a place clear of where the others will be, however far all of them have come.
  const goals = new Map<SceneActor, SceneActor>();
  for (const actor of were) {
    if (held.has(actor.id)) continue;
    const middle = middleOf(were.filter(({ cluster }) => cluster === actor.cluster));
    const lost = new Set([...(actor.lost ?? []), 'member' as const]);
    const others = compared.actors.map((one) => goals.get(one) ?? one).filter(({ id }) => id !== actor.id);
    const place = drifted(actor, middle, { others, labels: compared.labels, remains });
    goals.set(actor, { ...actor, ...place, lost });
  }
  const moved = new Map(
    [...goals].map(([actor, goal]) => [actor, { ...goal, ...onTheWay(actor, goal, share) }]),
  );
  const now = (actor: SceneActor) => moved.get(actor) ?? actor;
  return {
    ...compared,
    actors: compared.actors.map(now),
    ties: compared.ties.map((tie) => ({ ...tie, from: now(tie.from), to: now(tie.to) })),
    labels: compared.labels.map((label) => movedLabel(label, moved)),
    remains,
  };
}

/** A name goes along with whoever it names. */
function movedLabel(label: Label, moved: ReadonlyMap<SceneActor, SceneActor>): Label {
  for (const [was, is] of moved) {
    if (was.id !== label.id) continue;
    const shift = ({ x, y }: Point) => ({ x: x + is.x - was.x, y: y + is.y - was.y });
    const { leader } = label;
    return {
      ...label,
      ...shift(label),
      ...(leader && { leader: { from: shift(leader.from), to: shift(leader.to) } }),
    };
  }
  return label;
}

/** How far the ring around those who hang together keeps from them, in drawing units. */
const AROUND = 18;
/** How far whoever hangs on nothing drifts out: as little as takes it clear of everything. */
const DRIFTS = [34, 50, 66, 82, 100, 120, 24, 12];
/** How near to another, and to the edge, it may come; and how near to a word. */
const APART = 24;
const EDGE = 14;
const WORD = { letter: 8, height: 24 };

/** Whether somebody was in before anything was taken away; the facilitator itself is not counted. */
function wasIn({ kind, member, lost }: SceneActor): boolean {
  return kind !== 'outsider' && kind !== 'facilitator' && (member > 0 || lost?.has('member') === true);
}

/** Where it may drift away from the middle of its cluster; where there is no room it stays. */
function drifted(
  { x, y }: Point,
  middle: Point,
  {
    others,
    labels,
    remains,
  }: { others: readonly SceneActor[]; labels: readonly Label[]; remains: readonly SceneRemains[] },
): Point {
  const places = DRIFTS.map((reach) => pushedOut({ x, y }, middle, reach)).filter(
    (place) =>
      onSheet(place, EDGE) &&
      place.y > KEPT.top &&
      others.every((one) => one.alpha <= 0 || distance(one, place) >= APART),
  );
  const words = [...labels, ...remains.map(({ at }) => ({ ...at, text: LONGEST }))];
  const free = places.find(
    (place) =>
      !remains.some(({ points }) => contains(points, place)) &&
      words.every(
        (word) =>
          Math.abs(word.y - place.y) > WORD.height ||
          Math.abs(word.x - place.x) > word.text.length * WORD.letter + EDGE,
      ),
  );
  return free ?? places[0] ?? { x, y };
}

/** How far outside the ring its number stands, and what it keeps from everybody and from the edge. */
const NUMBER = { out: 20, apart: { x: 76, y: 26 }, edge: 46 };
/** As long as the longest number that is likely. */
const LONGEST = '88 af 88';

/** Where the number of a ring stands: below it, or where else it meets nothing. */
function numberPlace(points: readonly Point[], { actors, labels }: Scene): Point {
  const middle = middleOf(points);
  const places = points.map((point) => pushedOut(point, middle, NUMBER.out)).sort((a, b) => b.y - a.y);
  const free = places.find(
    (place) =>
      onSheet(place, NUMBER.edge) &&
      actors.every(
        (actor) =>
          actor.alpha <= 0 ||
          Math.abs(actor.x - place.x) > NUMBER.apart.x ||
          Math.abs(actor.y - place.y) > NUMBER.apart.y,
      ) &&
      labels.every(
        (label) => clearOf({ id: '', text: LONGEST, ...place, dy: 0.35, alpha: 1, rank: 'main' }, label) >= 1,
      ),
  );
  return free ?? (places[0] as Point);
}

/** The point so far beyond where it is, seen from a middle. */
function pushedOut(point: Point, middle: Point, reach: number): Point {
  return onTheWay(middle, point, 1 + reach / (distance(point, middle) || 1));
}

function onSheet({ x, y }: Point, edge: number): boolean {
  return x > edge && x < WIDTH - edge && y > edge / 2 && y < HEIGHT - edge / 2;
}

/** The ids of those in each cluster who hang together in its largest component, over cluster ties that are there. */
function largestComponentsOf(scene: Scene): Set<string> {
  const ties = scene.ties
    .filter(
      ({ kind, emphasis, alpha, from, to }) =>
        isClusterTie(kind) && emphasis !== 'gone' && alpha >= 0.5 && from.cluster === to.cluster,
    )
    .map(({ from, to }) => ({ a: from.id, b: to.id }));
  const members = scene.actors.filter(({ member }) => member > 0);
  const components = componentsOf(
    members.map(({ id }) => id),
    ties,
  );
  const held = new Set<string>();
  for (const cluster of [0, 1]) {
    const own = new Map<number | undefined, SceneActor[]>();
    for (const actor of members) {
      const component = components.get(actor.id);
      if (actor.cluster === cluster) own.set(component, [...(own.get(component) ?? []), actor]);
    }
    const [largest = []] = [...own.values()].sort((a, b) => b.length - a.length);
    for (const { id } of largest) held.add(id);
  }
  return held;
}
