/** What one hears in a score, said in Danish: the numbers are counted in the score itself. */

import type { Words } from '../../words/keys.ts';
import { composeSentence } from '../say/grammar.ts';
import type { Score } from './score.ts';

/** The sentences that belong to a score; what it does not hold is not spoken of. */
export function sayScore(score: Score, words: Words['former']): string {
  const { members, voices, beats, beatsNew, out, alone } = score;
  const values = {
    deltagere: members,
    stemmer: voices,
    slag: beats,
    slag_ny: beatsNew,
    ud: out,
    alene: alone,
  };
  if (members === 0) return composeSentence(words.hoert_kun, values);
  const said = [
    voices > 0 ? words.hoert_stemmer : words.hoert,
    beatsNew > 0 ? words.hoert_facilitatorer : beats > 0 && words.hoert_facilitator,
    out > 0 && words.hoert_ud,
    alone > 0 && words.hoert_alene,
  ];
  return said.flatMap((sentence) => (sentence ? [composeSentence(sentence, values)] : [])).join(' ');
}
