/** Everybody's own story: true to the log, in order of time, and Danish that can be printed, for all and many seeds. */
import { describe, expect, it } from 'vitest';
import { replay, without } from '../../../src/model/log/replay.ts';
import { entryAt, storyOf, type StoryEntry } from '../../../src/model/say/story.ts';
import type { ClusterEvent } from '../../../src/model/log/types.ts';
import { numbersIn } from '../../danish-numbers.ts';
import { activityIds, course, grown, names, seeds, tellerOf } from '../../fixtures.ts';

const LAST = course.phases.length - 1;

const tell = (seed: number, actor: string, events = grown(seed).events): StoryEntry[] =>
  storyOf(grown(seed), actor, tellerOf(seed), events);

function faultsOf(seed: number, actor: string, events: readonly ClusterEvent[]): string[] {
  const where = `seed ${seed}, ${actor}`;
  const story = storyOf(grown(seed), actor, tellerOf(seed), events);
  const faults: string[] = [];
  story.forEach(({ at, seen, sentence, cause }, i) => {
    const next = story[i + 1];
    if (next && next.at <= at) faults.push(`${where}: entry ${i + 1} is not later`);
    if (seen < at || (next && seen >= next.at)) faults.push(`${where}: entry ${i} is seen at ${seen}`);
    if (entryAt(story, seen) !== i) faults.push(`${where}: entry ${i} is not told when it is shown`);
    const parts = sentence.split(/(?<=\.) /);
    if (new Set(parts).size !== parts.length) faults.push(`${where}: doubled: ${sentence}`);
    if (!/^\p{Lu}.*[^.]\.$/u.test(sentence) || /[{}]|undefined| {2}|\s[.,:]|,,|\.\./u.test(sentence))
      faults.push(`${where} (${cause}): ${sentence}`);
    for (const part of parts) if (!/^\p{Lu}/u.test(part)) faults.push(`${where}: ${part}`);
  });
  if (new Set(story.map(({ sentence }) => sentence)).size !== story.length) faults.push(`${where}: doubled`);
  if (story.length && story.at(-1)?.at !== LAST) faults.push(`${where}: does not end at the last phase`);
  return faults;
}

describe('every story', () => {
  it('is in order of time and said in whole sentences, over 50 seeds', () => {
    const faults = seeds(50).flatMap((seed) =>
      grown(seed).actors.flatMap(({ id }) => faultsOf(seed, id, grown(seed).events)),
    );
    expect(faults).toEqual([]);
  }, 60_000);

  it('is so without any one activity, and never tells of what is taken away', () => {
    for (const [i, gone] of activityIds.entries()) {
      const seed = i + 1;
      const events = without(grown(seed).events, gone);
      const ids = grown(seed).actors.map(({ id }) => id);
      expect(ids.flatMap((id) => faultsOf(seed, id, events))).toEqual([]);
      for (const id of ids) expect(tell(seed, id, events).map(({ cause }) => cause)).not.toContain(gone);
    }
  }, 60_000);

  it('begins where the actor comes into the landscape', () => {
    for (const seed of seeds(50))
      for (const event of grown(seed).events)
        if (event.type === 'appear') expect(tell(seed, event.actor)[0]?.at).toBe(event.at);
  });

  it('ends in the right cluster with the ties that stand, counted anew', () => {
    for (const seed of seeds(50)) {
      const state = replay(grown(seed), LAST);
      for (const { id, kind } of grown(seed).actors) {
        const end = tell(seed, id).at(-1)?.sentence ?? '';
        const own = state.ties.filter((tie) => (tie.a === id || tie.b === id) && tie.kind !== 'origin');
        const inside = own.filter((tie) => tie.kind !== 'external');
        const where = `seed ${seed}, ${id}: ${end}`;
        expect(numbersIn(end)[0] ?? 0, where).toBe(own.length);
        if (kind === 'outsider') continue;
        const cluster = names.clusters[state.clusterOf(id)] ?? '';
        const other = names.clusters[1 - state.clusterOf(id)] ?? '';
        expect(end, where).not.toContain(other);
        expect(end.includes(`med i ${cluster}`), where).toBe(inside.length > 0);
      }
    }
  });

  it('says honestly who stays outside all the way', () => {
    for (const seed of seeds(50)) {
      const { actors, events } = grown(seed);
      for (const { id, kind } of actors) {
        const tied = events.some((event) => event.type === 'tie' && (event.a === id || event.b === id));
        const end = tell(seed, id).at(-1)?.sentence ?? '';
        const outside = !tied && kind !== 'outsider';
        expect(end.includes('stadig ikke med i klyngen'), `seed ${seed}, ${id}`).toBe(outside);
      }
    }
  });

  it('counts the ties of each cause right', () => {
    const nouns = {
      loose: /løs/,
      collaboration: /samarbejde/,
      project: /fælles projekt/,
      external: /forbindelse/,
    };
    for (const seed of seeds(50)) {
      const ties = grown(seed).events.filter((event) => event.type === 'tie');
      for (const { id } of grown(seed).actors) {
        const story = tell(seed, id);
        const own = ties.filter(({ a, b }) => a === id || b === id);
        for (const cause of new Set(own.map((tie) => tie.cause)))
          for (const kind of ['loose', 'collaboration', 'project', 'external'] as const) {
            const made = own.filter((tie) => tie.cause === cause && tie.kind === kind).length;
            if (made === 0) continue;
            const said = story.filter((entry) => entry.cause === cause).map(({ sentence }) => sentence);
            const where = `seed ${seed}, ${id}: ${said.join(' ')}`;
            const clauses = said
              .flatMap((text) => text.split(/(?<=\.) /))
              .filter((text) => nouns[kind].test(text));
            // a few are named one by one, »et samarbejde med A og et med B«; of many the number is said
            const named = (text: string) =>
              1 + [...text.matchAll(/(?:,| og) (?:en|et) (?:til|med) /g)].length;
            if (made > 1)
              expect(
                clauses.flatMap((text) => [named(text), ...numbersIn(text)]),
                where,
              ).toContain(made);
            else expect(said.join(' '), where).toMatch(nouns[kind]);
          }
      }
    }
  }, 60_000);
});

describe('the story in Danish', () => {
  it.each(['v02', 'i4', 'facilitator', 'u6'])('of %s', (id) =>
    expect(tell(14, id).map(({ sentence }) => sentence)).toMatchSnapshot(),
  );
  it('of one who stays outside', () =>
    expect(tell(14, 'v03').map(({ sentence }) => sentence)).toMatchSnapshot());
  it('of one who moves to the spin-off', () =>
    expect(
      tell(
        14,
        grown(14).events.flatMap((event) =>
          event.type === 'mark' && event.mark === 'member' ? event.actors : [],
        )[0] ?? '',
      ).map(({ sentence }) => sentence),
    ).toMatchSnapshot());
});
