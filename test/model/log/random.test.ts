/** Chance without a stream: a number hangs on its three words and on nothing else. */
import { describe, expect, it } from 'vitest';
import { hash, shuffled } from '../../../src/model/log/random.ts';

const many = Array.from({ length: 20_000 }, (_, i) => hash(i % 97, `v${i % 211}`, `event${i}`));

describe('hash', () => {
  it('lies in [0, 1)', () => {
    expect(Math.min(...many)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...many)).toBeLessThan(1);
  });

  it('gives the same number in whatever order it is asked', () => {
    const words = Array.from({ length: 200 }, (_, i) => [i, `v${i}`, 'pull'] as const);
    const forwards = words.map((word) => hash(...word));
    const backwards = words.toReversed().map((word) => hash(...word));
    expect(backwards.toReversed()).toEqual(forwards);
  });

  it('is the number that it was when the site was released', () => {
    expect(hash(14, 'v01', 'part')).toMatchInlineSnapshot(`0.10052424087189138`);
    expect(hash(0, '', '')).toMatchInlineSnapshot(`0.03939974796958268`);
    expect(hash(999_999_999, 'facilitator-2', 'spin-off')).toMatchInlineSnapshot(`0.4225890599191189`);
  });

  it('is spread evenly: each tenth holds a tenth', () => {
    const tenths = Array.from({ length: 10 }, () => 0);
    for (const value of many) tenths[Math.floor(value * 10)] = (tenths[Math.floor(value * 10)] ?? 0) + 1;
    // 20,000 draws: a tenth is 2,000 ± 42; five standard deviations
    for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(212);
  });

  it.each([
    ['seed', (i: number) => hash(i, 'v01', 'part')],
    ['entity', (i: number) => hash(1, `v${i}`, 'part')],
    ['event', (i: number) => hash(1, 'v01', `part${i}`)],
  ])('changes with the %s, and neighbours are not alike', (_, draw) => {
    const drawn = Array.from({ length: 2000 }, (_, i) => draw(i));
    expect(new Set(drawn).size).toBe(2000);
    const steps = drawn.slice(1).map((value, i) => Math.abs(value - (drawn[i] ?? 0)));
    // two independent even numbers lie 1/3 apart on average
    expect(steps.reduce((sum, step) => sum + step, 0) / steps.length).toBeCloseTo(1 / 3, 1);
  });

  it('keeps entity and event apart', () => expect(hash(1, 'ab', 'c')).not.toBe(hash(1, 'a', 'bc')));
});

describe('shuffled', () => {
  const items = Array.from({ length: 24 }, (_, i) => `v${i}`);

  it('holds the same items and leaves the list alone', () => {
    const before = [...items];
    expect(shuffled(items, 1, 'x').toSorted()).toEqual(before.toSorted());
    expect(items).toEqual(before);
  });

  it('does not hang on the order given', () =>
    expect(shuffled(items.toReversed(), 3, 'x')).toEqual(shuffled(items, 3, 'x')));

  it('keeps the order of the rest when one is taken away', () =>
    expect(shuffled(items.slice(1), 3, 'x')).toEqual(shuffled(items, 3, 'x').filter((id) => id !== 'v0')));

  it('puts each item first about as often', () => {
    const first = new Map<string, number>();
    for (let seed = 0; seed < 4800; seed++) {
      const [id = ''] = shuffled(items, seed, 'x');
      first.set(id, (first.get(id) ?? 0) + 1);
    }
    // 200 ± 14 each
    for (const item of items) expect(Math.abs((first.get(item) ?? 0) - 200)).toBeLessThan(70);
  });
});
