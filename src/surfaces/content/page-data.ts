/** A figure's data as it stands in the HTML: what phases and activities are called is sent once, with their texts. */
import type { Titles } from '../../words/titles.ts';
import type { FigureData, PhaseText } from './figure-data.ts';

/** What phases and activities are called. */
export function titlesOf(phases: readonly PhaseText[]): Titles {
  const activities = phases.flatMap((phase) => phase.activities);
  return {
    phases: phases.map(({ id, name, short, definite }) => ({ id, name, short, definite })),
    activities: Object.fromEntries(activities.map(({ id, name }) => [id, name])),
    labels: Object.fromEntries(activities.map(({ id, label }) => [id, label])),
  };
}

export function writePageData(data: FigureData): string {
  return JSON.stringify({
    ...data,
    words: { ...data.words, phases: undefined, activities: undefined, labels: undefined },
  });
}

/** @throws SyntaxError when the page's data are not what `writePageData` wrote */
export function readPageData(json: string): FigureData {
  const data = JSON.parse(json) as FigureData;
  return { ...data, words: { ...data.words, ...titlesOf(data.phases) } };
}
