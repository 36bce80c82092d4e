/** What a guess in content/gaet.yaml may say: every reference leads somewhere, and what it calls right is what is drawn. */
import { describe, expect, it } from 'vitest';
import { guess as schema } from '../../src/schemas/guess.ts';
import { checkGuess } from '../../src/surfaces/guess/check-guess.ts';
import { sceneAt } from '../../src/model/scene/scene.ts';
import { viewAt } from '../../src/model/scene/view.ts';
import { activityIds, course, filesIn, readYaml, seeds, standard, unplaced } from '../fixtures.ts';
import { chapters as prose } from './prose.ts';

interface GuessYaml {
  id: string;
  kapitel: string;
  slags: string;
  spoergsmaal: string;
  rigtigt?: string;
  valg?: { id: string; tekst: string; svar: string }[];
  eksempel?: [string, string];
  svar?: Record<string, string>;
  vis: { fase?: string; t?: number; aktivitet?: string; lys?: string };
}

const guesses = readYaml<GuessYaml[]>('content/gaet.yaml');
const chapters = new Map(
  filesIn('content/kapitler/', '.mdx').map((name) => {
    const id = name.replace('.mdx', '');
    const front = prose.find(({ file }) => file.endsWith(`/${name}`))?.front;
    const phase = course.phases.findIndex((found) => found.id === front?.['fase']);
    return [id, phase < 0 ? null : phase] as const;
  }),
);
const check = (guess: GuessYaml) => checkGuess(guess.id, schema.parse(guess), chapters, standard());
const find = (id: string) => guesses.find((guess) => guess.id === id)!;

describe('the guesses', () => {
  it('stand before potentiel, spirende, moden and spin-off, and are of at least three kinds', () => {
    expect(guesses.map(({ kapitel }) => kapitel)).toEqual(['potentiel', 'spirende', 'moden', 'spin-off']);
    expect(new Set(guesses.map(({ slags }) => slags)).size).toBeGreaterThanOrEqual(3);
  });
  it.each(guesses)('before $kapitel lead somewhere, and are right in the drawing', (guess) => {
    const phase = chapters.get(guess.kapitel)!;
    expect(check(guess)).toEqual({ before: phase - 1, t: phase });
  });
  it('keep the hedge of the source on how spin-off clusters arise', () =>
    expect(JSON.stringify(find('spin-off'))).toMatch(/kan vokse ud af den modne.*typisk/));
  it('can be reasoned about: who is tied loosely before is tied directly after, in every cluster', () => {
    expect(find('spirende').spoergsmaal).toContain('stiplede');
    for (const seed of seeds(40)) {
      const pairs = (t: number) =>
        sceneAt(unplaced(seed), viewAt(t, seed))
          .ties.filter(({ from, to }) => from.kind === 'firm' && to.kind === 'firm')
          .map(({ from, to }) => `${from.id}-${to.id}`);
      expect(pairs(2), `seed ${seed}`).toEqual(expect.arrayContaining(pairs(1)));
      expect(pairs(1).length).toBeGreaterThan(1);
    }
  });
  it('say of every number that it is measured on the drawing', () => {
    for (const { svar } of guesses.flatMap(({ valg = [] }) => valg))
      if (/\{|\d/.test(svar)) expect(svar).toMatch(/målt på tegningen/);
  });
});

describe('a guess is refused, with file, guess and field, when it names', () => {
  it.each([
    ['a chapter that is none', { ...find('moden'), kapitel: 'modne' }, /gaet\.yaml: moden: kapitel: "modne"/],
    ['a chapter with nothing before it', { ...find('moden'), kapitel: 'clutter' }, /kapitel: "clutter"/],
    ['a phase that is none', { ...find('moden'), vis: { fase: 'voksen' } }, /vis\.fase: "voksen"/],
    ['a moment that is none', { ...find('moden'), vis: { t: 7 } }, /vis\.t: "7"/],
    [
      'an activity that is none',
      { ...find('moden'), vis: { fase: 'moden', aktivitet: 'brandning' } },
      /vis\.aktivitet: "brandning"/,
    ],
    [
      'what is not drawn in that view',
      { ...find('potentiel'), vis: { fase: 'potentiel', lys: 'external' } },
      /vis\.lys: "external"/,
    ],
    [
      'an actor that is none',
      { ...find('spirende'), eksempel: ['v01', 'v99'] as [string, string] },
      /spirende: eksempel: "v99"/,
    ],
    [
      'a firm that is not there yet',
      { ...find('spirende'), eksempel: ['v01', 'v25'] as [string, string] },
      /eksempel: "v25"/,
    ],
    ['a right choice that is none', { ...find('moden'), rigtigt: 'halv' }, /rigtigt: "halv"/],
    ['a wrong choice as right', { ...find('spin-off'), rigtigt: 'flest' }, /rigtigt: .*"faa"/],
    ['a wrong order as right', { ...find('potentiel'), rigtigt: 'outline' }, /rigtigt: .*"loose"/],
    [
      'a change that never comes',
      {
        ...find('potentiel'),
        valg: [...find('potentiel').valg!, { id: 'fusion', tekst: 'x', svar: 'x' }],
        rigtigt: 'fusion',
      },
      /valg: "fusion"/,
    ],
  ])('%s', (_, guess, told) => expect(() => check(guess as GuessYaml)).toThrow(told));

  it('and an activity of the site passes', () =>
    expect(() => check({ ...find('moden'), vis: { t: 3, aktivitet: activityIds[10]! } })).not.toThrow());
});
