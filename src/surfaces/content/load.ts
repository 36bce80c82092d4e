/** Content and model brought together at build: what pages and the player are given. */
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { growCluster } from '../../model/log/write-log.ts';
import { layOut } from '../../model/sheet/layout.ts';
import { effects } from '../../model/log/effects.ts';
import { CourseError, orderPhases } from '../../model/log/phases.ts';
import { readying } from '../../model/scene/ready-timeline.ts';
import { finish } from '../../model/log/resumable.ts';
import { timelineOf, type Names, type Timeline } from '../../model/sheet/timeline.ts';
import type { Course } from '../../model/log/types.ts';
import { DEFAULT_SEED } from '../../model/scene/view.ts';
import { shareWords } from '../honest/words.ts';
import { PLACES, type FigureData, type PhaseText, type Words } from './figure-data.ts';

/** Every word of the interface, from `content/ord.yaml`. */
export async function loadWords() {
  return one('ord', 'ord');
}

/** What an editor calls the fields of a phase. */
const FIELDS = { id: 'id', after: 'efter', continues: 'fortsaetter', activities: 'aktiviteter' } as const;

/** The phases in order, with their texts. @throws Error with file and field when they do not form one course */
export async function loadPhases(): Promise<{ course: Course; phases: PhaseText[] }> {
  const entries = await getCollection('faser');
  const activities = (entry: (typeof entries)[number]) => entry.data.activities.map(({ id }) => id);
  let course: Course;
  try {
    course = orderPhases(
      entries.map((entry) => ({
        id: entry.id,
        after: entry.data.after,
        continues: entry.data.continues,
        activities: activities(entry),
      })),
    );
  } catch (error) {
    if (!(error instanceof CourseError)) throw error;
    const field = FIELDS[error.field];
    throw new Error(`content/faser/${error.phase}.yaml: ${field}: ${error.what}`, { cause: error });
  }
  const missing = Object.keys(effects).filter(
    (id) => !course.phases.some((phase) => phase.activities.includes(id)),
  );
  if (missing.length > 0)
    throw new Error(
      `content/faser/: aktiviteter: no phase has ${missing.join(', ')}, though src/model/log/effects.ts has the effect`,
    );
  const phases = course.phases.map(({ id }): PhaseText => {
    const { name, short, subtitle, explanation, facilitator, noActivities, activities } = find(
      entries,
      id,
    ).data;
    // What a player has no use for stays out of the page's data.
    const shown = activities.map(({ id, name, label, explanation, touches, parts }) => ({
      id,
      name,
      label,
      explanation,
      touches,
      parts,
    }));
    return { id, name, short, subtitle, explanation, facilitator, noActivities, activities: shown };
  });
  return { course, phases };
}

/** The cluster that the site opens with, grown and laid out. */
async function loadTimeline(): Promise<Timeline> {
  const { course } = await loadPhases();
  const names = await loadNames();
  const key = JSON.stringify([course, names]);
  if (grown?.key !== key) {
    const cluster = growCluster(course, DEFAULT_SEED);
    grown = { key, timeline: finish(readying(timelineOf(cluster, layOut(cluster), names))) };
  }
  return grown.timeline;
}
let grown: { key: string; timeline: Timeline } | undefined;

/** All that the player needs, as plain data. */
export async function loadFigureData(base: string): Promise<FigureData> {
  const [{ phases }, timeline, words, passages] = await Promise.all([
    loadPhases(),
    loadTimeline(),
    loadWords(),
    loadPassages(),
  ]);
  return { timeline, phases, words: playerWords(words, phases), passages, base };
}

/** The first passage of the chapters that speaks of each activity, and of each phase in its own chapter. */
async function loadPassages(): Promise<Record<string, string>> {
  const passages: Record<string, string> = {};
  for (const { id: chapter, data, body = '' } of await getCollection('kapitler'))
    for (const [, text = ''] of body.matchAll(/<Trin\b([^>]*)>/g)) {
      const given = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(text)?.[1];
      const about = given('aktivitet') ?? (given('fase') === data.phase ? data.phase : undefined);
      if (about) passages[about] ??= `${chapter}/#${given('id')}`;
    }
  return passages;
}

function playerWords(words: Awaited<ReturnType<typeof loadWords>>, phases: readonly PhaseText[]): Words {
  const { saetninger, chips, figur, knapper, noter, tegnforklaring, side } = words;
  const activities = Object.fromEntries(
    phases.flatMap((phase) => phase.activities.map(({ id, label }) => [id, label])),
  );
  return {
    scene: {
      phases: phases.map(({ name }) => name),
      activities,
      scattered: saetninger.clutter,
      beginning: saetninger.begynder,
      cluster: saetninger.klynge,
      clusterAlone: saetninger.klynge_alene,
      out: saetninger.ud,
      spinoff: saetninger.spinoff,
      underway: saetninger.vej,
      underwayBy: saetninger.vej_aktivitet,
      activity: saetninger.aktivitet,
      activityLater: saetninger.aktivitet_senere,
      activityActors: saetninger.aktivitet_aktoerer,
      activityOnly: saetninger.aktivitet_alene,
      follow: saetninger.foelg,
      followLater: saetninger.foelg_senere,
      withoutFacilitator: saetninger.uden_facilitator,
      withoutActivity: saetninger.uden_aktivitet,
      name: figur.navn,
      slider: figur.skub,
      sliderUnderway: figur.skub_vej,
    },
    buttons: knapper,
    chips,
    notes: noter,
    legend: tegnforklaring,
    figure: figur,
    keyFigures: words.noegletal,
    act: words.spil,
    difference: words.forskel,
    overview: words.overblik,
    groups: words.roerer,
    why: words.hvorfor,
    pick: words.vaelg,
    made: side.lavet,
    maybe: side.maaske,
    seeList: side.se_liste,
    forms: words.former,
    honesty: { honest: words.aerlig, share: shareWords(words.del) },
  };
}

/** The names of all that is drawn. */
export async function loadNames(): Promise<Names> {
  const names = await one('navne', 'navne');
  const actors: Record<string, string> = {};
  for (const [field, idOf] of Object.entries(PLACES))
    names[field as keyof typeof PLACES].forEach((name, i) => (actors[idOf(i)] = name));
  return { actors, clusters: names.klynger, lanes: names.underklynger, shown: ['v01', 'v02', 'u6'] };
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

function find<Entry extends { id: string }>(entries: readonly Entry[], id: string): Entry {
  const entry = entries.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`"${id}" is missing`);
  return entry;
}
