/** Why something is there: every chain leads back to the scattered firms, link by link, and can be said in Danish. */
import { describe, expect, it } from 'vitest';
import { without } from '../../../src/model/log/replay.ts';
import { isClusterTie } from '../../../src/model/log/ties.ts';
import { sceneAt } from '../../../src/model/scene/scene.ts';
import type { ClusterEvent } from '../../../src/model/log/types.ts';
import { viewAt } from '../../../src/model/scene/view.ts';
import { sayLink, whyOf } from '../../../src/model/say/why.ts';
import { activityIds, course, grown, seeds, tellerOf, unplaced } from '../../fixtures.ts';

const MOMENTS = [0, 0.7, 1.6, 2.4, 3, 4];
const CAUSES = new Set([...activityIds, ...course.phases.map(({ id }) => id)]);

function targetsOf(events: readonly ClusterEvent[]): string[] {
  const present = events.flatMap((event) => (event.type === 'appear' ? [`actor:${event.actor}`] : []));
  const ties = events.flatMap((event) =>
    event.type === 'tie' ? [`tie:${event.a}-${event.b}-${event.kind}`] : [],
  );
  return [...present, ...new Set(ties)];
}

/** What is wrong with the chain of one target. */
function faultsOf(seed: number, target: string, t: number, events: readonly ClusterEvent[]): string[] {
  const where = `seed ${seed}, ${target} at ${t}`;
  const chain = whyOf(grown(seed), target, t, events);
  if (!chain?.length) return [`${where}: no chain`];
  const faults: string[] = [];
  const teller = tellerOf(seed);
  const said = chain.map((link) => sayLink(link, events, teller));
  chain.forEach((link, i) => {
    if (link.at > (chain[i - 1]?.at ?? Infinity))
      faults.push(`${where}: link ${i} is later than the one before`);
    if (!CAUSES.has(link.cause)) faults.push(`${where}: nothing is called ${link.cause}`);
    if (link.events.some((event) => event.cause !== link.cause)) faults.push(`${where}: wrong cause`);
  });
  const end = chain.at(-1);
  if (end?.at !== 0 || end.what !== 'start') faults.push(`${where}: does not end with the scattered firms`);
  if (chain.length > 7) faults.push(`${where}: ${chain.length} links`);
  if (new Set(said).size !== said.length) faults.push(`${where}: says the same twice`);
  for (const text of said)
    if (!/^[\p{Lu}].*[^.]\.$/u.test(text) || /[{}]|undefined| {2}|\s[.,]/u.test(text))
      faults.push(`${where}: ${text}`);
  return faults;
}

describe('the chain of every actor and every tie', () => {
  it('leads back to the scattered firms, at any moment, over 50 seeds', () => {
    const faults = seeds(50).flatMap((seed) => {
      const { events } = grown(seed);
      const t = [MOMENTS[seed % MOMENTS.length] ?? 0, MOMENTS[(seed + 3) % MOMENTS.length] ?? 4];
      return targetsOf(events).flatMap((target) => t.flatMap((at) => faultsOf(seed, target, at, events)));
    });
    expect(faults).toEqual([]);
  }, 60_000);

  it('does so in a cluster without an activity, which names that activity nowhere', () => {
    for (const [i, gone] of activityIds.entries()) {
      const events = without(grown(i + 1).events, gone);
      const targets = targetsOf(events);
      expect(targets.flatMap((target) => faultsOf(i + 1, target, 4, events))).toEqual([]);
      for (const target of targets)
        expect(whyOf(grown(i + 1), target, 4, events)?.map(({ cause }) => cause)).not.toContain(gone);
    }
  }, 60_000);

  it('is there for every tie that is drawn', () => {
    for (const seed of seeds(8))
      for (const t of [0.5, 1, 2, 3, 4])
        for (const { id, alpha } of sceneAt(unplaced(seed), viewAt(t, seed)).ties) {
          const chain = whyOf(grown(seed), `tie:${id}`, t);
          const ended = chain?.some(({ what }) => what === 'end');
          expect(ended && alpha === 1, `seed ${seed}, ${id} at ${t}`).toBe(false);
          expect(chain?.find(({ what }) => what === 'tie')?.at).toBeLessThanOrEqual(t);
        }
  });
});

describe('the chain', () => {
  it('tells when an actor joined: by its first tie in the cluster', () => {
    for (const seed of seeds(50)) {
      const { actors, events } = grown(seed);
      for (const { id, kind } of actors) {
        if (kind === 'outsider') continue;
        const first = events.find(
          (event) => event.type === 'tie' && isClusterTie(event.kind) && (event.a === id || event.b === id),
        );
        const link = whyOf(grown(seed), `actor:${id}`, 4)?.find(({ what }) => what === 'join');
        expect([link?.at, link?.cause], `seed ${seed}, ${id}`).toEqual([first?.at, first?.cause]);
      }
    }
  });

  it('leaves out what has not happened yet, but for what made the tie', () => {
    const now = whyOf(grown(14), 'tie:v01-v02-loose', 1) ?? [];
    const later = whyOf(grown(14), 'tie:v01-v02-loose', 2) ?? [];
    expect(now.map(({ what }) => what)).toEqual(['tie', 'start']);
    expect(later.map(({ what }) => what)).toEqual(['change', 'tie', 'start']);
    expect(whyOf(grown(14), 'tie:v01-v02-loose', 0)).toEqual(now);
  });

  it('is nothing for what the log does not have', () => {
    for (const target of ['actor:v99', 'tie:v01-v99-loose', 'tie:', ''])
      expect(whyOf(grown(14), target, 4)).toBeNull();
  });

  it('reads as Danish', () => {
    const say = (target: string) =>
      whyOf(grown(14), target, 4)?.map((link) => sayLink(link, grown(14).events, tellerOf(14)));
    expect(say('tie:v01-v02-loose')).toMatchInlineSnapshot(`
      [
        "Gennem »Samarbejdsprojekter« bliver forbindelsen mellem Smedjen og Kodeværket til et fælles projekt.",
        "Gennem »Netværk og uforpligtende samarbejde« får Smedjen en løs kontakt til Kodeværket.",
        "Fra begyndelsen er Smedjen og Kodeværket der, uden forbindelse til nogen.",
      ]
    `);
    expect(say('actor:v35')).toMatchInlineSnapshot(`
      [
        "På vej mod spin off-klyngen kommer Rotortjek med i klyngen. Det begynder med et samarbejde med den nye facilitator.",
        "På vej mod spin off-klyngen begynder Rotortjek i den nye klynge, Havservice.",
        "På vej mod spin off-klyngen udspringer Rotortjek af Vejrstuen.",
        "På vej mod spin off-klyngen kommer den nye facilitator til.",
        "Gennem »Branding af klyngen« kommer Vejrstuen til.",
        "I begyndelsen er der 24 spredte virksomheder og ingen klynge.",
      ]
    `);
  });
});
