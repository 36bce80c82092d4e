/** The key figures in Danish: each as a number, and all in the sentence that a listener hears. All words come from content. */

import type { Words } from '../../words/keys.ts';
import { fill } from '../../words/text.ts';
import { composeSentence } from './grammar.ts';
import type { KeyFigure, KeyFigures, KeyFigureReading } from '../count/key-figures.ts';

/** The word of each key figure: its short name; with `_hele` it is whole. */
export const NAMES = {
  participants: 'deltagere',
  tiesPerParticipant: 'forbindelser',
  facilitatorShare: 'andel',
  tiesOut: 'ud',
  leftWithoutFacilitator: 'tilbage',
} as const satisfies Record<KeyFigure, keyof Words['noegletal']>;

/** A value as it is written: decimal comma, percent, a dash where there is nothing to measure. */
export function writeKeyFigure(name: KeyFigure, value: number | null | undefined): string {
  if (value === null || value === undefined) return '\u2013';
  if (name === 'tiesPerParticipant') return withComma(value.toFixed(1));
  if (name === 'participants' || name === 'tiesOut') return String(value);
  return `${Math.round(value * 100)}\u00a0%`;
}

/** A value at the end of a key figure's scale: a whole number. */
export function writeScale(name: KeyFigure, value: number): string {
  return name === 'tiesPerParticipant' ? String(value) : writeKeyFigure(name, value);
}

/** A number with the decimal comma. */
export function withComma(value: number | string): string {
  return String(value).replace('.', ',');
}

/**
 * The five values of a moment, in the cluster and, where there is one, in the spin-off.
 * @param bare whether the facilitator is taken away, which what hangs together is then measured against
 */
export function sayKeyFigures(
  { own, spinoff }: KeyFigureReading,
  words: Words['noegletal'],
  bare: boolean,
): string {
  if (!own?.participants) return words.sagt_intet;
  const said = composeSentence(words.sagt, valuesOf(own, words, bare));
  const both = spinoff?.participants
    ? fill(words.sagt_begge, {
        moder: said,
        ny: composeSentence(words.sagt_ny, valuesOf(spinoff, words, bare)),
      })
    : said;
  return both.trim().replace(/ {2,}/g, ' ');
}

function valuesOf(
  found: KeyFigures,
  words: Words['noegletal'],
  bare: boolean,
): Record<string, string | number> {
  const write = (name: KeyFigure) => writeKeyFigure(name, found[name]);
  const tilbage = write('leftWithoutFacilitator');
  return {
    deltagere: found.participants,
    forbindelser: write('tiesPerParticipant'),
    andel: write('facilitatorShare'),
    ud: found.tiesOut,
    mellem: found.tiesBetween,
    tilbage:
      found.leftWithoutFacilitator === null
        ? ''
        : fill(bare ? words.sagt_tilbage_uden : words.sagt_tilbage, { tilbage }),
  };
}
