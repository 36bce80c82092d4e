/** What the prose says of the figure in numbers, or as »most« and »more than half«, is so in the cluster that the site opens with. */
import { describe, expect, it } from 'vitest';
import { grown, names, phaseFiles, readText, standard } from '../fixtures.ts';
import { chapters, plain } from './prose.ts';

const { actors, events } = grown(standard().seed);
const idOf = (name: string) => Object.entries(names.actors).find(([, told]) => told === name)?.[0] ?? '';
const prose = (file: string) => plain(readText(`content/${file}`));
const CLUSTER = ['loose', 'collaboration', 'project'];
const HUB = 'facilitator';

interface Tie {
  a: string;
  b: string;
  kind: string;
  cause: string;
}

/** Ties at a moment by their ids; only those of the cluster, neither origins nor ties out. */
function tiesAt(t: number): Map<string, Tie> {
  const ties = new Map<string, Tie>();
  for (const event of events.filter(({ at }) => at <= t)) {
    if (event.type === 'tie') ties.set(event.tie, event);
    if (event.type === 'end') ties.delete(event.tie);
    const known = event.type === 'change' ? ties.get(event.tie) : undefined;
    if (event.type === 'change' && known) ties.set(event.tie, { ...known, kind: event.kind });
  }
  return new Map([...ties].filter(([, { kind }]) => CLUSTER.includes(kind)));
}

const of = (who: string, ties: Iterable<Tie>) => [...ties].filter(({ a, b }) => a === who || b === who);
const shareOfHub = (t: number) => of(HUB, tiesAt(t).values()).length / tiesAt(t).size;

/** How many of those with a tie there are beside the facilitator, and in what sizes they hang together without it. */
function partsWithoutHub(t: number): { others: number; sizes: number[] } {
  const ties = [...tiesAt(t).values()];
  const others = new Set(ties.flatMap(({ a, b }) => [a, b]).filter((one) => one !== HUB));
  const left = new Set(others);
  const sizes: number[] = [];
  for (const first of others) {
    if (!left.delete(first)) continue;
    const part = [first];
    for (const one of part)
      for (const { a, b } of of(one, ties)) {
        const other = a === one ? b : a;
        if (left.delete(other)) part.push(other);
      }
    sizes.push(part.length);
  }
  return { others: others.size, sizes };
}

const largestShare = (t: number) => {
  const { others, sizes } = partsWithoutHub(t);
  return Math.max(...sizes) / others;
};
const tieOf = (one: string, other: string, t: number) =>
  [...of(idOf(one), tiesAt(t).values())].find(({ a, b }) => [a, b].includes(idOf(other)));

describe('chapters', () => {
  it('have one number in digits, and it is that of the activities', () => {
    const digits = chapters.flatMap(({ body }) => plain(body).match(/\d+/g) ?? []);
    const all = [...phaseFiles.values()].reduce((sum, { aktiviteter }) => sum + aktiviteter.length, 0);
    expect(digits).toEqual([String(all)]);
  });

  it('potentiel: most ties go to the facilitator; without it about half of the others or more stand alone', () => {
    expect(prose('kapitler/potentiel.mdx')).toMatch(
      /De fleste streger går til facilitatoren\..*Omkring halvdelen eller flere af de andre deltagere står alene tilbage/,
    );
    expect(shareOfHub(1)).toBeGreaterThan(0.5);
    const { others, sizes } = partsWithoutHub(1);
    expect(sizes.filter((size) => size === 1).length).toBeGreaterThan(others / 2);
  });

  it('spirende: more ties to the facilitator, a smaller share; most still hang together without it', () => {
    expect(prose('kapitler/spirende.mdx')).toMatch(
      /flere streger end før, men en mindre del af dem alle\..*det meste hænger stadig sammen i modellen/,
    );
    expect(of(HUB, tiesAt(2).values()).length).toBeGreaterThan(of(HUB, tiesAt(1).values()).length);
    expect(shareOfHub(2)).toBeLessThan(shareOfHub(1));
    expect(largestShare(2)).toBeGreaterThan(0.5);
    expect(largestShare(2)).toBeLessThan(1);
  });

  it('spirende: the tie of Smedjen and Kodeværket becomes a project, as some do; most stay loose', () => {
    expect(prose('kapitler/spirende.mdx')).toMatch(
      /kun for nogle af de løse kontakter\. De fleste bliver ved/,
    );
    expect(tieOf('Smedjen', 'Kodeværket', 1)?.kind).toBe('loose');
    expect(tieOf('Smedjen', 'Kodeværket', 2)?.kind).toBe('project');
    const loose = [...tiesAt(1)].filter(([, { kind }]) => kind === 'loose');
    const became = loose.filter(([id]) => tiesAt(2).get(id)?.kind === 'project');
    expect(became.length).toBeGreaterThan(1);
    expect(became.length).toBeLessThan(loose.length / 2);
  });

  it('spirende: some members tie to Smedjen by the visit', () =>
    expect(
      of(idOf('Smedjen'), tiesAt(2).values()).filter(({ cause }) => cause === 'virksomhedsbesoeg').length,
    ).toBeGreaterThan(1));

  it('moden: it hangs together without the facilitator, and somebody is not in it', () => {
    expect(prose('kapitler/moden.mdx')).toMatch(/modellen hænger stadig sammen.*nogle er stadig ikke med/);
    expect(largestShare(3)).toBe(1);
    const tied = new Set([...tiesAt(3).values()].flatMap(({ a, b }) => [a, b]));
    const here = events.filter(({ type, at }) => type === 'appear' && at <= 3);
    const firms = new Set(actors.filter(({ kind }) => kind === 'firm').map(({ id }) => id));
    expect(
      here.filter((event) => event.type === 'appear' && firms.has(event.actor) && !tied.has(event.actor))
        .length,
    ).toBeGreaterThan(1);
  });

  it('moden: three sub-clusters; Smedjen is of Dele, Kodeværket of Styring, and the two still work together', () => {
    expect(names.lanes).toEqual(['Dele', 'Styring', 'Service']);
    const groupOf = (name: string) => actors.find(({ id }) => id === idOf(name))?.group;
    expect(names.lanes[groupOf('Smedjen') ?? -1]).toBe('Dele');
    expect(names.lanes[groupOf('Kodeværket') ?? -1]).toBe('Styring');
    expect(tieOf('Smedjen', 'Kodeværket', 3)).toBeDefined();
  });

  it('moden: Bent of Svejsehuset and Nadia of Kodeværket find on something new together', () =>
    expect(tieOf('Svejsehuset', 'Kodeværket', 3)).toBeDefined());

  it('moden: Prøvebænken comes of one firm, and Smedjen is tied to it too', () => {
    const born = events.filter(
      (event) => event.type === 'tie' && event.kind === 'origin' && event.b === idOf('Prøvebænken'),
    );
    expect(born.map(({ cause }) => cause)).toEqual(['nye-virksomheder']);
    expect(tieOf('Prøvebænken', 'Smedjen', 3)).toBeDefined();
  });

  it('spin-off: nine move over from the edge, three are new, and ties go home', () => {
    expect(prose('kapitler/spin-off.mdx')).toMatch(
      /Ni virksomheder fra kanten flytter over\. Tre nye virksomheder og Søfartsskolen kommer til/,
    );
    const members = events.flatMap((event) =>
      event.type === 'mark' && event.mark === 'member' ? event.actors : [],
    );
    const firms = new Set(actors.filter(({ kind }) => kind === 'firm').map(({ id }) => id));
    const young = new Set(
      events.flatMap((event) => (event.type === 'appear' && event.at > 3 ? [event.actor] : [])),
    );
    const movers = members.filter((id) => firms.has(id) && !young.has(id));
    expect(movers).toHaveLength(9);
    expect([...young].filter((id) => firms.has(id))).toHaveLength(3);
    const mean = (ids: string[]) =>
      ids.reduce((sum, id) => sum + of(id, tiesAt(3).values()).length, 0) / ids.length;
    const tied = [...firms].filter((id) => of(id, tiesAt(3).values()).length > 0);
    expect(mean(movers)).toBeLessThan(mean(tied.filter((id) => !movers.includes(id))));
  });
});

it('/om/: it begins with 24 firms', () => {
  expect(prose('sider/om.mdx')).toMatch(/Vi begynder med 24 virksomheder/);
  const first = new Set(
    events.flatMap((event) => (event.type === 'appear' && event.at === 0 ? [event.actor] : [])),
  );
  expect(actors.filter(({ id, kind }) => kind === 'firm' && first.has(id))).toHaveLength(24);
});
