/** What the bets in the chapters call right is right in every cluster that a reader may draw. */
import { expect, it } from 'vitest';
import { rightBet } from '../../../src/model/count/bet.ts';
import { seeds, unplaced } from '../../fixtures.ts';

it.each([
  [1, 'faa'],
  [2, 'mest'],
  [3, 'alle'],
])('in phase %i the answer is %s', (phase, bet) => {
  const others = seeds(200).filter((seed) => rightBet(unplaced(seed), phase) !== bet);
  expect(others).toEqual([]);
});

it('says of a phase without anybody that nothing can be bet on', () => {
  expect(() => rightBet(unplaced(14), 0)).toThrow(/phase 0/);
});
