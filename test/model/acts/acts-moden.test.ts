/** What is special in the acts of the mature phase: who starts where, who stands where, and what lasts. */
import { describe, expect, it, vi } from 'vitest';
import { budsOf } from '../../../src/model/acts/kit/budding.ts';
import { edgeOf } from '../../../src/model/acts/kit/outline-edge.ts';
import { acts, enact } from '../../../src/model/acts/index.ts';
import { BOARD_PLACES } from '../../../src/model/acts/portefoeljestyring.ts';
import type { ActivityId } from '../../../src/model/log/effects.ts';
import type { Point } from '../../../src/model/sheet/sheet-size.ts';
import type { Scene, SceneActor, Token } from '../../../src/model/scene/picture.ts';
import { sceneAt } from '../../../src/model/scene/scene.ts';
import { viewAt, type View } from '../../../src/model/scene/view.ts';
import { seeds, timelineFor } from '../../fixtures.ts';
import { middleOf } from '../../../src/model/sheet/geometry.ts';

vi.setConfig({ testTimeout: 60_000 });

const MATURE = 3;
const SEEDS = [14, 77, ...seeds(10)];

const viewOf = (seed: number, activity: ActivityId, more: Partial<View> = {}): View => ({
  ...viewAt(MATURE, seed),
  activity,
  ...more,
});
const play = (seed: number, activity: ActivityId, s: number, more: Partial<View> = {}): Scene =>
  enact(timelineFor(seed), viewOf(seed, activity, more), s);
const rest = (seed: number, activity: ActivityId, more: Partial<View> = {}): Scene =>
  sceneAt(timelineFor(seed), viewOf(seed, activity, more));

const actorIn = (scene: Scene, id: string): SceneActor => scene.actors.find((actor) => actor.id === id)!;
const tokensIn = (scene: Scene, look: Token['look']): Token[] =>
  (scene.transients?.tokens ?? []).filter((token) => token.look === look);
const ringsIn = (scene: Scene) => scene.transients?.rings ?? [];
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
/** Local times on the way, both ends left out. */
const onTheWay = Array.from({ length: 99 }, (_, i) => (i + 1) / 100);

describe('market intelligence', () => {
  it('looks outwards from the outline, and farther and farther', () => {
    const edge = edgeOf(rest(14, 'market-intelligence'));
    const middle = middleOf(edge);
    const mean = (points: readonly Point[]) =>
      points.reduce((sum, point) => sum + distance(point, middle), 0) / points.length;
    const seen = [0.04, 0.12, 0.2].map((s) => {
      const sweep = play(14, 'market-intelligence', s).transients?.strokes[0];
      expect(sweep?.look).toBe('sweep');
      return mean(sweep?.points ?? []);
    });
    expect(seen[0]).toBeGreaterThan(mean(edge));
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });

  it('brings news to each member that a signal lasts for, along that signal', () => {
    for (const seed of SEEDS) {
      const { signals } = rest(seed, 'market-intelligence');
      expect(signals.length).toBeGreaterThan(0);
      const news = onTheWay.flatMap((s) => tokensIn(play(seed, 'market-intelligence', s), 'news'));
      for (const { from, to, id } of signals) {
        const arrived = news.filter((token) => distance(token, to) < 4);
        expect(arrived.length, `${id}, seed ${seed}`).toBeGreaterThan(0);
        const [dx, dy] = [(from.x - to.x) / distance(from, to), (from.y - to.y) / distance(from, to)];
        const outside = news.filter(
          (token) => Math.abs((token.x - to.x) * dy - (token.y - to.y) * dx) < 1 && distance(token, to) > 20,
        );
        expect(outside.length, `${id}, seed ${seed}`).toBeGreaterThan(0);
      }
    }
  });
});

describe('brancheanalyse', () => {
  const [, , , chain] = acts.brancheanalyse.parts;
  const atChain = (chain![0] + chain![1]) / 2;

  it('has the members in segments from left to right, in the order of their sub-clusters', () => {
    for (const seed of SEEDS)
      for (const t of [3, 3.4, 4]) {
        const scene = play(seed, 'brancheanalyse', atChain, { t });
        const after = rest(seed, 'brancheanalyse', { t });
        const lanes = [0, 1, 2].map((lane) =>
          after.actors
            .filter(
              (actor) => actor.lane === lane && actor.sorted > 0 && actor.member > 0 && actor.cluster === 0,
            )
            .map(({ id }) => actorIn(scene, id).x),
        );
        for (const [left, right] of [
          [0, 1],
          [1, 2],
        ] as const)
          expect(Math.max(...lanes[left]!), `seed ${seed}, t ${t}`).toBeLessThan(Math.min(...lanes[right]!));
      }
  });

  it('has nobody on top of another there', () => {
    for (const seed of SEEDS) {
      const members = play(seed, 'brancheanalyse', atChain).actors.filter(
        ({ member, alpha, kind }) => member > 0 && alpha > 0 && kind !== 'outsider',
      );
      members.forEach((one, i) =>
        members
          .slice(0, i)
          .forEach((other) =>
            expect(distance(one, other), `${one.id}, ${other.id}, seed ${seed}`).toBeGreaterThan(24),
          ),
      );
    }
  });

  it('carries goods only forwards through the chain', () => {
    const ways = new Map<number, number[]>();
    for (const s of onTheWay)
      for (const { x, y } of tokensIn(play(14, 'brancheanalyse', s), 'goods'))
        ways.set(y, [...(ways.get(y) ?? []), x]);
    expect(ways.size).toBe(3);
    for (const way of ways.values()) expect(way).toEqual([...way].sort((a, b) => a - b));
  });

  it('shows no colour while the members are away from their sub-clusters', () => {
    const lanes = play(14, 'brancheanalyse', atChain).outlines.filter(
      ({ lane, alpha }) => lane >= 0 && alpha > 0,
    );
    expect(lanes).toEqual([]);
  });
});

describe('innovationssamarbejde', () => {
  it('lets ideas arise on new ties between two sub-clusters, in the middle', () => {
    for (const seed of SEEDS) {
      const after = rest(seed, 'innovationssamarbejde');
      const middles = after.ties
        .filter(
          ({ emphasis, kind, from, to }) =>
            emphasis === 'lit' && kind !== 'external' && from.lane !== to.lane,
        )
        .map(({ from, to }) => middleOf([from, to]));
      const ideas = onTheWay.flatMap((s) => tokensIn(play(seed, 'innovationssamarbejde', s), 'idea'));
      expect(ideas.length).toBeGreaterThan(0);
      for (const idea of ideas)
        expect(Math.min(...middles.map((middle) => distance(middle, idea))), `seed ${seed}`).toBeLessThan(
          0.001,
        );
    }
  });
});

describe('fou-open-innovation', () => {
  it('lets an idea in over the border from the outsider, through an opening', () => {
    for (const seed of SEEDS) {
      const outsider = actorIn(rest(seed, 'fou-open-innovation'), 'u5');
      const scenes = onTheWay.map((s) => play(seed, 'fou-open-innovation', s));
      const begun = scenes.find((scene) => tokensIn(scene, 'idea').length > 0)!;
      expect(distance(tokensIn(begun, 'idea')[0]!, outsider), `seed ${seed}`).toBeLessThan(30);
      for (const scene of scenes) {
        const open = scene.outlines.some(({ opening }) => opening);
        if (tokensIn(scene, 'idea').length > 0) expect(open, `seed ${seed}`).toBe(true);
      }
      expect(scenes[0]!.outlines.some(({ opening }) => opening)).toBe(false);
      expect(scenes[40]!.outlines.some(({ opening }) => opening)).toBe(false);
    }
  });

  it('opens a piece of the outline that closes again', () => {
    const widths = [0.53, 0.7, 0.99].map((s) => {
      const points = play(14, 'fou-open-innovation', s).outlines[0]!.opening ?? [];
      return points.slice(1).reduce((sum, point, i) => sum + distance(point, points[i]!), 0);
    });
    expect(widths[1]).toBeGreaterThan(48);
    expect(widths[0]).toBeLessThan(widths[1]! / 2);
    expect(widths[2]).toBeLessThan(widths[1]! / 2);
  });
});

describe.each(['nye-virksomheder', 'entreprenoerskab'] as const)('new firms of %s', (activity) => {
  it('start where their parents are and end in their own places', () => {
    for (const seed of SEEDS)
      for (const t of [3, 3.4, 4]) {
        const buds = budsOf(rest(seed, activity, { t }));
        expect(buds.length).toBe(activity === 'nye-virksomheder' ? 3 : 1);
        for (const { child, parents } of buds) {
          const where = `${child.id}, seed ${seed}, t ${t}`;
          const seen = onTheWay.map((s) => actorIn(play(seed, activity, s, { t }), child.id));
          const first = seen.find(({ alpha }) => alpha > 0)!;
          expect(distance(first, middleOf(parents)), where).toBeLessThan(1);
          expect(distance(seen[98]!, child), where).toBeLessThan(2);
        }
      }
  });

  it('are never tied before they are there', () => {
    for (const s of onTheWay)
      for (const { from, to, id } of play(14, activity, s).ties)
        expect(Math.min(from.alpha, to.alpha), `${id}, s ${s}`).toBeGreaterThan(0);
  });
});

it('one new firm comes from a member and another cluster', () => {
  for (const seed of SEEDS) {
    const [both] = budsOf(rest(seed, 'nye-virksomheder')).filter(({ parents }) => parents.length > 1);
    expect(both?.parents.map(({ kind }) => kind).sort(), `seed ${seed}`).toEqual(['firm', 'outsider']);
  }
});

describe('portefoeljestyring', () => {
  it('has every card on a place of its own on the board, and some of them stopped', () => {
    for (const seed of SEEDS) {
      const scene = play(seed, 'portefoeljestyring', 0.865);
      const [cards, stopped] = [tokensIn(scene, 'card'), tokensIn(scene, 'stopped')];
      expect([cards.length, stopped.length], `seed ${seed}`).toEqual([4, 2]);
      const taken = [...cards, ...stopped].map((card) =>
        BOARD_PLACES.findIndex((place) => distance(place, card) < 0.001),
      );
      expect(taken.sort(), `seed ${seed}`).toEqual([0, 1, 2, 3, 4, 5]);
    }
  });

  it('starts every card on the square of a joint project', () => {
    for (const seed of SEEDS) {
      const squares = rest(seed, 'portefoeljestyring')
        .ties.filter(({ kind }) => kind === 'project')
        .map(({ from, to }) => middleOf([from, to]));
      for (const ring of ringsIn(play(seed, 'portefoeljestyring', 0.2)))
        expect(Math.min(...squares.map((square) => distance(square, ring)))).toBeLessThan(0.001);
    }
  });
});

describe('entreprenoerskab', () => {
  it('lights sparks one after the other, and more than last', () => {
    for (const seed of SEEDS) {
      const after = rest(seed, 'entreprenoerskab');
      const lasting = after.actors.filter(({ spark }) => spark > 0).length;
      const at = new Set<string>();
      let most = 0;
      for (const s of onTheWay) {
        const sparks = tokensIn(play(seed, 'entreprenoerskab', s), 'idea');
        most = Math.max(most, sparks.length);
        for (const { x, y } of sparks) at.add(`${x},${y}`);
      }
      expect(at.size, `seed ${seed}`).toBeGreaterThan(lasting);
      expect(most, `seed ${seed}`).toBeLessThan(at.size);
    }
  });
});

describe('evaluering', () => {
  it('writes a report, asks each line what it led to, and leaves only the earlier network', () => {
    for (const seed of SEEDS) {
      const strokes = (at: number) =>
        (play(seed, 'evaluering', at).transients?.strokes ?? []).filter(
          ({ look, alpha }) => look === 'curve' && alpha > 0.5,
        );
      // lines lie level: nothing is drawn that could be read as a curve
      const lines = strokes(0.52);
      expect(lines).toHaveLength(4);
      for (const { points } of lines) expect(points[0]!.y).toBe(points.at(-1)!.y);
      // and one of them gets no tick
      expect(strokes(0.93)).toHaveLength(7);
      expect(play(seed, 'evaluering', 1).transients).toBeUndefined();
      expect(play(seed, 'evaluering', 1).ghost.alpha).toBe(1);
    }
  });
});

describe.each(['portefoeljestyring', 'evaluering', 'market-intelligence'] as const)('%s', (activity) => {
  it('ties nobody', () => {
    for (const seed of SEEDS.slice(0, 4)) {
      const tied = (scene: Scene) => scene.ties.map(({ id, alpha }) => `${id} ${alpha}`);
      const before = tied(sceneAt(timelineFor(seed), viewAt(MATURE, seed)));
      for (const s of onTheWay) expect(tied(play(seed, activity, s)), `seed ${seed}, s ${s}`).toEqual(before);
    }
  });
});
