/** A page's data with one's own firms in it. */
import { describe, expect, it } from 'vitest';
import { withOwnNames } from '../../../src/surfaces/wake/own-data.ts';
import { names, standard, words } from '../../fixtures.ts';

const SIX = ['Jensens "Smedje"', 'Havtek', 'Alex', 'Koldkraft', 'Skruen', 'Byens IT'];
const json = JSON.stringify({
  timeline: standard(),
  told: [
    'Karen i Smedjen ringer.',
    'Smedjens beslag og Tandhjulets tand',
    'Sensorsmeden, Kodeværket',
    'smedjen',
  ],
  words: words.figur,
});
const search = (firms: readonly string[], speciality = '') =>
  `?${String(new URLSearchParams({ egne: firms.join('_'), speciale: speciality }))}`;
const FIRMS = ['Jensens Smedje', ...SIX.slice(1)];

describe('one’s own firms', () => {
  const named = JSON.parse(withOwnNames(json, search(FIRMS, 'ren energi'))) as {
    timeline: ReturnType<typeof standard>;
    told: string[];
  };
  it('stand wherever the made-up ones stood, and belong as those did', () =>
    expect(named.told).toEqual([
      'Karen i Jensens Smedje ringer.',
      'Jensens Smedjes beslag og Alex’ tand',
      'Sensorsmeden, Havtek',
      'smedjen',
    ]));
  it('are the actors, in the order in which they join; all others keep their names', () => {
    const firms = Object.entries(named.timeline.names.actors);
    expect(firms.slice(0, 7).map(([, name]) => name)).toEqual([...FIRMS, names.actors['v07']]);
    for (const { id, name } of named.timeline.actors) expect(name).toBe(named.timeline.names.actors[id]);
    expect(named.timeline.names.clusters[0]).toBe('Ren energi');
  });
  it('change nothing but names and the sides that they are written on', () => {
    const bare = (timeline: ReturnType<typeof standard>) =>
      timeline.actors.map(({ name: _, sides: __, ...actor }) => actor);
    expect(bare(named.timeline)).toEqual(JSON.parse(JSON.stringify(bare(standard()))));
    expect(named.timeline.ties).toEqual(JSON.parse(JSON.stringify(standard().ties)));
  });
  it('leave the data as it is where the address names none, or none that can be', () => {
    expect(withOwnNames(json, '')).toBe(json);
    expect(withOwnNames(json, search(SIX))).toBe(json);
    expect(withOwnNames(json, search(FIRMS.slice(2)))).toBe(json);
  });
});
