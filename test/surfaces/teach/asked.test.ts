/** What a class votes and what a board ticks: counted, written into an address, and read from any. */
import { describe, expect, it } from 'vitest';
import { readTicks, writeTicks } from '../../../src/surfaces/teach/ticks.ts';
import { countHands, readVotes, writeVotes } from '../../../src/surfaces/teach/votes.ts';

const ORDER = ['videndeling', 'studieture', 'branding', 'eksport', 'uddannelse'];

describe('a show of hands', () => {
  it('chooses the three with most votes, in the order of the source', () =>
    expect(countHands({ eksport: 9, videndeling: 2, branding: 4, studieture: 1 }, ORDER)).toEqual({
      chosen: ['videndeling', 'branding', 'eksport'],
      left: [],
    }));
  it('says who has as many votes and was left out', () =>
    expect(
      countHands({ eksport: 9, videndeling: 2, branding: 4, studieture: 2, uddannelse: 2 }, ORDER),
    ).toEqual({
      chosen: ['videndeling', 'branding', 'eksport'],
      left: ['studieture', 'uddannelse'],
    }));
  it('chooses nobody whom nobody wants', () => {
    expect(countHands({}, ORDER)).toEqual({ chosen: [], left: [] });
    expect(countHands({ eksport: 0, branding: 1 }, ORDER).chosen).toEqual(['branding']);
  });
  it('is restored by its address, whatever its case and what hangs on it', () => {
    const votes = { videndeling: 12, branding: 7 };
    expect(writeVotes({ ...votes, eksport: 0 })).toBe('videndeling-12_branding-7');
    expect(readVotes(writeVotes(votes), ORDER)).toEqual({ votes, refused: false });
    expect(readVotes(' Videndeling-12_branding-7).', ORDER)).toEqual({ votes, refused: false });
  });
  it.each(['x', 'videndeling', 'videndeling-', 'videndeling-100', 'nope-3', '<b>-2', '__proto__-3'])(
    'takes %s for no vote, says so, and keeps the others',
    (text) =>
      expect(readVotes(`${text}_branding-7`, ORDER)).toEqual({ votes: { branding: 7 }, refused: true }),
  );
});

describe("a board's ticks", () => {
  it('are restored by their address, in the order of the list', () => {
    expect(readTicks('branding, Videndeling.', ORDER)).toEqual({
      done: ['videndeling', 'branding'],
      refused: false,
    });
    expect(writeTicks(['videndeling', 'branding'])).toBe('videndeling,branding');
    expect(readTicks('', ORDER)).toEqual({ done: [], refused: false });
  });
  it('leave out what is no activity, and say so', () =>
    expect(readTicks('branding,nope', ORDER)).toEqual({ done: ['branding'], refused: true }));
});
