/** What a guess is given by the page: plain data, so that it can stand in the HTML. */
import type { Words } from '../../words/keys.ts';
import type { Net } from '../../model/count/connection.ts';

/** A choice, and the sentence on the difference between it and what the drawing shows. */
export interface Choice {
  id: string;
  text: string;
  answer: string;
}

/** A view of the figure as a passage asks for it, and the query that shows it. */
export interface Moment {
  /** with the seed of the page's own cluster, so that answer and figure tell of the same one */
  search: string;
  t: number;
  activity?: string | undefined;
}

/** What is said of two firms; `{a}`, `{b}`, `{led}`, `{aktivitet}` and `{ude}` are filled in. */
export type TieSentences = Readonly<
  Record<'direkte' | 'gennem' | 'kun_facilitator' | 'ude' | 'begge_ude', string>
>;

/** Two firms are to be chosen; the answer is found in the net. */
export interface TieQuestion {
  net: Net;
  /** ids of the firms that one can choose */
  firms: readonly string[];
  sentences: TieSentences;
  /** labels of the activities that made the net's ties, by id */
  activities: Readonly<Record<string, string>>;
}

export interface GuessData {
  /** the chapter that it stands before */
  id: string;
  question: string;
  /** none where two firms are to be chosen */
  choices: readonly Choice[];
  ties?: TieQuestion | undefined;
  /** the right choice, or two firms for readers who cannot choose */
  example: readonly string[];
  /** what is shown while one guesses */
  before: Moment;
  /** what answers */
  show: Moment;
  /** what is lit in the answer (grammar: `model/scene/target.ts`) */
  light: string | null;
  words: Words['gaet'];
}
