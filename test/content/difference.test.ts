/** »Uden …«: what the figure says of a cluster without an activity is Danish for every activity, and for one as for many. */
import { describe, expect, it } from 'vitest';
import { without } from '../../src/model/log/replay.ts';
import { differenceOf, sayDifference, type Difference } from '../../src/model/say/difference.ts';
import { sceneAt } from '../../src/model/scene/scene.ts';
import { timelineOf } from '../../src/model/sheet/timeline.ts';
import { viewAt } from '../../src/model/scene/view.ts';
import { grown, laidOut, names, phaseFiles, standard, words } from '../fixtures.ts';

const activities = [...phaseFiles.values()].flatMap(({ aktiviteter }) => aktiviteter);
const nothing: Difference = {
  ties: 0,
  projects: 0,
  out: 0,
  outside: [],
  absent: 0,
  lost: { match: 0, pointing: 0, trained: 0, spark: 0 },
  marks: [],
};
const of = (n: number): Difference => ({
  ties: n,
  projects: n,
  out: n,
  outside: Array.from({ length: n }, (_, i) => `Firma ${String.fromCharCode(65 + i)}`),
  absent: n,
  lost: { match: n, pointing: n, trained: n, spark: n },
  marks: ['kurser', 'omrids', 'underklynger', 'nyt', 'tavle', 'spoegelse'],
});
const say = (found: Difference, name = 'Virksomhedsbesøg', clusters = 1) =>
  sayDifference(found, name, clusters, words.forskel);

/** A noun of many after 1, or of one after another number. */
const WRONG_NUMBER =
  /(?:én|ét) (?!(?:forbindelse|fælles projekt|aktør|deltager|virksomhed|anden) )|(?:\bto|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|\d\d) (?:forbindelse|fælles projekt|aktør|deltager|virksomhed) /;

describe('the difference in Danish', () => {
  it('of one', () =>
    expect(say(of(1))).toMatchInlineSnapshot(
      `"Uden »Virksomhedsbesøg« ville klyngen have én forbindelse færre, ét fælles projekt ville mangle, Firma A ville ikke være med, én aktør ville ikke være kommet til, én forbindelse ud ville mangle, én aktør ville ikke have opdaget det fælles speciale, én deltager ville mangle den fælles retning, én aktør ville ikke have lært noget nyt, én virksomhed ville mangle lysten til at gøre en idé til en forretning, ingen ville have været på kursus, ingen udefra ville kunne se klyngen, der ville ikke være underklynger, nyt om markedet ville ikke nå ind i klyngen, ingen ville have overblik over projekterne, og ingen ville have skrevet ned, hvordan det var før."`,
    ));
  it('of many, in two clusters', () =>
    expect(say(of(5), 'FoU-projekter og open innovation', 2)).toMatchInlineSnapshot(
      `"Uden »FoU-projekter og open innovation« ville de to klynger have fem færre forbindelser, fem fælles projekter ville mangle, Firma A, Firma B og tre andre ville ikke være med, fem aktører ville ikke være kommet til, fem forbindelser ud ville mangle, fem aktører ville ikke have opdaget det fælles speciale, fem deltagere ville mangle den fælles retning, fem aktører ville ikke have lært noget nyt, fem virksomheder ville mangle lysten til at gøre en idé til en forretning, ingen ville have været på kursus, ingen udefra ville kunne se klyngen, der ville ikke være underklynger, nyt om markedet ville ikke nå ind i klyngen, ingen ville have overblik over projekterne, og ingen ville have skrevet ned, hvordan det var før."`,
    ));
  it('of nothing', () =>
    expect(say(nothing)).toMatchInlineSnapshot(
      `"Uden »Virksomhedsbesøg« ville klyngen have lige så mange forbindelser."`,
    ));
  it('of ties that would be more', () => {
    expect(say({ ...nothing, ties: -1 })).toMatchInlineSnapshot(
      `"Uden »Virksomhedsbesøg« ville klyngen have én forbindelse mere."`,
    );
    expect(say({ ...nothing, ties: -2 })).toMatchInlineSnapshot(
      `"Uden »Virksomhedsbesøg« ville klyngen have to flere forbindelser."`,
    );
  });
  it('where only ties out are fewer, does not say both that they are as many and that some are missing', () =>
    expect(say({ ...nothing, out: 3 }, 'Specialisering i eksport')).toMatch(
      /ville klyngen have tre færre forbindelser ud\.$/,
    ));

  it.each([1, 2, 3, 4, 9])('has nouns of the right number for %i', (n) =>
    expect(say(of(n))).not.toMatch(WRONG_NUMBER),
  );

  it.each(activities)('without $id, in the cluster that the site opens with', ({ id, navn }) => {
    const full = standard();
    const { seed } = full;
    const cut = timelineOf(grown(seed), laidOut(seed), names, without(grown(seed).events, id));
    const home = [...phaseFiles.values()].find(({ aktiviteter }) => aktiviteter.some((one) => one.id === id));
    const t = ['potentiel', 'spirende', 'moden'].findIndex((phase) => phaseFiles.get(phase) === home) + 1;
    const told = [t, 4].map((at) => {
      const scene = (timeline: typeof full) => sceneAt(timeline, viewAt(at, seed));
      return say(differenceOf(scene(full), scene(cut)), navn, at > 3 ? 2 : 1);
    });
    for (const sentence of told) {
      expect(sentence).toMatch(/^Uden »\p{L}.*[^.]\.$/u);
      expect(sentence).not.toMatch(/[{}]|undefined| {2}|,,/);
      expect(sentence).not.toMatch(WRONG_NUMBER);
    }
  });
});
