/** The drawing itself says which choice of a guess is right. */
import { describe, expect, it } from 'vitest';
import { hubShare, rightChoice, tiesOfMovers } from '../../../src/surfaces/guess/right-choices.ts';
import { seeds, timelineFor } from '../../fixtures.ts';

const SHARES = ['stoerre', 'samme', 'mindre'];

describe.each(seeds(40))('in the cluster of seed %i', (seed) => {
  const timeline = timelineFor(seed);
  const share = (before: number, t: number) => rightChoice('andel', SHARES, timeline, { before, t });

  it('the share of the facilitator grows, falls, or stays, as the numbers do', () => {
    expect(share(1, 2)).toBe('mindre');
    expect(share(2, 1)).toBe('stoerre');
    expect(share(2, 2)).toBe('samme');
    expect(hubShare(timeline, 0)).toBe(0);
  });

  it('what comes first is what the timeline has first, in whichever order it is offered', () => {
    const span = { before: 0, t: 4 };
    for (const choices of [
      ['loose', 'project', 'origin'],
      ['origin', 'project', 'loose'],
    ])
      expect(rightChoice('foerst', choices, timeline, span)).toBe('loose');
  });

  it('those who move over to a new cluster are the least tied', () => {
    expect(rightChoice('flytter', ['flest', 'lige', 'faa'], timeline, { before: 3, t: 4 })).toBe('faa');
    const { flytter, bliver } = tiesOfMovers(timeline, 3);
    expect(flytter).toBeGreaterThan(1);
    expect(bliver).toBeGreaterThan(flytter);
  });
});

describe('a choice that a guess does not know', () => {
  const timeline = timelineFor(14);
  it.each([
    ['andel', 'større'],
    ['foerst', 'venskab'],
    ['flytter', 'alle'],
  ] as const)('is named: %s, %s', (kind, strange) =>
    expect(() => rightChoice(kind, [strange], timeline, { before: 0, t: 1 })).toThrow(`"${strange}"`),
  );
});
