/** What one hears in a score, said in Danish: the numbers are counted in the score itself. */

import { fill } from '../../words/text.ts';
import type { Score } from './score.ts';

/** Sentences with places to fill, from `content/ord.yaml`. */
export interface ScoreWords {
  members: string;
  voices: string;
  facilitator: string;
  facilitators: string;
  out: string;
  alone: string;
  aloneOnly: string;
}

/** The sentences that belong to a score; what it does not hold is not spoken of. */
export function sayScore(score: Score, words: ScoreWords): string {
  const { members, voices, beats, beatsNew, out, alone } = score;
  const values = {
    deltagere: members,
    stemmer: voices,
    slag: beats,
    slag_ny: beatsNew,
    ud: out,
    alene: alone,
  };
  if (members === 0) return fill(words.aloneOnly, values);
  const said = [
    voices > 0 ? words.voices : words.members,
    beatsNew > 0 ? words.facilitators : beats > 0 && words.facilitator,
    out > 0 && words.out,
    alone > 0 && words.alone,
  ];
  return said.flatMap((sentence) => (sentence ? [fill(sentence, values)] : [])).join(' ');
}
