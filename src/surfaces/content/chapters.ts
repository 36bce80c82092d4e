/** The chapters, once all that they refer to has been found. */
import { getCollection } from 'astro:content';
import { inOrder, type Chapter } from './chapter-order.ts';
import { checkReferences } from './references.ts';
import { loadNames, loadPhases } from './load.ts';

/** @throws Error with file and field when something that they refer to is not there, or they do not form one line */
export async function loadChapters(): Promise<Chapter[]> {
  const [entries, { phases }, { actors }, written, terms, cases] = await Promise.all([
    getCollection('kapitler'),
    loadPhases(),
    loadNames(),
    getCollection('faser'),
    getCollection('ordliste'),
    getCollection('eksempler'),
  ]);
  checkReferences({ chapters: entries, phases: written, terms, cases, actors: new Set(Object.keys(actors)) });
  return inOrder(entries, phases);
}
