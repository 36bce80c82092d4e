/** Content and model brought together at build: what pages and the player are given. */
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { growCluster } from '../../model/log/write-log.ts';
import { layOut } from '../../model/sheet/layout.ts';
import type { Names, Timeline } from '../../model/sheet/timeline.ts';
import { DEFAULT_SEED } from '../../model/scene/view.ts';
import {
  assembleNames,
  assemblePhases,
  assembleTimeline,
  playerWords,
  type PhasesInOrder,
} from './assemble.ts';
import { checkActivities } from './check-activities.ts';
import type { CourseData } from './figure-data.ts';
import { examplesOf } from './references.ts';
import { passagesIn } from './passages.ts';

/** Every word of the interface, from `content/ord.yaml`. */
export async function loadWords() {
  return one('ord', 'ord');
}

/** The phases in order, with their texts. @throws Error with file and field when they do not form one course */
export async function loadPhases(): Promise<PhasesInOrder> {
  const assembled = assemblePhases(await getCollection('faser'));
  checkActivities(assembled.course);
  return assembled;
}

/** The real case of each activity, by the activity's id. @throws Error with file and field where one is not its own */
export async function loadExamples(): Promise<ReadonlyMap<string, string>> {
  return examplesOf(...(await Promise.all([getCollection('faser'), getCollection('eksempler')])));
}

/** The cluster that the site opens with, grown and laid out. */
async function loadTimeline(): Promise<Timeline> {
  const { course } = await loadPhases();
  const names = await loadNames();
  const key = JSON.stringify([course, names]);
  if (grown?.key !== key) {
    const cluster = growCluster(course, DEFAULT_SEED);
    grown = { key, timeline: assembleTimeline(cluster, layOut(cluster), names) };
  }
  return grown.timeline;
}
let grown: { key: string; timeline: Timeline } | undefined;

/** All that players need of the course, as plain data. */
export async function loadCourseData(base: string): Promise<CourseData> {
  const [{ phases }, timeline, words, chapters] = await Promise.all([
    loadPhases(),
    loadTimeline(),
    loadWords(),
    getCollection('kapitler'),
  ]);
  return { timeline, phases, words: playerWords(words, phases), passages: passagesIn(chapters), base };
}

/** The names of all that is drawn. */
export async function loadNames(): Promise<Names> {
  return assembleNames(await one('navne', 'navne'));
}

async function one<Name extends 'ord' | 'navne' | 'forside'>(
  collection: Name,
  id: string,
): Promise<CollectionEntry<Name>['data']> {
  const entry = (await getEntry(collection, id)) as CollectionEntry<Name> | undefined;
  if (!entry) throw new Error(`content/: "${id}.yaml" is missing`);
  return entry.data;
}

/** The front page's own words. */
export async function loadFront() {
  return one('forside', 'forside');
}
