/** The text is written anew: no run of seven words is the source's, but for names of phases and activities. */
import { describe, expect, it } from 'vitest';
import { phaseFiles } from '../fixtures.ts';
import { everything } from './prose.ts';
import { SOURCE_PHRASES } from './source-phrases.ts';

/** So many words running are taken over, fewer are the language's own. */
const RUN = 7;

/** Small letters, words only; a compound with a hyphen is several. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}

/** Every run of seven words; a text of fewer has none. */
function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '));
}

const source = new Set(SOURCE_PHRASES.flatMap(runsOf));
const taken = (text: string) => runsOf(text).filter((run) => source.has(run));

/** The source's own terms in full. */
const terms = new Set(
  [...phaseFiles.values()].flatMap(({ navn, aktiviteter }) => [
    navn,
    ...aktiviteter.map((activity) => activity.navn),
  ]),
);

describe('runs of the source', () => {
  it('are known as words only, and long enough to be found', () => {
    for (const phrase of SOURCE_PHRASES) {
      expect(wordsOf(phrase).join(' ')).toBe(phrase);
      expect(wordsOf(phrase).length, phrase).toBeGreaterThanOrEqual(RUN);
    }
  });

  it.each([
    'Clutter er spredte virksomheder, som endnu ikke er organiseret i en klynge.',
    'Spin off-klynger opstår typisk af modne klynger.',
  ])('would be seen in »%s«', (text) => expect(taken(text)).not.toEqual([]));

  it('are not seen in a name', () => expect(taken('Udarbejdelse af en klyngestrategi')).toEqual([]));
});

it('nothing in content/ runs as the source does', () =>
  expect(
    everything
      .filter(([, text]) => !terms.has(text))
      .flatMap(([place, text]) => taken(text).map((run) => `${place}: ${run}`)),
  ).toEqual([]));
