/** Taking an activity away takes what it made, and whatever hangs on that: nothing else moves. */
import { describe, expect, it } from 'vitest';
import { replay, without } from '../../../src/model/log/replay.ts';
import type { ClusterEvent } from '../../../src/model/log/types.ts';
import { recast } from '../../../src/surfaces/state/recast.ts';
import { activityIds, course, grown, names, seeds, timelineFor, timelineWithout } from '../../fixtures.ts';

const SEEDS = [...seeds(20), 14, 123_456_789];

/** What is left without a cause, found the slow way: again and again until nothing more falls. */
function whatIsLeft(events: readonly ClusterEvent[], cause: string): ClusterEvent[] {
  let left = events.filter((event) => event.cause !== cause);
  for (let before = -1; before !== left.length;) {
    before = left.length;
    const ids = new Set(left.map(({ id }) => id));
    const present = new Set(left.flatMap((event) => (event.type === 'appear' ? [event.actor] : [])));
    left = left
      .filter(({ needs }) => needs.every((need) => ids.has(need)))
      .filter(
        (event) =>
          event.type !== 'mark' || !event.actors.length || event.actors.some((id) => present.has(id)),
      )
      .map((event) =>
        event.type === 'mark' ? { ...event, actors: event.actors.filter((id) => present.has(id)) } : event,
      );
  }
  return left;
}

describe.each(activityIds)('without %s', (cause) => {
  it('its own events are gone, with those that need them, and all others are untouched', () => {
    for (const seed of SEEDS) {
      const { events } = grown(seed);
      const left = without(events, cause);
      expect(left.length).toBeLessThan(events.length);
      expect(left).toEqual(whatIsLeft(events, cause));
    }
  });

  it('the log still makes sense', () => {
    for (const seed of SEEDS) {
      const left = without(grown(seed).events, cause);
      const ids = new Set(left.map(({ id }) => id));
      expect(left.filter(({ needs }) => needs.some((need) => !ids.has(need)))).toEqual([]);
      for (const k of course.phases.keys()) {
        const pairs = replay(grown(seed), k, left)
          .ties.filter(({ kind }) => kind !== 'origin')
          .map(({ a, b }) => [a, b].sort().join());
        expect(pairs).toEqual([...new Set(pairs)]);
      }
    }
  });

  it('the spin-off leaves all the same', () => {
    for (const seed of SEEDS) {
      const state = replay(grown(seed), course.loop.from, without(grown(seed).events, cause));
      expect(state.actors.filter(({ id }) => state.clusterOf(id) === 1).length).toBeGreaterThan(6);
    }
  });

  it('everybody who is left stands where they stood', () => {
    for (const seed of [1, 14]) {
      const whole = new Map(timelineFor(seed).actors.map((actor) => [actor.id, actor]));
      const cut = timelineWithout(seed, [cause]);
      expect(cut.actors.map((actor) => whole.get(actor.id))).toEqual(cut.actors);
    }
  });
});

it('events of before the activity are all there', () => {
  for (const cause of activityIds) {
    const { events } = grown(14);
    const first = events.findIndex((event) => event.cause === cause);
    expect(without(events, cause).slice(0, first)).toEqual(events.slice(0, first));
  }
});

it('a cause that made nothing takes nothing away', () =>
  expect(without(grown(1).events, 'fredagsbar')).toEqual(grown(1).events));

describe('recast', () => {
  it('gives the same cluster for the same seed, though worked out in slices', async () => {
    const { full, shown } = await recast(course, names, 7, null);
    expect(full).toEqual(timelineFor(7));
    expect(shown).toBe(full);
  });
  it('moves nobody when an activity is taken away, and puts all of it back', async () => {
    const { full, shown } = await recast(course, names, 7, 'branding');
    const keys = new Map(full.actors.map(({ id, keys }) => [id, keys]));
    expect(shown.actors.length).toBeLessThan(full.actors.length);
    for (const actor of shown.actors) expect(actor.keys).toEqual(keys.get(actor.id));
    expect(shown.marks.some(({ mark }) => mark === 'outline')).toBe(false);
    expect((await recast(course, names, 7, null, full)).shown).toEqual(timelineFor(7));
  });
  it('takes positions that are known as they are', { timeout: 30_000 }, async () => {
    for (const gone of activityIds) {
      const known = timelineFor(7);
      const cast = await recast(course, names, 7, gone, known);
      expect(cast.full).toBe(known);
      expect(cast.shown).toEqual((await recast(course, names, 7, gone)).shown);
    }
  });
  it('leaves the log whole when the facilitator is taken away: the scene marks that', async () =>
    expect((await recast(course, names, 7, 'facilitator')).shown).toEqual(timelineFor(7)));
});
