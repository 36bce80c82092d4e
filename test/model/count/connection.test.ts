/** How two actors hang together: known answers in small nets, and a count of its own over many seeds. */
import { describe, expect, it } from 'vitest';
import { connectionBetween, netAt, type Net } from '../../../src/model/count/connection.ts';
import { participants, replay } from '../../../src/model/log/replay.ts';
import { isClusterTie } from '../../../src/model/log/ties.ts';
import { grown, seeds, unplaced } from '../../fixtures.ts';

/** A net with an actor for each letter (`f` is the facilitator) and a tie for each pair of letters. */
function netOf(letters: string, pairs: string): Net {
  return {
    actors: [...letters].map((id) => ({ id, name: id, kind: id === 'f' ? 'facilitator' : 'firm' })),
    ties: pairs
      .split(' ')
      .filter(Boolean)
      .map((pair) => [letters.indexOf(pair[0]!), letters.indexOf(pair[1]!), 'loose', 'x']),
  };
}
const names = (net: Net, path: number[] | null) => path?.map((place) => net.actors[place]?.id).join('');

describe('between two actors', () => {
  it('lies their own tie, where they have one', () => {
    const net = netOf('abf', 'ba fa fb');
    const found = connectionBetween(net, 'a', 'b');
    expect(names(net, found.path)).toBe('ab');
    expect(found).toMatchObject({ ties: [[1, 0, 'loose', 'x']], onlyHub: false, outside: [] });
  });
  it('lies the facilitator, where every way leads there', () => {
    const net = netOf('abcf', 'fa fb ac');
    expect(names(net, connectionBetween(net, 'c', 'b').path)).toBe('cafb');
    expect(connectionBetween(net, 'c', 'b').onlyHub).toBe(true);
  });
  it('lies a member rather than the facilitator, where both ways are as short', () => {
    const net = netOf('afbc', 'fa fb ac cb');
    expect(connectionBetween(net, 'a', 'b')).toMatchObject({ path: [0, 3, 2], onlyHub: false });
  });
  it('lies the shortest way, even when a longer one leads past the facilitator', () => {
    const net = netOf('afbcd', 'fa fb ac cd db');
    expect(connectionBetween(net, 'a', 'b')).toMatchObject({ path: [0, 1, 2], onlyHub: false });
  });
  it('lies nothing for who stands outside', () => {
    expect(connectionBetween(netOf('abz', 'ab'), 'a', 'z')).toEqual({
      path: null,
      ties: [],
      onlyHub: false,
      outside: [2],
    });
    expect(connectionBetween(netOf('yz', ''), 'y', 'z').outside).toEqual([0, 1]);
  });
  it('lies an error when one of them is not there', () =>
    expect(() => connectionBetween(netOf('ab', 'ab'), 'a', 'v99')).toThrow('"v99"'));
});

describe.each([1, 2, 3])('over 60 seeds at t = %i', (t) => {
  it('the net is the replayed log', () => {
    for (const seed of seeds(60)) {
      const net = netAt(unplaced(seed), t);
      const state = replay(grown(seed), t);
      expect(net.actors.map(({ id }) => id).sort()).toEqual(state.actors.map(({ id }) => id).sort());
      expect(net.ties).toHaveLength(state.ties.filter(({ kind }) => isClusterTie(kind)).length);
    }
  });

  it('ways are as long as a flood of the log says, and outsiders are those who take no part', () => {
    for (const seed of seeds(60)) {
      const net = netAt(unplaced(seed), t);
      const ties = replay(grown(seed), t).ties.filter(({ kind }) => isClusterTie(kind));
      const members = participants(ties);
      // counted another way: how far a word has come from v01 after each round
      const steps = new Map([['v01', 0]]);
      for (let round = 1; round < 12; round++)
        for (const { a, b } of ties)
          for (const [x, y] of [
            [a, b],
            [b, a],
          ] as const)
            if (steps.get(x) === round - 1 && !steps.has(y)) steps.set(y, round);
      for (const { id, kind } of net.actors) {
        if (kind === 'outsider' || id === 'v01') continue;
        const { path, ties: way, outside } = connectionBetween(net, 'v01', id);
        expect(path === null ? undefined : path.length - 1, `${seed} ${id}`).toBe(steps.get(id));
        expect(way).toHaveLength(steps.get(id) ?? 0);
        expect(outside.map((place) => net.actors[place]?.id)).toEqual(members.has(id) ? [] : [id]);
        // all who take part hang together, so that whoever cannot be reached stands outside
        expect(path === null).toBe(!members.has(id));
      }
    }
  });

  it('only the facilitator lies between two exactly when taking it away parts them', () => {
    for (const seed of seeds(20)) {
      const net = netAt(unplaced(seed), t);
      const hub = net.actors.findIndex(({ kind }) => kind === 'facilitator');
      const bare: Net = { ...net, ties: net.ties.filter(([a, b]) => a !== hub && b !== hub) };
      for (const { id, kind } of net.actors) {
        if (kind !== 'firm' || id === 'v01') continue;
        const { path, onlyHub } = connectionBetween(net, 'v01', id);
        expect(onlyHub).toBe(path !== null && connectionBetween(bare, 'v01', id).path === null);
      }
    }
  });
});
