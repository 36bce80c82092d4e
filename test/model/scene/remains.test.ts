/** Without the facilitator one sees who still hangs together: ringed and counted, and whoever hangs on nothing drifts out. */
import { describe as group, expect, it } from 'vitest';
import { compareWithout } from '../../../src/model/scene/compare.ts';
import { sceneAt } from '../../../src/model/scene/scene.ts';
import { viewAt } from '../../../src/model/scene/view.ts';
import { describe } from '../../../src/model/say/describe.ts';
import { HEIGHT, WIDTH } from '../../../src/model/sheet/sheet-size.ts';
import { figureWords, seeds, timelineFor } from '../../fixtures.ts';

const numbers = [
  'nul',
  'én',
  'to',
  'tre',
  'fire',
  'fem',
  'seks',
  'syv',
  'otte',
  'ni',
  'ti',
  'elleve',
  'tolv',
];

group.each(seeds(12))('the cluster of seed %i without its facilitator', (seed) => {
  it.each([1, 2, 3, 4])('in phase %i', (t) => {
    const timeline = timelineFor(seed);
    const view = { ...viewAt(t, seed), without: 'facilitator' };
    const full = sceneAt(timeline, viewAt(t, seed));
    const cut = sceneAt(timeline, view);
    const scene = compareWithout(full, cut, 'facilitator');
    const said = describe(cut, view, figureWords).toLowerCase();
    for (const { held, of, points } of scene.remains ?? []) {
      expect(held).toBeLessThanOrEqual(of);
      // the ring counts as the sentence does
      const says = (n: number) => said.includes(String(n)) || (numbers[n] && said.includes(numbers[n]));
      expect(held === of || says(held), `${held}: ${said}`).toBeTruthy();
      for (const { x, y } of points) expect(Number.isFinite(x + y)).toBe(true);
    }
    const was = new Map(full.actors.map((actor) => [actor.id, actor]));
    let drifted = 0;
    for (const actor of scene.actors) {
      const { x, y } = was.get(actor.id)!;
      const away = Math.hypot(actor.x - x, actor.y - y);
      if (!actor.lost?.has('member')) expect(away, actor.id).toBe(0);
      else if (away > 0) drifted++;
      expect(actor.x > 0 && actor.x < WIDTH && actor.y > 0 && actor.y < HEIGHT).toBe(true);
    }
    // in potentiel most hang on the star alone
    if (t === 1) expect(drifted).toBeGreaterThan(2);
    const there = scene.actors.filter(({ alpha }) => alpha > 0);
    there.forEach((a, i) => {
      for (const b of there.slice(i + 1))
        if (a.lost?.has('member') || b.lost?.has('member'))
          expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.id} on ${b.id}`).toBeGreaterThan(18);
    });
  });
});

it('falls apart step by step: from where everybody stood to where they drift, and no farther', () => {
  const timeline = timelineFor(14);
  const view = { ...viewAt(1), without: 'facilitator' };
  const [full, cut] = [sceneAt(timeline, viewAt(1)), sceneAt(timeline, view)];
  const at = (share: number) => compareWithout(full, cut, 'facilitator', share);
  const way = (share: number) =>
    at(share).actors.map(({ x, y }, i) => Math.hypot(x - full.actors[i]!.x, y - full.actors[i]!.y));
  expect(way(0).every((away) => away === 0)).toBe(true);
  expect(Math.max(...way(1))).toBeGreaterThan(20);
  way(0.5).forEach((away, i) => expect(away).toBeCloseTo(way(1)[i]! / 2, 6));
  expect([0, 0.5, 1].map((share) => at(share).remains?.[0]?.alpha)).toEqual([0, 0.5, 1]);
  expect(at(1)).toEqual(compareWithout(full, cut, 'facilitator'));
});

it('goes straight to where it ends: nobody jumps on the way, in 20 clusters', () => {
  for (const seed of seeds(20))
    for (const t of [1, 2, 3]) {
      const timeline = timelineFor(seed);
      const full = sceneAt(timeline, viewAt(t, seed));
      const cut = sceneAt(timeline, { ...viewAt(t, seed), without: 'facilitator' });
      const at = (share: number) => compareWithout(full, cut, 'facilitator', share).actors;
      const [from, to] = [at(0), at(1)];
      for (const share of [0.2, 0.5, 0.74, 0.9])
        at(share).forEach(({ id, x, y }, i) => {
          expect(x, `seed ${seed}, t ${t}, ${id}`).toBeCloseTo(
            from[i]!.x + (to[i]!.x - from[i]!.x) * share,
            6,
          );
          expect(y, `seed ${seed}, t ${t}, ${id}`).toBeCloseTo(
            from[i]!.y + (to[i]!.y - from[i]!.y) * share,
            6,
          );
        });
    }
});
