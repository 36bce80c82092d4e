/** The order of the phases comes from what stands before each; a list that makes no course is refused by name. */
import { describe, expect, it } from 'vitest';
import { orderPhases } from '../../../src/model/log/phases.ts';
import type { PhaseDef } from '../../../src/model/log/types.ts';
import { course } from '../../fixtures.ts';

const phase = (id: string, after?: string, more: Partial<PhaseDef> = {}): PhaseDef => ({
  id,
  after,
  activities: [],
  ...more,
});
const [a, b, c] = [phase('a'), phase('b', 'a'), phase('c', 'b')];
const d = phase('d', 'c', { continues: 'b' });

describe('the order', () => {
  it('is the same however the files come', () => {
    const permutations = [
      [a, b, c, d],
      [d, c, b, a],
      [c, a, d, b],
      [b, d, a, c],
    ];
    for (const given of permutations)
      expect(orderPhases(given)).toEqual({ phases: [a, b, c, d], loop: { from: 3, to: 1 } });
  });

  it("of the content is the source's, with the loop from spin-off back to spirende", () => {
    expect(course.phases.map(({ id }) => id)).toEqual([
      'clutter',
      'potentiel',
      'spirende',
      'moden',
      'spin-off',
    ]);
    expect(course.loop).toEqual({ from: 4, to: 2 });
  });

  it('keeps the order of the activities', () =>
    expect(orderPhases([a, b, c, { ...d, activities: ['z', 'y', 'x'] }]).phases[3]?.activities).toEqual([
      'z',
      'y',
      'x',
    ]));
});

describe('is refused, and the culprit named:', () => {
  const activities = ['eksport'];
  const mistakes: [what: string, defs: PhaseDef[], message: RegExp][] = [
    ['two starts', [a, phase('b'), c, d], /nothing before it.*"a", "b"/],
    ['no start', [phase('a', 'd'), b, c, d], /nothing before it.*none/],
    ['no phase at all', [], /nothing before it.*none/],
    [
      'a cycle beside the line',
      [a, phase('b', 'c'), c, phase('d', 'a', { continues: 'a' })],
      /reached.*"b", "c"/,
    ],
    ['a phase that comes after itself', [a, b, c, d, phase('e', 'e')], /reached.*"e"/],
    ['a dangling "after"', [a, b, phase('c', 'bb'), d], /"c": after: "bb"/],
    ['a dangling "continues"', [a, b, c, phase('d', 'c', { continues: 'spire' })], /"d": continues: "spire"/],
    ['two phases after the same', [a, b, phase('c', 'a'), d], /after "a": "b", "c"/],
    ['two loops', [a, b, phase('c', 'b', { continues: 'a' }), d], /start over.*"c", "d"/],
    ['no loop', [a, b, c, phase('d', 'c')], /start over.*none/],
    ['a loop forwards', [a, phase('b', 'a', { continues: 'd' }), c, phase('d', 'c')], /"b".*earlier/],
    ['a loop to itself', [a, b, c, phase('d', 'c', { continues: 'd' })], /"d".*earlier/],
    ['the same id twice', [a, b, phase('b', 'a'), c, d], /"b" is declared twice/],
    [
      'an activity in two phases',
      [a, { ...b, activities }, { ...c, activities }, d],
      /"eksport" stands in both "b" and "c"/,
    ],
    [
      'an activity twice in one phase',
      [a, { ...b, activities: ['x', 'x'] }, c, d],
      /"x" stands in both "b" and "b"/,
    ],
  ];
  it.each(mistakes)('%s', (_, defs, message) => {
    expect(() => orderPhases(defs)).toThrow(message);
    expect(() => orderPhases(defs.toReversed())).toThrow();
  });
});
