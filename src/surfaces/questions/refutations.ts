/** The misconceptions with their refutations, in the order of the content. */
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { loadPhases } from '../content/load.ts';
import { viewSearch } from '../content/view-search.ts';

/** A misconception as it is shown. */
export type Refutation = CollectionEntry<'misforstaaelser'>['data'] & {
  id: string;
  /** where a page has it */
  anchor: string;
  /** the query of the view that shows it */
  search: string | undefined;
  /** real cases that belong to it */
  told: readonly { id: string; title: string; activity: string | undefined }[];
};

/** The anchor of a misconception on a page. */
export const anchorOf = (id: string): string => `fejltro-${id}`;

/**
 * @param chapter only those that arise in this chapter
 * @throws Error with file and field when chapter, case or phase is unknown
 */
export async function loadRefutations(chapter?: string): Promise<Refutation[]> {
  const [entries, chapters, { phases }] = await Promise.all([
    getCollection('misforstaaelser'),
    getCollection('kapitler'),
    loadPhases(),
  ]);
  const all = entries.map(async ({ id, data }) => {
    const slip = (field: string, what: string) =>
      new Error(`content/misforstaaelser.yaml: ${id}: ${field}: ${what}`);
    if (!chapters.some((one) => one.id === data.chapter))
      throw slip('kapitel', `there is no content/kapitler/${data.chapter}.mdx`);
    const phase = data.show?.view.fase;
    if (phase !== undefined && !phases.some((one) => one.id === phase))
      throw slip('vis.fase', `"${phase}" is no phase`);
    const told = data.cases.map(async (name) => {
      const found = await getEntry('eksempler', name);
      if (!found) throw slip('eksempel', `there is no content/eksempler/${name}.yaml`);
      return { id: name, title: found.data.title, activity: found.data.activity };
    });
    const search = data.show && viewSearch(data.show.view);
    return { id, ...data, anchor: anchorOf(id), search, told: await Promise.all(told) };
  });
  return (await Promise.all(all)).filter((one) => chapter === undefined || one.chapter === chapter);
}
