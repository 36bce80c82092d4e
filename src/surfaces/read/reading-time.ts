/** How long the story takes to read, chapter by chapter. */
import { getCollection } from 'astro:content';
import type { Chapter } from '../content/chapter-order.ts';
import { loadPhases } from '../content/load.ts';
import { plainText } from '../content/tags.ts';

/** Words a minute, for quiet reading of plain Danish. */
const PACE = 200;

/** A chapter's length. */
export interface Length {
  words: number;
  /** whole minutes, at least one */
  minutes: number;
}

/** Each chapter's length, with the cases and lists of activities that stand in it. */
export async function measureChapters(chapters: readonly Chapter[]): Promise<Length[]> {
  const cases = new Map((await getCollection('eksempler')).map(({ id, data }) => [id, data.text]));
  const { phases } = await loadPhases();
  const lists = new Map(
    phases.map(({ id, activities }) => [
      id,
      activities.flatMap(({ name, explanation }) => [name, explanation]).join(' '),
    ]),
  );
  return chapters.map(({ entry: { body = '' } }) => {
    const text = plainText(body, ({ name, fields }) => {
      if (name === 'Eksempel') return cases.get(fields['id'] ?? '');
      if (name === 'Aktiviteter') return lists.get(fields['fase'] ?? '');
      return name === 'Antal' ? '1' : undefined;
    });
    const words = countWords(text);
    return { words, minutes: minutesOf(words) };
  });
}

/** Whole minutes for so many words, at least one. */
export function minutesOf(words: number): number {
  return Math.max(1, Math.round(words / PACE));
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
