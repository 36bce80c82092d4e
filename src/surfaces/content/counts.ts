/** How many activities there are, for texts that say so: counted, never written. */
import { numeral } from '../../words/numbers.ts';
import { upperFirst } from '../../words/text.ts';
import type { Course } from '../../model/log/types.ts';
import type { Tag } from './tags.ts';

/** How many activities the course has, or one phase of it. @throws Error when there is no such phase */
export function countActivities({ phases }: Course, fase?: string): number {
  if (fase === undefined) return phases.reduce((sum, { activities }) => sum + activities.length, 0);
  const phase = phases.find(({ id }) => id === fase);
  if (!phase) throw new Error(`<Antal fase="${fase}" />: no such phase`);
  return phase.activities.length;
}

/**
 * What stands where an author wrote `<Antal />` (all), `<Antal fase="moden" />` (one phase's) or, at the beginning of a
 * sentence, `<Antal fase="moden" stort="ja" />`: a word up to twelve, then digits.
 */
export function sayCount({ fase, stort }: Tag['fields'], course: Course): string {
  const said = numeral(countActivities(course, fase));
  return stort === 'ja' ? upperFirst(said) : said;
}
