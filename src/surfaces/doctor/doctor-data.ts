/** What the phase doctor is given by the page, and the words for what it says. */
import type { Timeline } from '../../model/sheet/timeline.ts';
import type { Course } from '../../model/log/types.ts';
import type { Words } from '../../words/keys.ts';

/** What the doctor says once it is called. */
type DoctorWords = Omit<Words['doktor'], 'titel' | 'manchet' | 'klasse' | 'uden_script'>;

export interface DoctorData extends Pick<Words, 'saetninger' | 'tegnforklaring'> {
  course: Course;
  names: Timeline['names'];
  /** whole names of the phases in order */
  phases: readonly string[];
  /** how drawings are made: the words of a link, and where it leads */
  made: { text: string; href: string };
  words: DoctorWords;
}

/** A heading inside a sentence: its first letter small. */
export function small(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
