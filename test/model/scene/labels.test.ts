/** Whoever is followed is never lost: its name is on the drawing at every width, whatever else is written there. */
import { expect, it } from 'vitest';
import { baselineMiddle } from '../../../src/model/scene/labels.ts';
import type { Scene } from '../../../src/model/scene/picture.ts';
import { sceneAt } from '../../../src/model/scene/scene.ts';
import { DEFAULT_SEED, viewAt } from '../../../src/model/scene/view.ts';
import { seeds, timelineFor } from '../../fixtures.ts';

it('the name of a followed actor is drawn in full at any moment after it has come', () => {
  for (const seed of [DEFAULT_SEED, ...seeds(2)]) {
    const timeline = timelineFor(seed);
    for (const { id, at } of timeline.actors)
      for (const t of [0, 0.4, 1, 1.5, 2, 2.7, 3, 3.4, 4]) {
        const labels = sceneAt(timeline, { ...viewAt(t, seed), follow: id }).labels;
        const own = labels.filter((label) => label.id === id);
        const there = at <= 0 || t > at + 0.04;
        expect(
          own.map(({ rank }) => rank),
          `seed ${seed}, ${id} at ${t}`,
        ).toEqual(there || own.length ? ['main'] : []);
        if (there) expect(own[0]?.alpha, `seed ${seed}, ${id} at ${t}`).toBe(1);
      }
  }
}, 30_000);

it('no label has the place of another', () => {
  const timeline = timelineFor(DEFAULT_SEED);
  for (const { id } of timeline.actors)
    for (const t of [1, 2, 3, 4]) {
      const { labels } = sceneAt(timeline, { ...viewAt(t), follow: id });
      expect(new Set(labels.map((label) => label.id)).size).toBe(labels.length);
    }
});

/** What lies under the words of a scene: bodies of other actors, where words are largest, 288 px wide (details: 440 px). */
function covered(scene: Scene): string[] {
  return scene.labels.flatMap((label) => {
    const em = label.rank === 'main' ? 28.9 : label.rank === 'name' ? 24.5 : 16;
    const { x, y } = baselineMiddle(label, em);
    const half = label.text.length * em * 0.27;
    const under = scene.actors.filter((actor) => {
      const dx = Math.max(x - half - actor.x, 0, actor.x - x - half);
      const dy = Math.max(y - 0.7 * em - actor.y, 0, actor.y - y - 0.1 * em);
      return actor.alpha > 0 && actor.id !== label.id && Math.hypot(dx, dy) < 8;
    });
    return under.map(({ name }) => `${label.text} on ${name} at ${scene.t}`);
  });
}

it('every name that is always written can be read in every phase, and at most one lies on somebody', () => {
  const timeline = timelineFor(DEFAULT_SEED);
  const lying: string[] = [];
  for (const t of [0, 1, 2, 3, 4]) {
    const scene = sceneAt(timeline, viewAt(t));
    expect(scene.labels.filter(({ alpha }) => alpha < 1)).toEqual([]);
    const there = scene.actors.filter(
      ({ id, kind, alpha }) => alpha > 0 && (kind === 'facilitator' || timeline.names.shown.includes(id)),
    );
    expect(scene.labels.map(({ id }) => id)).toEqual(expect.arrayContaining(there.map(({ id }) => id)));
    lying.push(...covered(scene));
  }
  expect(lying.length, lying.join(', ')).toBeLessThanOrEqual(1);
});

it('in another cluster a name may lie on somebody, but seldom, and none is left out at rest', () => {
  let written = 0;
  let on = 0;
  for (const seed of seeds(20)) {
    const timeline = timelineFor(seed);
    for (const t of [0, 1, 2, 3, 4]) {
      const scene = sceneAt(timeline, viewAt(t, seed));
      written += scene.labels.length;
      on += covered(scene).length;
      for (const id of ['v01', 'v02'])
        expect(
          scene.labels.some((label) => label.id === id),
          `seed ${seed}, ${id} at ${t}`,
        ).toBe(true);
    }
  }
  expect(on / written).toBeLessThan(0.08);
});

it('a name keeps the side that it will have while its actor has not come', () => {
  const { actors, phases } = timelineFor(DEFAULT_SEED);
  for (const { id, at, sides = '' } of actors) {
    expect(sides, id).toMatch(new RegExp(`^[0-9a-zA-T]{${phases.length}}$`));
    const first = Math.ceil(at);
    expect(new Set(sides.slice(0, first + 1)).size, id).toBeLessThanOrEqual(1);
  }
});
