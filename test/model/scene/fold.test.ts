/** A cluster of many ties stays readable: ties between sub-clusters are bands, traces of activities wait until asked for. */
import { describe, expect, it } from 'vitest';
import { touchesFacilitator } from '../../../src/model/log/ties.ts';
import { targetAt } from '../../../src/model/scene/at-point.ts';
import { compareScenes } from '../../../src/model/scene/compare.ts';
import { bandTarget, bandWidth } from '../../../src/model/scene/bands.ts';
import { folded } from '../../../src/model/scene/fold.ts';
import { lightTarget } from '../../../src/model/scene/target.ts';
import type { SceneTie } from '../../../src/model/scene/picture.ts';
import { sceneAt } from '../../../src/model/scene/scene.ts';
import { viewAt } from '../../../src/model/scene/view.ts';
import { timelineOf } from '../../../src/model/sheet/timeline.ts';
import { without } from '../../../src/model/log/replay.ts';
import { countIn } from '../../../src/model/count/scene-count.ts';
import { contains, onTheWay } from '../../../src/model/sheet/geometry.ts';
import { course, grown, laidOut, names, seeds, standard, timelineFor } from '../../fixtures.ts';

const MODEN = course.phases.findIndex(({ activities }) => activities.includes('brancheanalyse'));
const cut = (activity: string) =>
  timelineOf(grown(14), laidOut(14), names, without(grown(14).events, activity));
const standing = (ties: readonly SceneTie[]) => new Set(ties.map(({ id }) => id));

describe('a cluster with sub-clusters', () => {
  it.each(seeds(40))('of seed %i draws every tie once: alone, in a band or in a line out', (seed) => {
    const scene = sceneAt(timelineFor(seed), viewAt(MODEN, seed));
    const { ties, bands = [] } = folded(scene);
    const alone = standing(ties);
    const named = ({ from, to }: SceneTie) => [from.id, to.id].some((id) => scene.named.includes(id));
    for (const tie of scene.ties) {
      const between = bandTarget(tie);
      const out = tie.kind === 'external' && !touchesFacilitator(tie);
      expect(alone.has(tie.id), tie.id).toBe(named(tie) || !(between || out));
    }
    expect(bands.filter(({ lanes }) => lanes).length).toBeGreaterThan(0);
    for (const { id, lanes, count } of bands) {
      const own = scene.ties.filter((tie) =>
        lanes
          ? bandTarget(tie) === `band:${id}`
          : tie.kind === 'external' && [tie.from.id, tie.to.id].includes(id) && !alone.has(tie.id),
      );
      expect(count, id).toBe(own.length);
    }
  });

  it('keeps the facilitator’s lines', () => {
    const scene = sceneAt(standard(), viewAt(MODEN));
    const hub = (ties: readonly SceneTie[]) => ties.filter(touchesFacilitator).length;
    expect(hub(folded(scene).ties)).toBe(hub(scene.ties));
  });

  it('changes little from one moment to the next', () => {
    const at = (t: number) => folded(sceneAt(standard(), viewAt(t))).bands ?? [];
    for (let t = MODEN - 1; t < MODEN + 1; t += 1 / 400) {
      const before = new Map(at(t).map((band) => [band.id, band]));
      for (const band of at(t + 1 / 400).filter(({ lanes }) => lanes)) {
        const was = before.get(band.id);
        const grown = band.alpha - (was?.alpha ?? 0);
        expect(Math.abs(grown), `${band.id} at ${t}`).toBeLessThan(0.3);
        if (was && band.alpha > 0.5)
          expect(Math.abs(bandWidth(band.count - was.count)), `${band.id} at ${t}`).toBeLessThan(3);
      }
    }
  });

  it('without its sub-clusters, and before them, draws every tie', () => {
    for (const scene of [
      sceneAt(standard(), viewAt(MODEN - 1)),
      sceneAt(cut('brancheanalyse'), viewAt(MODEN)),
    ]) {
      const { ties, bands } = folded(scene);
      expect(bands).toBeUndefined();
      expect(ties).toEqual(scene.ties);
    }
  });

  it('opens a band that is chosen, and the ties of a sub-cluster', () => {
    const scene = sceneAt(standard(), viewAt(MODEN));
    const [band] = folded(scene).bands!.filter(({ lanes }) => lanes);
    const opened = folded(lightTarget(scene, `band:${band!.id}`));
    const own = scene.ties.filter((tie) => bandTarget(tie) === `band:${band!.id}`);
    expect(own.length).toBeGreaterThan(2);
    for (const { id } of own) expect(opened.ties.find((tie) => tie.id === id)?.emphasis).toBe('lit');
    const lane = folded(lightTarget(scene, 'lane:0'));
    const touching = scene.ties.filter(({ from, to }) => (from.lane === 0) !== (to.lane === 0));
    for (const { id } of touching) expect(standing(lane.ties).has(id), id).toBe(true);
  });

  it('is hit where it is seen', () => {
    const scene = folded(sceneAt(standard(), viewAt(MODEN)));
    for (const { id, lanes, from, to } of scene.bands!.filter(({ lanes }) => lanes)) {
      const hits = [0.2, 0.35, 0.5, 0.65, 0.8].map((share) =>
        targetAt(scene, { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }, 8),
      );
      expect(hits, `${lanes}`).toContain(`band:${id}`);
    }
  });
});

describe('the trace of an activity', () => {
  const traces = [
    ['klyngestrategi', 2, (s: ReturnType<typeof folded>) => s.actors.some(({ pointing }) => pointing > 0)],
    ['entreprenoerskab', 3, (s: ReturnType<typeof folded>) => s.actors.some(({ spark }) => spark > 0)],
    ['market-intelligence', 3, (s: ReturnType<typeof folded>) => s.signals.length > 0],
    ['portefoeljestyring', 3, (s: ReturnType<typeof folded>) => s.board > 0],
    ['evaluering', 3, (s: ReturnType<typeof folded>) => s.ghost.alpha > 0],
  ] as const;

  it.each(traces)('%s is seen while it is new or in focus, not at rest', (activity, k, seen) => {
    const timeline = standard();
    const at = (view: object) => seen(folded(sceneAt(timeline, { ...viewAt(k), ...view })));
    expect(at({})).toBe(false);
    expect(at({ activity })).toBe(true);
    expect(at({ changes: true })).toBe(true);
    expect(at({ t: k - 0.001 })).toBe(true);
  });

  it.each(traces)('%s is seen as what would be missing where it is taken away', (activity, k, seen) => {
    const full = sceneAt(standard(), viewAt(k));
    expect(seen(folded(compareScenes(full, sceneAt(cut(activity), viewAt(k)))))).toBe(true);
  });

  it('changes nothing of the scene that words are read from', () => {
    const scene = sceneAt(standard(), viewAt(3));
    const before = structuredClone(scene);
    folded(scene);
    expect(scene).toEqual(before);
  });
});

describe('a new cluster', () => {
  const last = course.phases.length - 1;

  it.each(seeds(60))('of seed %i shows where it comes from, who moved over and who is new', (seed) => {
    const scene = sceneAt(timelineFor(seed), viewAt(last, seed));
    const { departure } = scene;
    const count = countIn(scene, 1);
    expect(departure!.moved.length).toBe(count.moved);
    expect(departure!.born.length).toBe(count.participants - count.moved);
    expect(departure!.moved.length).toBe(9);
    const [mother, child] = ['cluster-0', 'cluster-1'].map(
      (id) => scene.outlines.find((outline) => outline.id === id)!.points,
    );
    expect(contains(mother!, departure!.from)).toBe(true);
    expect(contains(child!, departure!.to)).toBe(true);
    // whoever is counted is inside, and the one who is counted is tied
    for (const id of [...departure!.moved, ...departure!.born]) {
      const actor = scene.actors.find((one) => one.id === id)!;
      expect(contains(child!, actor), id).toBe(true);
      expect(
        scene.ties.some(({ from, to, kind }) => kind !== 'origin' && [from, to].includes(actor)),
        id,
      ).toBe(true);
    }
    // no arrow of an old story leads in
    for (const { kind, from, to } of scene.ties)
      if (kind === 'origin') expect(from.cluster, `${from.id} ${to.id}`).toBe(to.cluster);
  });

  it('says on the arrow how many moved, and beside it what they bring along, in most clusters', () => {
    const drawn = seeds(40).map((seed) => folded(sceneAt(timelineFor(seed), viewAt(last, seed))).labels);
    const having = (id: string) => drawn.filter((labels) => labels.some((label) => label.id === id)).length;
    expect(having('count-departure')).toBeGreaterThan(25);
    expect(having('departure-2')).toBeGreaterThan(25);
  });

  it('can be asked where it comes from at the arrow', () => {
    const { departure, ...scene } = folded(sceneAt(standard(), viewAt(last)));
    const { from, to } = departure!;
    const points = [0.3, 0.5, 0.7].map((share) => onTheWay(from, to, share));
    const asked = points.map((point) => targetAt({ ...scene, departure, ties: [] }, point, 12));
    expect(asked).toContain('outline:1');
  });

  it('has no arrow before it begins', () =>
    expect(sceneAt(standard(), viewAt(last - 1)).departure).toBeUndefined());
});
