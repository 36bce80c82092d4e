/**
 * What is drawn of a scene, so that a cluster of many ties can be read. Nothing is lost by it: words and numbers are read
 * from the scene itself, and whatever is touched opens.
 * - Ties between two sub-clusters are one band, as wide as they are many; ties to somebody outside end at the outline.
 *   Whoever is named and the facilitator keep lines of their own.
 * - The lasting marks of activities are drawn while their own activity plays or has just been, or is in focus.
 */
import { distance, entryInto, middleOf, onTheWay } from '../sheet/geometry.ts';
import type { MarkKind } from '../log/types.ts';
import { lanesIn, lanesOf } from './bands.ts';
import { broughtLabels } from './departure.ts';
import { clearOf, type Label } from './labels.ts';
import type { Feature, Scene, SceneActor, SceneBand, SceneOutline, SceneTie } from './picture.ts';

/** The features of an actor that are marks, each by the kind of its mark. */
const MARKED = {
  direction: 'pointing',
  spark: 'spark',
  course: 'course',
  leaders: 'leaders',
} as const satisfies Partial<Record<MarkKind, Feature>>;

/** How far inside the outline a tie to somebody outside ends, in drawing units. */
const INSIDE = 9;

/** The scene as it is drawn. Pure; `scene` stays as it was. Continuous in t where the scene is. */
export function folded(scene: Scene): Scene {
  return gathered(withoutTraces(scene));
}

function withoutTraces(scene: Scene): Scene {
  const shown = (mark: MarkKind) => scene.shown.has(mark);
  const hidden = (Object.keys(MARKED) as (keyof typeof MARKED)[]).filter((mark) => !shown(mark));
  const actors = scene.actors.map((actor) => {
    const folds = hidden.filter((mark) => actor[MARKED[mark]] > 0 && !actor.lost?.has(MARKED[mark]));
    return folds.length === 0
      ? actor
      : { ...actor, ...Object.fromEntries(folds.map((mark) => [MARKED[mark], 0])) };
  });
  return {
    ...scene,
    actors,
    signals: shown('signal') ? scene.signals : scene.signals.filter(({ gone }) => gone),
    board: shown('board') || scene.gone?.has('board') ? scene.board : 0,
    ghost: shown('ghost') || scene.gone?.has('ghost') ? scene.ghost : { alpha: 0, lines: [] },
  };
}

function gathered(scene: Scene): Scene {
  const lanes = lanesIn(scene);
  if (lanes.length < 2)
    return scene.departure ? { ...scene, labels: [...scene.labels, ...numbersOn([], scene)] } : scene;
  const around = scene.outlines.find(({ lane }) => lane < 0);
  const share = (lane: number) => lanes.find((one) => one.lane === lane)?.alpha ?? 0;
  const spun = scene.outlines.find(({ id }) => id === 'cluster-1')?.alpha ?? 0;
  /** how far an actor stands in a sub-cluster, 0–1 */
  const sorted = ({ lane, sorted: own, cluster }: SceneActor) =>
    lane < 0 ? 0 : Math.min(own, share(lane), cluster === 1 ? 1 - spun : 1);
  const focused = scene.actors.some(({ emphasis }) => emphasis === 'dim');
  const kept = (tie: SceneTie) =>
    focused
      ? tie.emphasis !== 'dim'
      : tie.emphasis !== 'plain' || scene.named.includes(tie.from.id) || scene.named.includes(tie.to.id);

  const bands = new Map<string, SceneBand>();
  const stubs = new Map<
    string,
    { outsider: SceneActor; inner: SceneActor[]; alpha: number; count: number }
  >();
  const ties: SceneTie[] = [];
  for (const tie of scene.ties) {
    const { from, to } = tie;
    const [outsider, inner] = to.kind === 'outsider' ? [to, from] : [from, to];
    let fold = 0;
    if (tie.kind === 'external' && around && inner.kind !== 'facilitator' && inner.cluster === 0) {
      fold = Math.max(...lanes.map(({ alpha }) => alpha));
      if (!kept(tie)) {
        const stub = stubs.get(outsider.id) ?? { outsider, inner: [], alpha: 0, count: 0 };
        stub.inner.push(inner);
        stub.count += tie.alpha;
        stub.alpha = Math.max(stub.alpha, Math.min(fold, tie.alpha));
        stubs.set(outsider.id, stub);
      }
    } else {
      const pair = lanesOf(tie);
      if (pair) fold = Math.min(sorted(from), sorted(to));
      if (pair && fold > 0) addTo(bands, tie, pair, { fold, lanes, dim: focused });
    }
    const inside = from.lane === to.lane && Math.min(sorted(from), sorted(to)) > 0.5;
    if (fold > 0 && !kept(tie)) {
      if (fold < 1) ties.push({ ...tie, alpha: tie.alpha * (1 - fold) });
    } else ties.push(inside ? { ...tie, inside } : tie);
  }
  const out = [...stubs.values()].map(({ outsider, inner, alpha, count }): SceneBand => {
    const middle = middleOf(inner);
    const edge = around ? entryInto(around.points, outsider, middle, INSIDE) : 1;
    const to = onTheWay(outsider, middle, edge);
    return { id: outsider.id, lanes: null, from: outsider, to, count, alpha, dim: focused };
  });
  const all = [...bands.values()].filter(({ count }) => count > 0).concat(out);
  return { ...scene, ties, bands: all, labels: [...scene.labels, ...numbersOn(all, scene)] };
}

/** One tie more in the band between two sub-clusters. */
function addTo(
  bands: Map<string, SceneBand>,
  tie: SceneTie,
  pair: readonly [number, number],
  { fold, lanes, dim }: { fold: number; lanes: readonly SceneOutline[]; dim: boolean },
) {
  const id = pair.join('-');
  let band = bands.get(id);
  if (!band) {
    const [one, other] = pair.map((lane) => lanes.find((outline) => outline.lane === lane)) as [
      SceneOutline,
      SceneOutline,
    ];
    const [from, to] = [middleOf(one.points), middleOf(other.points)];
    band = {
      id,
      lanes: pair,
      from: onTheWay(to, from, entryInto(one.points, to, from, INSIDE)),
      to: onTheWay(from, to, entryInto(other.points, from, to, INSIDE)),
      count: 0,
      alpha: 0,
      dim,
    };
    bands.set(id, band);
  }
  band.count += tie.alpha;
  band.alpha = Math.max(band.alpha, Math.min(fold, tie.alpha));
}

/** Where on a band its number may stand, as shares of its length, and how far from everybody, in drawing units. */
const NUMBER_PLACES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];
const NUMBER_CLEAR = 19;

/** How many ties each band stands for: read at rest, where the number meets no word and nobody. */
function numbersOn(bands: readonly SceneBand[], { way, actors, labels, departure }: Scene): Label[] {
  // where the words of the drawing are hidden, its numbers are
  if (way > 0 || labels.length === 0) return [];
  const arrow = departure && { ...departure, id: 'departure', count: departure.moved.length, lanes: [] };
  const numbered = arrow ? [...bands, { ...arrow, dim: false }] : bands;
  const numbers = numbered.flatMap(({ id, lanes, from, to, count, alpha, dim }) => {
    const text = String(Math.round(count));
    // one tie out is one line
    if (dim || (lanes === null && text === '1')) return [];
    const labelAt = (share: number): Label => ({
      id: `count-${id}`,
      text,
      ...onTheWay(from, to, share),
      dy: 0.35,
      alpha,
      rank: 'number',
    });
    const free = NUMBER_PLACES.map(labelAt).find(
      (label) =>
        actors.every((actor) => actor.alpha <= 0 || distance(actor, label) > NUMBER_CLEAR) &&
        labels.every((word) => clearOf(label, word) >= 1),
    );
    return free ? [free] : [];
  });
  const words = { actors, labels: [...labels, ...numbers] };
  return departure ? [...numbers, ...broughtLabels(departure, words)] : numbers;
}
