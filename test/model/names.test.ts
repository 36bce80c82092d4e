/** Whoever is followed is never lost: its name is on the drawing at every width, whatever else is written there. */
import { expect, it } from 'vitest';
import { sceneAt } from '../../src/model/scene.ts';
import { DEFAULT_SEED, viewAt } from '../../src/model/view.ts';
import { seeds, timelineFor } from '../fixtures.ts';

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
