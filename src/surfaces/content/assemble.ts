/** Entries of content put together: course, names, words and timeline. Pure, so that tests work with what ships. */
import { CourseError, orderPhases } from '../../model/log/phases.ts';
import { finish } from '../../model/log/resumable.ts';
import type { Cluster, Course } from '../../model/log/types.ts';
import { readying } from '../../model/scene/ready-timeline.ts';
import type { Layout } from '../../model/sheet/layout.ts';
import { timelineOf, type Names, type Timeline } from '../../model/sheet/timeline.ts';
import type { NameLists } from '../../schemas/names.ts';
import type { Phase } from '../../schemas/phase.ts';
import type { Words } from '../../words/keys.ts';
import { PLAYER_GROUPS, type PhaseText, type PlayerWords } from './figure-data.ts';
import { titlesOf } from './page-data.ts';

/** One file or list item of content. */
export interface Entry<Data> {
  id: string;
  data: Data;
}

/** The phases in order, with their texts. */
export interface PhasesInOrder {
  course: Course;
  phases: PhaseText[];
}

/** What an editor calls the fields of a phase. */
const FIELDS = { id: 'id', after: 'efter', continues: 'fortsaetter', activities: 'aktiviteter' } as const;

/** @throws Error with file and field when the phases do not form one course */
export function assemblePhases(entries: readonly Entry<Phase>[]): PhasesInOrder {
  const course = courseOf(entries);
  const texts = new Map(entries.map(({ id, data }) => [id, data]));
  return { course, phases: course.phases.map(({ id }) => phaseText(id, texts.get(id) as Phase)) };
}

function courseOf(entries: readonly Entry<Phase>[]): Course {
  try {
    return orderPhases(
      entries.map(({ id, data: { after, continues, activities } }) => ({
        id,
        after,
        continues,
        activities: activities.map((activity) => activity.id),
      })),
    );
  } catch (error) {
    if (!(error instanceof CourseError)) throw error;
    const field = FIELDS[error.field];
    throw new Error(`content/faser/${error.phase}.yaml: ${field}: ${error.what}`, { cause: error });
  }
}

/** What a player has no use for stays out of the page's data. */
function phaseText(
  id: string,
  { activities, after: _after, continues: _continues, ...texts }: Phase,
): PhaseText {
  const shown = activities.map(({ facts: _facts, example: _example, ...activity }) => activity);
  return { id, ...texts, activities: shown };
}

/** Which actor ids the lists of `content/navne.yaml` name, in order. */
const PLACES = {
  virksomheder: numbered('v', 2),
  videninstitutioner: numbered('i', 1),
  myndigheder: numbered('m', 1),
  udenfor: numbered('u', 1),
  facilitatorer: (i: number) => (i === 0 ? 'facilitator' : `facilitator-${i + 1}`),
} as const;

function numbered(letter: string, digits: number): (i: number) => string {
  return (i) => letter + String(i + 1).padStart(digits, '0');
}

/** The names of all that is drawn. */
export function assembleNames({ klynger, underklynger, medbragt, ...lists }: NameLists): Names {
  const places = Object.entries(PLACES) as [keyof typeof PLACES, (i: number) => string][];
  const actors = places.flatMap(([field, idOf]) => lists[field].map((name, i) => [idOf(i), name]));
  return {
    actors: Object.fromEntries(actors),
    clusters: klynger,
    lanes: underklynger,
    brought: medbragt,
    shown: ['v01', 'v02', 'u6'],
  };
}

/** A cluster where everybody stands, by name: what is drawn from. */
export function assembleTimeline(cluster: Cluster, layout: Layout, names: Names): Timeline {
  return finish(readying(timelineOf(cluster, layout, names)));
}

/** The words that a page gives its player. */
export function playerWords(words: Words, phases: readonly PhaseText[]): PlayerWords {
  const groups = Object.fromEntries(PLAYER_GROUPS.map((group) => [group, words[group]]));
  return { ...titlesOf(phases), ...groups } as PlayerWords;
}
