/** The means over 200 seeds lie where domain.md 2.3 wants them. `node test/bench/table.ts` prints them. */
import { describe, expect, it } from 'vitest';
import { course, seeds } from '../../fixtures.ts';
import { measureTable, rows } from './targets.ts';

const TOLERANCE = 0.15;
const table = measureTable(seeds(200));
const phases = course.phases.map(({ id }, k) => ({ id, k }));

describe.each(rows.map((row, i) => ({ ...row, i })))('the mean of $name', ({ targets, i }) => {
  it.each(phases)('is on target in $id', ({ k }) => {
    const target = targets[k] ?? NaN;
    const mean = table[i]?.[k]?.mean ?? NaN;
    const [low, high] =
      typeof target === 'number' ? [target * (1 - TOLERANCE), target * (1 + TOLERANCE)] : target;
    expect(mean).toBeGreaterThanOrEqual(low);
    expect(mean).toBeLessThanOrEqual(high);
  });
});

it('each row has a target in each phase', () => {
  expect(rows).toHaveLength(11);
  for (const { targets } of rows) expect(targets).toHaveLength(course.phases.length);
});
