/** The words of a figure's data that drawings write. */
import type { FigureWords } from '../../figures/contract.ts';
import type { CourseData, PlayerWords } from './figure-data.ts';

export function figureWords({
  phases,
  words,
}: Pick<CourseData, 'phases' | 'words'>): FigureWords & PlayerWords {
  const activities = phases.flatMap((phase) => phase.activities);
  return { ...words, touches: Object.fromEntries(activities.map(({ id, touches }) => [id, touches])) };
}
