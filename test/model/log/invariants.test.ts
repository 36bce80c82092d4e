/** What holds for every cluster, whatever the seed: the invariants of domain.md 2.3, and a log that makes sense. */
import { describe, expect, it, vi } from 'vitest';
import { participants, replay } from '../../../src/model/log/replay.ts';
import { isClusterTie } from '../../../src/model/log/ties.ts';
import { growCluster } from '../../../src/model/log/write-log.ts';
import { measure, type Measures } from '../../../src/model/count/measures.ts';
import { RAMP } from '../../../src/model/log/schedule.ts';
import type { Cluster, ClusterEvent } from '../../../src/model/log/types.ts';
import { activityIds, course, grown, seeds } from '../../fixtures.ts';
import { measuresOf } from './targets.ts';

vi.setConfig({ testTimeout: 60_000 });

const SEEDS = [...seeds(194), 0, 65_536, 123_456_789, 999_999_999, 2 ** 31 - 1, 2 ** 31];
const [CLUTTER, POTENTIAL, EMERGING, MATURE, SPIN_OFF] = [0, 1, 2, 3, 4] as const;

/** Runs a check on every seed and says which seed broke it. */
function forEverySeed(check: (cluster: Cluster, phases: Measures[]) => void): void {
  for (const seed of SEEDS) {
    try {
      check(grown(seed), measuresOf(seed));
    } catch (error) {
      if (error instanceof Error) error.message = `seed ${seed}: ${error.message}`;
      throw error;
    }
  }
}

/** Checks that values rise from the first to the last. */
function expectRising(values: readonly number[]): void {
  expect(values).toEqual([...new Set(values)].sort((a, b) => a - b));
}

/** The actors that an event tells of. */
function actorsOf(event: ClusterEvent): readonly string[] {
  if (event.type === 'tie') return [event.a, event.b];
  if (event.type === 'mark') return event.actors;
  return event.type === 'appear' && event.beside ? [event.beside] : [];
}

const mother = (phases: readonly Measures[]) => phases.slice(CLUTTER, MATURE + 1);

describe('for every one of 200 seeds', () => {
  it('is tried with 200 different seeds', () => expect(new Set(SEEDS).size).toBe(200));

  it('clutter has no tie, no facilitator and no mark', () =>
    forEverySeed((cluster) => {
      const { ties, actors, marks } = replay(cluster, CLUTTER);
      expect(ties).toEqual([]);
      expect(marks).toEqual([]);
      expect(actors.map(({ kind }) => kind)).not.toContain('facilitator');
      expect(actors.map(({ kind }) => kind)).not.toContain('outsider');
    }));

  it('participants rise from phase to phase', () =>
    forEverySeed((_, phases) => expectRising(mother(phases).map((m) => m.participants))));

  it('ties per participant rise from phase to phase', () =>
    forEverySeed((_, phases) => expectRising(mother(phases).map((m) => m.tiesPerParticipant))));

  it('ties out rise from the potential cluster on, which has at most one', () =>
    forEverySeed((_, phases) => {
      expect(phases[CLUTTER]?.tiesOut).toBe(0);
      expect(phases[POTENTIAL]?.tiesOut).toBeLessThanOrEqual(1);
      expectRising(phases.slice(POTENTIAL, MATURE + 1).map((m) => m.tiesOut));
    }));

  it("the facilitator's share of ties falls", () =>
    forEverySeed((_, phases) =>
      expectRising([MATURE, EMERGING, POTENTIAL].map((k) => phases[k]?.facilitatorShare ?? NaN)),
    ));

  it('more and more is left without the facilitator', () =>
    forEverySeed((_, phases) => {
      expectRising([POTENTIAL, EMERGING, MATURE].map((k) => phases[k]?.leftWithoutFacilitator ?? NaN));
      expect(phases[POTENTIAL]?.leftWithoutFacilitator).toBeLessThan(0.6);
    }));

  it('sub-clusters come only when the cluster is mature', () =>
    forEverySeed(({ events }) => {
      const subclusters = events.filter((e) => e.type === 'mark' && e.mark === 'subcluster');
      expect(subclusters.length).toBeGreaterThanOrEqual(3);
      for (const { at } of subclusters) expect(at).toBeGreaterThan(EMERGING);
    }));

  it('the outline comes with branding and not before', () =>
    forEverySeed(({ events }) => {
      const outlines = events.filter((e) => e.type === 'mark' && e.mark === 'outline');
      expect(outlines.map(({ cause }) => cause)).toEqual(['branding']);
    }));

  it('a firm stays outside in every phase', () =>
    forEverySeed((cluster) => {
      for (const k of course.phases.keys()) {
        const { actors, ties } = replay(cluster, k);
        const members = participants(ties);
        expect(actors.filter(({ id, kind }) => kind === 'firm' && !members.has(id))).not.toEqual([]);
      }
    }));

  it('no phase is denser than 0.35', () =>
    forEverySeed((_, phases) => {
      for (const { density } of phases) expect(density).toBeLessThanOrEqual(0.35);
    }));

  it('the cluster has 24 to 34 firms', () =>
    forEverySeed((_, phases) => {
      for (const { firms } of mother(phases)) {
        expect(firms).toBeGreaterThanOrEqual(24);
        expect(firms).toBeLessThanOrEqual(34);
      }
    }));

  it('three or four firms bud from parents in the mature cluster, and none before', () =>
    forEverySeed((cluster) => {
      const origins = (k: number) =>
        new Set(
          replay(cluster, k)
            .ties.filter(({ kind }) => kind === 'origin')
            .map(({ b }) => b),
        ).size;
      expect(origins(EMERGING)).toBe(0);
      expect([3, 4]).toContain(origins(MATURE));
    }));

  it('the spin-off has 12 to 15 actors, ties to its mother cluster and a facilitator of its own', () =>
    forEverySeed((cluster) => {
      const state = replay(cluster, SPIN_OFF);
      const own = state.actors.filter(({ id, kind }) => state.clusterOf(id) === 1 && kind !== 'outsider');
      expect(own.length).toBeGreaterThanOrEqual(12);
      expect(own.length).toBeLessThanOrEqual(15);
      expect(own.filter(({ kind }) => kind === 'facilitator').map(({ id }) => id)).toEqual(['facilitator-2']);
      const home = state.ties.filter(
        ({ a, b, kind }) => isClusterTie(kind) && state.clusterOf(a) !== state.clusterOf(b),
      );
      expect(home.length).toBeGreaterThanOrEqual(1);
    }));

  it('the mother cluster stays when the spin-off leaves, outline and facilitator and all', () =>
    forEverySeed((cluster) => {
      const left = measure(replay(cluster, SPIN_OFF), 0);
      expect(left.participants).toBeGreaterThan(20);
      expect(left.facilitatorShare).toBeGreaterThan(0);
      expect(
        cluster.events.filter((e) => e.type === 'mark' && e.mark === 'outline' && e.at > MATURE),
      ).toEqual([]);
      expect(replay(cluster, SPIN_OFF).marks.some(({ mark }) => mark === 'outline')).toBe(true);
    }));

  it('somebody in the spin-off stays outside too', () =>
    forEverySeed((_, phases) =>
      expect(phases[SPIN_OFF]?.participants).toBeLessThan(phases[SPIN_OFF]?.actors ?? 0),
    ));

  it('the firms that the chapters tell of meet in the potential cluster and never part', () =>
    forEverySeed((cluster) => {
      for (const k of [POTENTIAL, EMERGING, MATURE, SPIN_OFF])
        expect(replay(cluster, k).ties.some(({ a, b }) => a === 'v01' && b === 'v02')).toBe(true);
      expect(replay(cluster, EMERGING).ties.find(({ a, b }) => a === 'v01' && b === 'v02')?.kind).toBe(
        'project',
      );
    }));
});

describe('the log of every one of 200 seeds', () => {
  it('is in order of time, each event with an id of its own', () =>
    forEverySeed(({ events }) => {
      expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
      expect(events.filter(({ at }, i) => at < (events[i - 1]?.at ?? 0))).toEqual([]);
    }));

  it('needs only what has happened', () =>
    forEverySeed(({ events }) => {
      const happened = new Set<string>();
      const early = events.filter(({ id, needs }) => {
        const missing = needs.some((need) => !happened.has(need));
        happened.add(id);
        return missing;
      });
      expect(early).toEqual([]);
    }));

  it('tells only of actors that have appeared', () =>
    forEverySeed(({ events }) => {
      const present = new Set<string>();
      const early = events.filter((event) => {
        if (event.type === 'appear') present.add(event.actor);
        return actorsOf(event).some((actor) => !present.has(actor));
      });
      expect(early).toEqual([]);
    }));

  it('changes and ends only ties that stand', () =>
    forEverySeed(({ events }) => {
      const standing = new Set<string>();
      const wrong = events.filter((event) => {
        if (event.type === 'tie') return standing.size === standing.add(event.tie).size;
        if (event.type === 'change') return !standing.has(event.tie);
        return event.type === 'end' && !standing.delete(event.tie);
      });
      expect(wrong).toEqual([]);
    }));

  it('ties outsiders by ties out and origins alone', () =>
    forEverySeed(({ actors, events }) => {
      const outside = new Set(actors.filter(({ kind }) => kind === 'outsider').map(({ id }) => id));
      const wrong = events.filter((event) => {
        if (event.type !== 'tie') return false;
        const ends = [event.a, event.b].filter((id) => outside.has(id)).length;
        if (event.kind === 'external') return ends !== 1;
        return event.kind === 'origin' ? outside.has(event.b) : ends > 0;
      });
      expect(wrong).toEqual([]);
    }));

  it("keeps an activity's events inside its own phase, and leaves what they make time to be seen", () =>
    forEverySeed(({ events }) => {
      const wrong = events.filter(({ at, cause }) => {
        const k = course.phases.findIndex(({ id, activities }) => id === cause || activities.includes(cause));
        return k === 0 ? at !== 0 : !(at > k - 1 && at <= k - RAMP);
      });
      expect(wrong).toEqual([]);
    }));

  it('lets the activities of a phase happen one after the other, in the order of the list', () =>
    forEverySeed(({ events }) => {
      for (const { activities } of course.phases) {
        const spans = activities.map((id) => events.filter(({ cause }) => cause === id).map(({ at }) => at));
        spans.forEach((span, i) => {
          if (i > 0) expect(Math.min(...span)).toBeGreaterThan(Math.max(...(spans[i - 1] ?? [])));
        });
      }
    }));

  it('never ties a pair that is tied already, origins apart', () =>
    forEverySeed(({ events }) => {
      const standing = new Map<string, string>();
      const wrong = events.filter((event) => {
        if (event.type === 'end') standing.delete(event.tie);
        if (event.type !== 'tie' || event.kind === 'origin') return false;
        const pair = [event.a, event.b].sort().join();
        const double = [...standing.values()].includes(pair);
        standing.set(event.tie, pair);
        return double;
      });
      expect(wrong).toEqual([]);
    }));

  it('tells of every activity', () =>
    forEverySeed(({ events }) => {
      const causes = new Set(events.map(({ cause }) => cause));
      expect(activityIds.filter((id) => !causes.has(id))).toEqual([]);
    }));

  it('has a mark and no tie from those activities that have no natural effect on ties', () =>
    forEverySeed(({ events }) => {
      const visible = {
        klyngestrategi: 'direction',
        branding: 'outline',
        'market-intelligence': 'signal',
        portefoeljestyring: 'board',
        evaluering: 'ghost',
      };
      for (const [id, mark] of Object.entries(visible)) {
        const own = events.filter(({ cause }) => cause === id);
        expect(own.filter(({ type }) => type !== 'mark' && type !== 'appear')).toEqual([]);
        expect(own.some((event) => event.type === 'mark' && event.mark === mark)).toBe(true);
      }
    }));

  it('is the same when it is written again', () =>
    forEverySeed((cluster) =>
      expect(JSON.stringify(growCluster(course, cluster.seed))).toBe(JSON.stringify(cluster)),
    ));

  it('is like no other', () =>
    expect(new Set(SEEDS.map((seed) => JSON.stringify(grown(seed).events))).size).toBe(SEEDS.length));
});

it('an activity without an effect is refused with its phase and id', () => {
  const phases = course.phases.map((phase, k) =>
    k === 1 ? { ...phase, activities: [...phase.activities, 'fredagsbar'] } : phase,
  );
  expect(() => growCluster({ ...course, phases }, 1)).toThrow(/"potentiel".*"fredagsbar"/);
});
