/** The order of the chapters, found from what comes before each. */
import type { CollectionEntry } from 'astro:content';

export interface Chapter {
  id: string;
  entry: CollectionEntry<'kapitler'>;
  /** number of the phase that it tells of; `null` in an introduction */
  phase: number | null;
}

/** @throws Error with file and field when the chapters do not form one line, or name a phase that is none */
export function inOrder(
  entries: readonly CollectionEntry<'kapitler'>[],
  phases: readonly { id: string }[],
): Chapter[] {
  for (const { id, data } of entries)
    if (data.after !== undefined && !entries.some((entry) => entry.id === data.after))
      throw new Error(`content/kapitler/${id}.mdx: efter: there is no chapter "${data.after}"`);
  const chapters: Chapter[] = [];
  let before: string | undefined;
  while (chapters.length < entries.length) {
    const next = entries.filter((entry) => entry.data.after === before);
    if (next.length !== 1)
      throw new Error(
        `content/kapitler/${next[0]?.id ?? before}.mdx: efter: exactly one chapter must come after "${before ?? ''}", found ${next.length}`,
      );
    const entry = next[0] as CollectionEntry<'kapitler'>;
    const phase = phases.findIndex(({ id }) => id === entry.data.phase);
    if (entry.data.phase !== undefined && phase < 0)
      throw new Error(`content/kapitler/${entry.id}.mdx: fase: "${entry.data.phase}" is no phase`);
    chapters.push({ id: entry.id, entry, phase: phase < 0 ? null : phase });
    before = entry.id;
  }
  return chapters;
}
