/** Choosing by a point: what one sees is what one hits. */
import { describe, expect, it } from 'vitest';
import { DIRECTIONS, targetAt, nextActor } from '../../../src/model/scene/at-point.ts';
import { BOARD } from '../../../src/model/sheet/sheet-size.ts';
import { sceneAt } from '../../../src/model/scene/scene.ts';
import { isTarget, shows } from '../../../src/model/scene/target.ts';
import { viewAt } from '../../../src/model/scene/view.ts';
import { seeds, standard, timelineFor } from '../../fixtures.ts';

const FINE = 10;
const FINGER = 40;
const scenes = seeds(4).flatMap((seed) =>
  [0, 1, 2, 3, 4].map((t) => sceneAt(timelineFor(seed), viewAt(t, seed))),
);
const at = (t: number) => sceneAt(standard(), viewAt(t));

describe('a point', () => {
  it('on an actor means that actor, for a mouse and for a finger', () => {
    for (const scene of scenes)
      for (const { id, x, y, alpha } of scene.actors) {
        if (alpha < 1) continue;
        for (const reach of [FINE, FINGER]) expect(targetAt(scene, { x, y }, reach)).toBe(`actor:${id}`);
      }
  });

  it('within reach of one actor alone means it, though it is missed', () => {
    const scene = at(0);
    const [first] = scene.actors.filter(({ alpha }) => alpha === 1);
    const { x, y, id } = first!;
    expect(targetAt({ ...scene, actors: [first!] }, { x: x + 40, y }, FINGER)).toBe(`actor:${id}`);
    expect(targetAt({ ...scene, actors: [first!] }, { x: x + 60, y }, FINGER)).toBeNull();
  });

  it('on a tie, away from all actors and other ties, means the tie', () => {
    let met = 0;
    for (const scene of scenes)
      for (const tie of scene.ties) {
        const middle = { x: (tie.from.x + tie.to.x) / 2, y: (tie.from.y + tie.to.y) / 2 };
        const clear = scene.actors.every(({ x, y }) => Math.hypot(x - middle.x, y - middle.y) > 24);
        if (!clear || tie.alpha < 1) continue;
        const found = targetAt(scene, middle, FINE);
        expect(found).toMatch(/^tie:/);
        if (found === `tie:${tie.id}`) met++;
      }
    expect(met).toBeGreaterThan(100);
  });

  it('always means something that is written as a target and that the scene shows', () => {
    for (const scene of scenes)
      for (let x = 5; x < 640; x += 47)
        for (let y = 5; y < 460; y += 43) {
          const found = targetAt(scene, { x, y }, FINGER);
          if (found === null) continue;
          expect(isTarget(found), found).toBe(true);
          expect(shows(scene, found), found).toBe(true);
        }
  });

  it('beside an actor, a tie and the board means what is nearer than half the reach, then the actor', () => {
    const scene = at(3);
    const [first, second, third] = scene.actors.filter(({ alpha }) => alpha === 1);
    const actor = { ...first!, x: 100, y: 100 };
    const [from, to] = [
      { ...second!, x: 60, y: 140 },
      { ...third!, x: 400, y: 140 },
    ];
    const tie = { ...scene.ties.find(({ alpha }) => alpha === 1)!, from, to };
    const bare = { ...scene, actors: [actor], ties: [tie], board: 0, signals: [], outlines: [] };
    bare.ghost = { ...scene.ghost, alpha: 0 };
    const meant = (point: { x: number; y: number }) => targetAt(bare, point, FINGER);
    expect(meant({ x: 100, y: 125 }), 'both are near').toBe('actor:' + actor.id);
    expect(meant({ x: 100, y: 135 }), 'the tie is nearer').toBe(`tie:${tie.id}`);
    expect(meant({ x: 300, y: 175 }), 'the tie alone is in reach').toBe(`tie:${tie.id}`);
    expect(meant({ x: 300, y: 185 }), 'nothing is').toBeNull();
    const onBoard = { ...bare, actors: [], board: 1 };
    const { left, top } = BOARD;
    const above = (up: number) => {
      const ends = [from, to].map((end) => ({ ...end, y: top + 5 - up }));
      const line = { ...tie, from: ends[0]!, to: { ...ends[1]!, x: 640 } };
      return targetAt({ ...onBoard, ties: [line] }, { x: left + 5, y: top + 5 }, FINGER);
    };
    expect(above(15)).toBe(`tie:${tie.id}`);
    expect(above(30)).toBe('board');
  });

  it('means a signal or a tie from outside within reach, and no further', () => {
    const scene = at(3);
    const { from, to } = scene.signals[0]!;
    const bare = { ...scene, actors: [], ties: [], board: 0, outlines: [] };
    bare.ghost = { ...scene.ghost, alpha: 0 };
    bare.signals = [
      { ...scene.signals[0]!, from: { ...from, x: 100, y: 200 }, to: { ...to, x: 300, y: 200 } },
    ];
    expect(targetAt(bare, { x: 200, y: 200 + FINE - 1 }, FINE)).toBe('signal');
    expect(targetAt(bare, { x: 200, y: 200 + FINE + 1 }, FINE)).toBeNull();
  });

  it('on the board, in a sub-cluster, in the outline: those, once they are there', () => {
    expect(targetAt(at(3), { x: 600, y: 430 }, FINE)).toBe('board');
    expect(targetAt(at(1), { x: 600, y: 430 }, FINE)).not.toBe('board');
    const everywhere = (t: number) => {
      const found = new Set<string | null>();
      const scene = at(t);
      for (let x = 5; x < 640; x += 12)
        for (let y = 5; y < 460; y += 12) found.add(targetAt(scene, { x, y }, 2));
      return found;
    };
    expect(everywhere(2)).toContain('outline:0');
    const mature = everywhere(3);
    for (const target of ['lane:0', 'lane:1', 'lane:2', 'signal', 'outline:0'])
      expect(mature).toContain(target);
    expect(everywhere(4)).toContain('outline:1');
  });

  it('never means what has been taken away', () => {
    const scene = sceneAt(standard(), { ...viewAt(2), without: 'facilitator' });
    const { x, y } = scene.actors.find(({ kind }) => kind === 'facilitator')!;
    expect(targetAt(scene, { x, y }, FINE)).not.toBe('actor:facilitator');
  });
});

describe('the arrow keys', () => {
  it('reach every actor from every other', () => {
    for (const scene of scenes.slice(0, 25)) {
      const actors = scene.actors.filter(({ alpha }) => alpha > 0);
      const reached = new Set([actors[0]!]);
      for (const one of reached)
        for (const to of Object.values(DIRECTIONS)) reached.add(nextActor(actors, one, to));
      expect(reached.size).toBe(actors.length);
    }
  });

  it('go the way they point, and stay where nobody stands', () => {
    const { actors } = at(3);
    for (const one of actors) {
      expect(nextActor(actors, one, DIRECTIONS.ArrowRight).x).toBeGreaterThanOrEqual(one.x);
      expect(nextActor(actors, one, DIRECTIONS.ArrowUp).y).toBeLessThanOrEqual(one.y);
    }
    const right = actors.toSorted((a, b) => b.x - a.x)[0]!;
    expect(nextActor(actors, right, DIRECTIONS.ArrowRight)).toBe(right);
  });
});
