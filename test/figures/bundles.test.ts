/** How ties become paths: those at rest together, one that changes by itself, with gaps that close as it becomes firm. */
import { describe, expect, it } from 'vitest';
import { bundle } from '../../src/figures/shared/bundles.ts';
import { sceneAt } from '../../src/model/scene/scene.ts';
import { viewAt } from '../../src/model/scene/view.ts';
import { standard } from '../fixtures.ts';

const { ties } = sceneAt(standard(), viewAt(2));
const resting = ties.find(({ alpha, kind, firm }) => alpha === 1 && kind === 'loose' && firm === 0)!;
const gaps = (firm: number) => bundle([{ ...resting, firm }]).map(({ dash }) => dash);

describe('a tie that becomes firm', () => {
  it('has gaps as long as its dashes at first, shorter ones on the way, and none in the end', () => {
    expect(gaps(0)).toEqual(['4 4']);
    expect(gaps(0.25)).toEqual(['4 3']);
    expect(gaps(0.9)).toEqual(['4 0.4']);
    expect(gaps(1)).toEqual([undefined]);
  });
});

describe('ties', () => {
  it('of one look at rest are one path, and every tie is in one', () => {
    const bundles = bundle(ties);
    const starts = bundles.flatMap(({ line }) => line.match(/M/g) ?? []);
    expect(starts).toHaveLength(ties.length);
    expect(new Set(bundles.map(({ id }) => id)).size).toBe(bundles.length);
    expect(bundles.length).toBeLessThan(ties.length / 4);
  });

  it('that come or go stand alone, with their own opacity', () => {
    const coming = { ...resting, alpha: 0.4 };
    const [alone] = bundle([...ties.filter((tie) => tie !== resting), coming]).filter(
      ({ id }) => id === resting.id,
    );
    expect(alone?.alpha).toBe(0.4);
  });
});
