/** What the phase doctor is given by the page, and the words for what it says. */
import type { ClueId } from '../../model/quiz/clues.ts';
import type { CountWords } from '../../model/say/describe.ts';
import type { Timeline } from '../../model/sheet/timeline.ts';
import type { Course } from '../../model/log/types.ts';
import type { Words } from '../content/figure-data.ts';

/** A clue in words: what one sees, as a heading, and what it tells, as a sentence. */
export interface ClueText {
  navn: string;
  hvorfor: string;
}

/** The doctor's words, from `content/ord.yaml`. */
export type DoctorWords = Readonly<
  Record<
    | 'ny'
    | 'nummer'
    | 'hent'
    | 'ugyldig'
    | 'henter'
    | 'hentefejl'
    | 'patient'
    | 'ses'
    | 'hvilken'
    | 'hvad'
    | 'svar'
    | 'rigtigt'
    | 'forkert'
    | 'set'
    | 'ikke_set'
    | 'taler_for'
    | 'fremhaev'
    | 'sammenlign'
    | 'forskel'
    | 'stilling',
    string
  >
> & { ledetraade: Readonly<Record<ClueId, ClueText>> };

export interface DoctorData {
  course: Course;
  names: Timeline['names'];
  /** whole names of the phases in order */
  phases: readonly string[];
  counts: CountWords;
  legend: Words['legend'];
  /** how drawings are made: the words of a link, and where it leads */
  made: { text: string; href: string };
  words: DoctorWords;
}

/** A heading inside a sentence: its first letter small. */
export function small(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
