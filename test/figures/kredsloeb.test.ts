/** The loop: two clocks that agree with the course, a way in that ends where it began, and words that are true of both. */
import { describe, expect, it } from 'vitest';
import {
  angleOf,
  arcOf,
  boxAt,
  CHILD,
  clocksAt,
  inDial,
  MOTHER,
  nextSeed,
  placeOn,
  pointOn,
  wayOver,
} from '../../src/figures/kredsloeb/dials.ts';
import { sentence } from '../../src/figures/kredsloeb/sentence.ts';
import { sceneAt } from '../../src/model/scene/scene.ts';
import { viewAt } from '../../src/model/scene/view.ts';
import { HEIGHT, WIDTH } from '../../src/model/sheet/sheet-size.ts';
import { figureWords as words, timelineFor, seeds, standard } from '../fixtures.ts';

const timeline = standard();

describe('the clocks', () => {
  it("go with the course: the mother's to its last phase, then the new one's from the phase that it starts over at", () => {
    expect(clocksAt(timeline, 1.5)).toEqual({ mother: 1.5, child: 0, last: 3, to: 2 });
    expect(clocksAt(timeline, 3)).toMatchObject({ mother: 3, child: 0 });
    expect(clocksAt(timeline, 3.25)).toMatchObject({ mother: 3, child: 0.25 });
    expect(clocksAt(timeline, 4)).toMatchObject({ mother: 3, child: 1 });
  });
  it('go clockwise, a quarter for each phase', () => {
    expect([0, 1, 2, 3].map((k) => angleOf(k, 3))).toEqual([90, 180, 270, 360]);
    expect(placeOn(MOTHER, angleOf(2, 3)).y).toBeCloseTo(MOTHER.y - MOTHER.r);
    expect(arcOf(MOTHER, 1, 1, 3)).toBe('');
    expect(arcOf(MOTHER, 0, 3, 3)).toContain(' 0 1 1 ');
  });
  it('the hand of the new one comes over from the old one', () => {
    const way = wayOver(3, 2);
    expect(pointOn(way, 0)).toEqual(way[0]);
    expect(pointOn(way, 1)).toEqual(way[2]);
    expect(way[0].x).toBeGreaterThan(MOTHER.x + MOTHER.r);
    expect(way[2].y).toBeLessThan(CHILD.y - CHILD.r);
  });
});

describe('the way into the new cluster', () => {
  it("begins with the whole sheet and ends with the new dial where the mother's stood", () => {
    expect(boxAt(0)).toBe(`0 0 ${WIDTH} ${HEIGHT}`);
    const [x = 0, y = 0, wide = 0] = boxAt(1).split(' ').map(Number);
    const unit = WIDTH / wide;
    expect((CHILD.x - x) * unit).toBeCloseTo(MOTHER.x, 0);
    expect((CHILD.y - y) * unit).toBeCloseTo(MOTHER.y, 0);
    expect(CHILD.r * unit).toBeCloseTo(MOTHER.r, 0);
  });
  it('leads on and on, to a cluster that can be asked for', () => {
    const met = new Set<number>();
    for (let seed = timeline.seed, i = 0; i < 50; i++) {
      seed = nextSeed(seed);
      expect(Number.isInteger(seed) && seed >= 0 && seed < 1000).toBe(true);
      met.add(seed);
    }
    expect(met.size).toBe(50);
  });
});

it.each(seeds(12))('whoever is in stands within the dial, in cluster %i at every moment', (seed) => {
  const own = timelineFor(seed);
  for (let t = 0; t <= 4; t += 0.125) {
    const scene = sceneAt(own, viewAt(t, seed));
    for (const [cluster, dial] of [
      [0, MOTHER],
      [1, CHILD],
    ] as const) {
      const { inside, transform } = inDial(scene, cluster, dial, cluster ? 1 : Math.min(1, t));
      const [x = 0, y = 0, scale = 1] = transform.match(/-?[\d.]+/g)!.map(Number);
      for (const actor of inside.filter(({ member, kind }) => member === 1 || kind === 'facilitator'))
        expect(
          Math.hypot(actor.x * scale + x - dial.x, actor.y * scale + y - dial.y),
          `${t} ${actor.id}`,
        ).toBeLessThan(dial.r);
    }
  }
});

it('says where the new cluster begins, and only when there is one', () => {
  const said = (t: number) => sentence({ timeline, view: viewAt(t, timeline.seed), words });
  expect(said(2)).toBe('Spirende klynge. Der er ikke vokset en ny klynge frem endnu.');
  expect(said(3.5)).toContain('er ved at vokse ud af den modne klynge');
  expect(said(4)).toContain('begynder forfra i den spirende klynge, ikke i clutter.');
});
