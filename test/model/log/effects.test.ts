/** What each activity does to a cluster, and that it does nothing else: domain.md 4.2 as a table, tried on 200 seeds. */
import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/model/count/measures.ts';
import { replay, without } from '../../../src/model/log/replay.ts';
import type { ClusterEvent } from '../../../src/model/log/types.ts';
import { course, grown, seeds, sourceActivities } from '../../fixtures.ts';

const SEEDS = seeds(200);

/** What an activity always does, and what it may do besides: sorts of events. */
const EFFECTS: Record<string, { always: string[]; perhaps?: string[] }> = {
  specialisering: { always: ['mark speciality'] },
  netvaerk: { always: ['tie loose'] },
  viden: {
    always: ['mark mapped', 'mark course', 'mark leaders', 'tie loose'],
    perhaps: ['appear outsider', 'tie external'],
  },
  videndeling: { always: ['tie collaboration'] },
  studieture: { always: ['appear outsider', 'tie external', 'tie collaboration'] },
  virksomhedsbesoeg: { always: ['tie collaboration'] },
  klyngestrategi: { always: ['mark direction'] },
  branding: { always: ['mark outline', 'appear firm', 'appear knowledge', 'appear authority'] },
  uddannelse: { always: ['mark trained', 'tie collaboration'] },
  samarbejdsprojekter: {
    always: ['mark project', 'tie collaboration', 'change project'],
    perhaps: ['tie project'],
  },
  eksport: { always: ['appear outsider', 'tie external'] },
  'market-intelligence': { always: ['mark signal'] },
  brancheanalyse: {
    always: ['appear firm', 'appear authority', 'mark subcluster', 'tie collaboration', 'end'],
  },
  innovationssamarbejde: { always: ['tie collaboration', 'appear outsider', 'tie external'] },
  'fou-open-innovation': {
    always: ['appear knowledge', 'tie project', 'appear outsider', 'tie external'],
    perhaps: ['change project'],
  },
  'nye-virksomheder': {
    always: [
      'appear outsider',
      'tie external',
      'appear firm',
      'tie origin',
      'tie collaboration',
      'mark subcluster',
    ],
  },
  portefoeljestyring: { always: ['mark board'] },
  entreprenoerskab: {
    always: ['mark spark', 'appear firm', 'tie origin', 'tie collaboration', 'mark subcluster'],
  },
  evaluering: { always: ['mark ghost'] },
};

function sortOf(seed: number, event: ClusterEvent): string {
  if (event.type === 'mark') return `mark ${event.mark}`;
  if (event.type === 'tie') return `tie ${event.kind}`;
  if (event.type === 'change') return `change ${event.kind}`;
  if (event.type === 'end') return 'end';
  return `appear ${grown(seed).actors.find(({ id }) => id === event.actor)?.kind}`;
}

it('the table has every activity of the source and no other', () =>
  expect(Object.keys(EFFECTS).sort()).toEqual([...sourceActivities].sort()));

describe.each(sourceActivities)('%s', (activity) => {
  const { always, perhaps = [] } = EFFECTS[activity] ?? { always: [] };
  const k = course.phases.findIndex(({ activities }) => activities.includes(activity));

  it('does what it should and nothing else', () => {
    for (const seed of SEEDS) {
      const own = grown(seed).events.filter(({ cause }) => cause === activity);
      const sorts = new Set(own.map((event) => sortOf(seed, event)));
      for (const sort of always) expect([...sorts], `seed ${seed}`).toContain(sort);
      for (const sort of sorts) expect([...always, ...perhaps], `seed ${seed}`).toContain(sort);
    }
  });

  it('moves the measures of its own phase that it should', () => {
    const difference = { ties: 0, tiesOut: 0, firms: 0, participants: 0, hub: 0 };
    for (const seed of SEEDS) {
      const cluster = grown(seed);
      const was = measure(replay(cluster, k));
      const is = measure(replay(cluster, k, without(cluster.events, activity)));
      difference.ties += was.ties - is.ties;
      difference.tiesOut += was.tiesOut - is.tiesOut;
      difference.firms += was.firms - is.firms;
      difference.participants += was.participants - is.participants;
      difference.hub += was.facilitatorShare - is.facilitatorShare;
    }
    const mean = (key: keyof typeof difference) => difference[key] / SEEDS.length;
    const sorts = [...always, ...perhaps];
    const ties = sorts.some((sort) => ['tie loose', 'tie collaboration', 'tie project'].includes(sort));
    const grows = sorts.includes('appear firm');
    if (ties || grows) expect(mean('ties')).toBeGreaterThanOrEqual(1);
    else expect(mean('ties')).toBe(0);
    if (always.includes('tie external')) expect(mean('tiesOut')).toBeGreaterThanOrEqual(1);
    else if (!grows && !perhaps.includes('tie external') && !ties) expect(mean('tiesOut')).toBe(0);
    if (grows) expect(mean('firms')).toBeGreaterThanOrEqual(1);
    else expect(mean('firms')).toBe(0);
    // company visits tie firms past the facilitator (domain.md 4.2)
    if (activity === 'virksomhedsbesoeg') expect(mean('hub')).toBeLessThan(0);
    if (activity === 'virksomhedsbesoeg') expect(mean('participants')).toBeGreaterThan(0);
  });
});
