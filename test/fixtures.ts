/** The real content brought into the model as `src/surfaces/content/load.ts` brings it there, without Astro. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { SceneWords } from '../src/model/say/describe.ts';
import type { FigureWords } from '../src/figures/contract.ts';
import type { KeyFigureWords } from '../src/model/say/key-figures.ts';
import { Teller, type LogWords } from '../src/model/say/teller.ts';
import { growCluster } from '../src/model/log/write-log.ts';
import type { ScoreWords } from '../src/model/sound/describe-score.ts';
import { layOut, type Layout } from '../src/model/sheet/layout.ts';
import type { Group, GroupWords, OverviewWords } from '../src/model/count/overview.ts';
import { orderPhases } from '../src/model/log/phases.ts';
import type { RowWords } from '../src/model/say/rows.ts';
import { readying } from '../src/model/scene/ready-timeline.ts';
import { finish } from '../src/model/log/resumable.ts';
import { timelineOf, type Names, type Timeline } from '../src/model/sheet/timeline.ts';
import type { Cluster, Course } from '../src/model/log/types.ts';
import { DEFAULT_SEED } from '../src/model/scene/view.ts';
import { PLACES, type Words } from '../src/surfaces/content/figure-data.ts';
import {
  heardWords as heardWordsOf,
  rowWords as rowWordsOf,
  type FormWords,
} from '../src/surfaces/forms/words.ts';

/** An activity as a phase's file has it. */
export interface ActivityYaml {
  id: string;
  navn: string;
  etiket: string;
  forklaring: string;
  fakta: string[];
  eksempel: string;
  roerer: string[];
  dele?: { navn: string; forklaring: string; maaske?: boolean }[];
}

/** A phase's file. */
export interface PhaseYaml {
  navn: string;
  kort: string;
  undertitel: string;
  efter?: string;
  fortsaetter?: string;
  forklaring: string;
  facilitator: string;
  uden_aktiviteter?: string;
  aktiviteter: ActivityYaml[];
}

export const projectRoot = new URL('../', import.meta.url);

/** The text of a file of the project. */
export function readText(path: string): string {
  return readFileSync(new URL(path, projectRoot), 'utf8');
}

/** A YAML file of the project. */
export function readYaml<Shape>(path: string): Shape {
  return parse(readText(path)) as Shape;
}

/** The names of the files in a folder of the project that end so, in order. */
export function filesIn(folder: string, ending: string): string[] {
  return readdirSync(new URL(folder, projectRoot))
    .filter((name) => name.endsWith(ending))
    .sort();
}

/** Every phase's file by the phase's id. */
export const phaseFiles: ReadonlyMap<string, PhaseYaml> = new Map(
  filesIn('content/faser/', '.yaml').map((name) => [
    name.replace('.yaml', ''),
    readYaml<PhaseYaml>(`content/faser/${name}`),
  ]),
);

export const course: Course = orderPhases(
  [...phaseFiles].map(([id, { efter, fortsaetter, aktiviteter }]) => ({
    id,
    after: efter,
    continues: fortsaetter,
    activities: aktiviteter.map((activity) => activity.id),
  })),
);

/** Every activity's id in the source's order. */
export const activityIds: readonly string[] = course.phases.flatMap(({ activities }) => activities);

const nameLists = readYaml<Record<string, string[]>>('content/navne.yaml');

export const names: Names = {
  actors: Object.fromEntries(
    Object.entries(PLACES).flatMap(([field, idOf]) =>
      (nameLists[field] ?? []).map((name, i) => [idOf(i), name]),
    ),
  ),
  clusters: nameLists['klynger'] ?? [],
  lanes: nameLists['underklynger'] ?? [],
  shown: ['v01', 'v02', 'u6'],
};

const ord =
  readYaml<Record<'saetninger' | 'figur' | 'former' | 'tegnforklaring', Record<string, string>>>(
    'content/ord.yaml',
  );
const sentence = (key: string) => ord.saetninger[key] ?? '';

export const sceneWords: SceneWords = {
  phases: course.phases.map(({ id }) => phaseFiles.get(id)?.navn ?? ''),
  activities: Object.fromEntries(
    [...phaseFiles.values()].flatMap(({ aktiviteter }) => aktiviteter.map(({ id, etiket }) => [id, etiket])),
  ),
  scattered: sentence('clutter'),
  beginning: sentence('begynder'),
  cluster: sentence('klynge'),
  clusterAlone: sentence('klynge_alene'),
  out: sentence('ud'),
  spinoff: sentence('spinoff'),
  underway: sentence('vej'),
  underwayBy: sentence('vej_aktivitet'),
  activity: sentence('aktivitet'),
  activityLater: sentence('aktivitet_senere'),
  activityActors: sentence('aktivitet_aktoerer'),
  activityOnly: sentence('aktivitet_alene'),
  follow: sentence('foelg'),
  followLater: sentence('foelg_senere'),
  withoutFacilitator: sentence('uden_facilitator'),
  withoutActivity: sentence('uden_aktivitet'),
  name: ord.figur['navn'] ?? '',
  slider: ord.figur['skub'] ?? '',
  sliderUnderway: ord.figur['skub_vej'] ?? '',
};

const drawn = readYaml<{ noegletal: KeyFigureWords; overblik: OverviewWords; roerer: GroupWords }>(
  'content/ord.yaml',
);
export const keyFigureWords = drawn.noegletal;

/** What drawings are given to write. */
export const figureWords: FigureWords = {
  scene: sceneWords,
  keyFigures: keyFigureWords,
  phases: course.phases.map(({ id }) => ({
    id,
    name: phaseFiles.get(id)?.navn ?? '',
    short: phaseFiles.get(id)?.kort ?? '',
  })),
  overview: drawn.overblik,
  groups: drawn.roerer,
  touches: Object.fromEntries(
    [...phaseFiles.values()].flatMap(({ aktiviteter }) =>
      aktiviteter.map(({ id, roerer }) => [id, roerer as Group[]]),
    ),
  ),
};

const forms = ord.former as FormWords;

export const rowWords: RowWords = rowWordsOf({
  scene: sceneWords,
  legend: ord.tegnforklaring as Words['legend'],
  forms,
});
export const heardWords: ScoreWords = heardWordsOf(forms);

/** Makes a function of a seed that works each seed out once. */
function once<Value>(make: (seed: number) => Value): (seed: number) => Value {
  const made = new Map<number, Value>();
  return (seed) => {
    const known = made.get(seed);
    if (known !== undefined) return known;
    const value = make(seed);
    made.set(seed, value);
    return value;
  };
}

export const grown: (seed: number) => Cluster = once((seed) => growCluster(course, seed));
export const laidOut: (seed: number) => Layout = once((seed) => layOut(grown(seed)));
export const timelineFor: (seed: number) => Timeline = once((seed) =>
  finish(readying(timelineOf(grown(seed), laidOut(seed), names))),
);

/** A timeline in which everybody stands in one spot: for what has nothing to do with places. */
export const unplaced: (seed: number) => Timeline = once((seed) => {
  const cluster = grown(seed);
  const spot = course.phases.map(() => ({ x: 320, y: 244 }));
  return timelineOf(cluster, new Map(cluster.actors.map(({ id }) => [id, spot])), names);
});

/** The cluster that the site opens with. */
export const standard = (): Timeline => timelineFor(DEFAULT_SEED);

/** The seeds 1 … n. */
export const seeds = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);

/** Who tells a seed's log in the words of the content. */
export const tellerOf: (seed: number) => Teller = once(
  (seed) =>
    new Teller(grown(seed), {
      names,
      words: readYaml<{ hvorfor: LogWords }>('content/ord.yaml').hvorfor,
      scene: sceneWords,
    }),
);
