/** Danish that is put together: number, gender, »alle«, »ingen«, capitals; and 20,000 sentences read for known faults. */
import { describe as suite, expect, it } from 'vitest';
import { without } from '../../../src/model/log/replay.ts';
import { describe } from '../../../src/model/say/describe.ts';
import { differenceOf, sayDifference } from '../../../src/model/say/difference.ts';
import { compose, composeSentence } from '../../../src/model/say/grammar.ts';
import { sayArrival } from '../../../src/model/say/headline.ts';
import { sayKeyFigures } from '../../../src/model/say/key-figures.ts';
import { storyOf } from '../../../src/model/say/story.ts';
import { sayLink, whyOf } from '../../../src/model/say/why.ts';
import { readKeyFigures } from '../../../src/model/count/key-figures.ts';
import { sceneAt } from '../../../src/model/scene/scene.ts';
import { viewAt } from '../../../src/model/scene/view.ts';
import { timelineOf } from '../../../src/model/sheet/timeline.ts';
import { sayScore } from '../../../src/model/sound/describe-score.ts';
import { scoreOf } from '../../../src/model/sound/score.ts';
import {
  activityIds,
  course,
  figureWords,
  grown,
  names,
  phaseFiles,
  seeds,
  tellerOf,
  unplaced,
  words,
} from '../../fixtures.ts';

suite('a counted sentence', () => {
  const HAS = 'De har {n:én streg/streger}.';
  it.each([
    [0, 'De har ingen streger.'],
    [1, 'De har én streg.'],
    [2, 'De har to streger.'],
    [12, 'De har tolv streger.'],
    [13, 'De har 13 streger.'],
  ])('has %i as »%s«', (n, said) => expect(compose(HAS, { n })).toBe(said));

  const PART = '{n/alle:aktør/aktører} er med, og {hub/n} går';
  it.each([
    [3, 4, 1, 'tre af fire aktører er med, og en af dem går'],
    [4, 4, 4, 'alle fire aktører er med, og alle går'],
    [2, 2, 2, 'begge aktører er med, og begge går'],
    [1, 1, 1, 'den ene aktør er med, og den går'],
    [0, 4, 0, 'ingen af de fire aktører er med, og ingen af dem går'],
    [38, 38, 9, 'alle 38 aktører er med, og 9 af dem går'],
  ])('has %i of %i, and %i of them', (n, alle, hub, said) =>
    expect(compose(PART, { n, alle, hub })).toBe(said),
  );

  it('has all its numbers in digits when one needs them', () => {
    expect(compose('{a} og {b}', { a: 3, b: 13 })).toBe('3 og 13');
    expect(compose('{a} og', { a: 3 }, 13)).toBe('3 og');
  });

  it('begins with a capital, and so do those after it', () =>
    expect(composeSentence('{n:én/streger} går. {n:én/streger} går', { n: 2 })).toBe(
      'To streger går. To streger går',
    ));

  it.each([
    ['{n} her', {}],
    ['{n:én/to} her', { n: 'fem' }],
    ['{n/alle} her', { n: 1 }],
  ])('throws where »%s« has no value or no number', (template, values) =>
    expect(() => compose(template, values)).toThrow(/\{\w+\} in ".* her"/),
  );
});

/** What is said of many clusters, each sentence with where it comes from. */
function* corpus(count: number): Generator<[where: string, said: string]> {
  const full = Object.fromEntries(
    [...phaseFiles.values()].flatMap(({ aktiviteter }) => aktiviteter.map(({ id, navn }) => [id, navn])),
  );
  for (const seed of seeds(count)) {
    const timeline = unplaced(seed);
    const cluster = grown(seed);
    const teller = tellerOf(seed);
    const pick = <Item>(list: readonly Item[], i: number) => list[(i * 7 + seed) % list.length] as Item;
    for (let i = 0; i <= 16; i++) {
      const t = i / 4;
      const follow = pick(cluster.actors, i).id;
      const activity = pick(activityIds, i);
      for (const view of [
        {},
        { activity },
        { follow },
        { without: 'facilitator' as const, follow: i % 2 ? 'facilitator' : follow },
        { without: activity },
      ]) {
        const whole = { ...viewAt(t, seed), ...view };
        yield [
          `seed ${seed}, t ${t}, ${JSON.stringify(view)}`,
          describe(sceneAt(timeline, whole), whole, figureWords),
        ];
      }
      for (const bare of [false, true])
        yield [
          `seed ${seed}, t ${t}, key figures`,
          sayKeyFigures(readKeyFigures(timeline, t, bare), words.noegletal, bare),
        ];
      yield [
        `seed ${seed}, t ${t}, score`,
        sayScore(scoreOf(sceneAt(timeline, viewAt(t, seed))), words.former),
      ];
    }
    for (const k of course.phases.keys())
      yield [`seed ${seed}, arrival ${k}`, sayArrival(timeline, k, words.saetninger)];
    for (const { id } of cluster.actors) {
      for (const { sentence } of storyOf(cluster, id, teller))
        yield [`seed ${seed}, story of ${id}`, sentence];
      for (const link of whyOf(cluster, `actor:${id}`, 4) ?? [])
        yield [`seed ${seed}, why ${id}`, sayLink(link, cluster.events, teller)];
    }
    for (const [i, activity] of activityIds.entries()) {
      const cut = timelineOf(
        { ...cluster, events: without(cluster.events, activity) },
        new Map(cluster.actors.map(({ id }) => [id, course.phases.map(() => ({ x: 0, y: 0 }))])),
        names,
      );
      const t = 2 + (i % 3);
      const found = differenceOf(sceneAt(timeline, viewAt(t, seed)), sceneAt(cut, viewAt(t, seed)));
      yield [
        `seed ${seed}, without ${activity}`,
        sayDifference(found, full[activity] ?? '', t === 4 ? 2 : 1, words.forskel),
      ];
    }
  }
}

/** Faults that were seen once, or that a Danish editor would mark. */
const FAULTS: readonly [what: string, fault: RegExp][] = [
  ['one of many', /(?<![\d,.])1 \p{L}+(?:er|ede|ne)\b(?! pct)/u],
  ['a bare zero', /(?<![\d,.])0 (?!%)/],
  [
    'one with a plural',
    /\b(?:én|ét|en|et) (?:\p{L}+e )?(?:forbindelser|aktører|deltagere|projekter|samarbejder|kontakter|toner|gange)\b/iu,
  ],
  [
    'many with a singular',
    /\b(?:to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|\d\d) (?:forbindelse|aktør|deltager|fælles projekt|samarbejde|tone|gang)\b/i,
  ],
  [
    'digits that could be words',
    /^(?!.*\d\d)(?!.*\d,\d)(?!.*\d\s%).*(?<![\d,.])[2-9] (?:forbindelser|aktører|deltagere|samarbejder|kontakter|projekter)/,
  ],
  ['an article twice', /\b(?:en|et|den|det|de) (?:en|et|den|det|de)\b/i],
  ['a word twice', /\b(\p{L}+) \1\b/iu],
  ['all as a part', /\b(\d+|\p{L}+) af \1\b/u],
  ['a list without »og«', /(?:(?<!\d), \p{Lu}\p{L}+){2,}\./u],
  ['»blandt andre« of things', /blandt andre/],
  ['»springer ud af«', /springer \S+ ud af/],
  [
    'a capital inside',
    /\b(?:til|med|af|følger|hos) (?:Facilitatoren|Kommunen|Regionen|Staten|Havnen|Universitetet|Kunder|Folk)\b/,
  ],
  ['a small beginning', /(?:^|(?<!\bpr)[.?!] )\p{Ll}/u],
  ['a pronoun for an activity', /Den knytter|ville den have/],
  ['an activity without its marks', /(?:Uden|Gennem|nu med) (?!»|facilitator|de to facilitatorer)\p{L}/u],
  ['spaces or stops that are wrong', / {2}| [.,;:]|,,|\.\.|[{}]|undefined|NaN|null/],
  ['a capital after an abbreviation', /\b(?:pr|ca|nr)\. \p{Lu}/u],
  ['no end', /[^.?!]$/],
];

suite(
  'what is said of 100 clusters',
  () => {
    const said = [...corpus(100)].filter(([, sentence]) => sentence !== '');

    it('is more than 20,000 sentences', () => expect(said.length).toBeGreaterThan(20_000));

    it.each(FAULTS)('has nowhere %s', (_, fault) => {
      const found = said.filter(([, sentence]) => fault.test(sentence));
      expect(found.slice(0, 5), `${found.length} of ${said.length}`).toEqual([]);
    });

    it('reads so, 200 of them', async () => {
      // spread by the golden section, so that no kind of sentence is met in step
      const places = Array.from({ length: 200 }, (_, i) => Math.floor(((i * 0.618034) % 1) * said.length));
      const chosen = places.sort((a, b) => a - b).map((place) => said[place]!);
      await expect(
        `${chosen.map(([where, sentence]) => `${sentence}\n    ${where}`).join('\n')}\n`,
      ).toMatchFileSnapshot('./golden/sentences.txt');
    });
  },
  120_000,
);
