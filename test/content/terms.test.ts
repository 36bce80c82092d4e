/** One Danish word for one thing, in all of content/; the words are listed in content/LANGUAGE.md. */
import { describe, expect, it } from 'vitest';
import { readText } from '../fixtures.ts';
import { everything } from './prose.ts';

interface Term {
  /** the word, as the README lists it */
  word: string;
  /** what is not said instead */
  instead: RegExp;
  /** something that the pattern must find, so that it is known to work */
  wrong: string;
  /** where the other word is right, by the path of its place */
  unless?: RegExp;
}

/** Where the words speak of the figure and not of what a cluster does. */
const OF_THE_FIGURE = /ord\.yaml|gaet\.yaml|navne\.yaml|figurer\//;

const TERMS: Term[] = [
  {
    word: 'fase',
    instead: /(?<!\p{L})(?:trin\p{L}*|stadi(?:e|et|er|erne|um)(?!\p{L}))/iu,
    wrong: 'et trin længere fremme',
    // a lesson has steps
    unless: /ord\.yaml.*\bvis\.|ord\.yaml.*noter\.standard_trin|sider\/undervisning/,
  },
  {
    word: 'forbindelse',
    instead: /(?<!\p{L})tråd(?:e|en|ene)?(?!\p{L})/iu,
    wrong: 'De fleste tråde går til facilitatoren',
  },
  {
    word: 'forbindelse',
    instead: /forbindelse\p{L}*(?:, der går)? gennem facilitatoren/iu,
    wrong: 'Andel af forbindelserne, der går gennem facilitatoren',
  },
  {
    word: 'spin off-klynge',
    instead: /spin-off|spin off klynge|spinoff/iu,
    wrong: 'en spin-off-virksomhed',
    // a name in English keeps its spelling; the glossary tells once how others spell it
    unless: /om\.mdx|ordliste\.yaml\.\d+\.forklaring/,
  },
  {
    word: 'clutter',
    instead: /(?<!\p{L})en clutter|clutter(?:en|e|s)(?!\p{L})/iu,
    wrong: 'hvad en clutter ikke har',
  },
  {
    word: 'kilden',
    instead: /kilden til vores tekst|(?<!\p{L})kilder(?:ne)?(?!\p{L})/iu,
    wrong: 'Kilderne står ved hvert eksempel',
  },
  {
    word: 'ikke med',
    instead: /stå\p{L}* (?:stadig )?udenfor/iu,
    wrong: 'Nogle står stadig udenfor.',
  },
  {
    word: 'uden for klyngen',
    instead: /(?<!\p{L})udenfor \p{L}+(?:en|et|ne)(?!\p{L})/iu,
    wrong: 'kunder udenfor klyngen',
  },
  {
    word: 'deltager',
    instead: /(?<!\p{L})medlem(?!s)\p{L}*/iu,
    wrong: 'Resten går direkte mellem medlemmerne',
    // what a cluster does it does with its members, and one is mapped who might become one (F12)
    unless: /^(?!.*(?:ord\.yaml|gaet\.yaml|navne\.yaml|figurer\/))|roerer\.medlemmer|hvorfor\.mapped/,
  },
];

describe.each(TERMS)('»$word«', ({ word, instead, wrong, unless }) => {
  it('stands in the list of content/LANGUAGE.md', () =>
    expect(readText('content/LANGUAGE.md').toLowerCase()).toContain(`| ${word} `));

  it(`is missed in »${wrong}«`, () => expect(wrong).toMatch(instead));

  it('has no other word beside it', () =>
    expect(
      everything
        .filter(([place, text]) => !unless?.test(place) && instead.test(text))
        .map(([place]) => place),
    ).toEqual([]));
});

it('the glossary names another spelling of spin off-klynge once', () =>
  expect(readText('content/ordliste.yaml').match(/spinoff-klynge/g)).toHaveLength(1));

it('a deltager is one of the figure', () =>
  expect(
    everything.filter(([place, text]) => OF_THE_FIGURE.test(place) && /(?<!\p{L})deltager/iu.test(text))
      .length,
  ).toBeGreaterThan(10));

it('the source is not said again and again to say nothing', () => {
  const denied = everything.flatMap(
    ([, text]) =>
      text.match(/kilden (?:siger|nævner|har|skriver|forklarer)[^.]* (?:ikke|hverken|intet)/giu) ?? [],
  );
  expect(denied.length).toBeLessThanOrEqual(30);
});
