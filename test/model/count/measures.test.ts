/** The measures give the known values of small networks. */
import { describe, expect, it } from 'vitest';
import type { ClusterState } from '../../../src/model/log/replay.ts';
import { measure } from '../../../src/model/count/measures.ts';
import { largestComponent } from '../../../src/model/count/largest-component.ts';
import type { ActorKind, TieKind } from '../../../src/model/log/types.ts';

interface Sketch {
  kinds?: Record<string, ActorKind>;
  groups?: string[][];
  child?: string[];
}

/** A state with an actor for each letter and a tie for each pair of letters, e.g. `ab`. */
function stateOf(
  letters: string,
  pairs: string,
  { kinds = {}, groups = [], child = [] }: Sketch = {},
): ClusterState {
  const ties = pairs
    .split(' ')
    .filter(Boolean)
    .map((pair) => {
      const [, a = '', b = '', kind = 'collaboration'] = /^(.)(.)(?::(.+))?$/.exec(pair) ?? [];
      return { id: `${a}-${b}`, a, b, kind: kind as TieKind, since: 0, cause: 'x' };
    });
  return {
    actors: [...letters].map((id) => ({ id, kind: kinds[id] ?? 'firm', group: -1 })),
    ties,
    marks: groups.map((actors, value) => ({
      type: 'mark' as const,
      mark: 'subcluster' as const,
      id: String(value),
      at: 0,
      cause: 'x',
      needs: [],
      actors,
      value,
    })),
    clusterOf: (id) => (child.includes(id) ? 1 : 0),
  };
}

describe('centralisation', () => {
  it('is 1 in a star', () => expect(measure(stateOf('abcde', 'ab ac ad ae')).centralisation).toBe(1));
  it('is 0 in a ring', () => expect(measure(stateOf('abcd', 'ab bc cd da')).centralisation).toBe(0));
  it('looks at participants alone', () =>
    expect(measure(stateOf('abcdexyz', 'ab ac ad ae')).centralisation).toBe(1));
});

describe('what is left without the facilitator', () => {
  const kinds = { f: 'facilitator' } as const;
  it('is one of four in a star', () =>
    expect(measure(stateOf('fabcd', 'fa fb fc fd', { kinds })).leftWithoutFacilitator).toBe(1 / 4));
  it('is the largest part', () =>
    expect(measure(stateOf('fabcde', 'fa fd ab bc de', { kinds })).leftWithoutFacilitator).toBe(3 / 5));
  it('is all where the others hang together', () =>
    expect(measure(stateOf('fabc', 'fa fb ab bc', { kinds })).leftWithoutFacilitator).toBe(1));
  it('counts nobody who has no cluster tie', () =>
    expect(measure(stateOf('fabz', 'fa fb ab', { kinds })).leftWithoutFacilitator).toBe(1));
});

describe('ties', () => {
  const kinds = { f: 'facilitator', u: 'outsider' } as const;
  const measured = measure(stateOf('fabzu', 'fa fb ab:loose ab:origin au:external', { kinds }));
  it('are loose contacts, collaborations and projects alone', () => expect(measured.ties).toBe(3));
  it('out are those to outsiders', () => expect(measured.tiesOut).toBe(1));
  it('per participant count both ends', () => expect(measured.tiesPerParticipant).toBe(2));
  it('have density among all actors but outsiders', () => expect(measured.density).toBe(3 / 6));
  it('have a share that touches the facilitator', () => expect(measured.facilitatorShare).toBe(2 / 3));
  it('leave outsiders out of the actors', () => expect(measured.actors).toBe(4));
});

describe('a spin-off', () => {
  const state = stateOf('abcd', 'ab cd bc', { child: ['c', 'd'] });
  it('is measured apart', () => expect(measure(state, 1)).toMatchObject({ actors: 2, ties: 1, tiesOut: 1 }));
  it('leaves the rest to the mother', () =>
    expect(measure(state, 0)).toMatchObject({ actors: 2, ties: 1, tiesOut: 1 }));
});

describe('modularity', () => {
  const pairs = 'ab bc ca de ef fd cd';
  it('is 5/14 for two triangles with one tie between', () =>
    expect(
      measure(
        stateOf('abcdef', pairs, {
          groups: [
            ['a', 'b', 'c'],
            ['d', 'e', 'f'],
          ],
        }),
      ).modularity,
    ).toBeCloseTo(5 / 14, 12));
  it('is 0 where all are in one group', () =>
    expect(measure(stateOf('abcdef', pairs, { groups: [[...'abcdef']] })).modularity).toBe(0));
  it('is 0 without sub-clusters', () => expect(measure(stateOf('abcdef', pairs)).modularity).toBe(0));
});

it('the largest part of no one is 0', () => expect(largestComponent([], [])).toBe(0));
