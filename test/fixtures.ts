/** The real content brought into the model by the site's own schemas and assembling, without Astro. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { without } from '../src/model/log/replay.ts';
import { growCluster } from '../src/model/log/write-log.ts';
import type { Cluster, Course } from '../src/model/log/types.ts';
import { Teller } from '../src/model/say/teller.ts';
import { readyAsIn } from '../src/model/scene/ready-timeline.ts';
import { DEFAULT_SEED } from '../src/model/scene/view.ts';
import { layOut, type Layout } from '../src/model/sheet/layout.ts';
import { timelineOf, type Names, type Timeline } from '../src/model/sheet/timeline.ts';
import { names as namesSchema } from '../src/schemas/names.ts';
import { phase as phaseSchema } from '../src/schemas/phase.ts';
import { words as wordsSchema } from '../src/schemas/words.ts';
import {
  assembleNames,
  assemblePhases,
  assembleTimeline,
  playerWords,
} from '../src/surfaces/content/assemble.ts';
import { figureWords as figureWordsOf } from '../src/surfaces/content/figure-words.ts';
import type { Words } from '../src/words/keys.ts';

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

const assembled = assemblePhases(
  [...phaseFiles].map(([id, file]) => ({ id, data: phaseSchema.parse(file) })),
);
export const course: Course = assembled.course;

/** The phases with their texts, as pages show them. */
export const phases = assembled.phases;

/** Every activity's id in the source's order. */
export const activityIds: readonly string[] = course.phases.flatMap(({ activities }) => activities);

/** The activities that the source has: each stands for a fact of it. */
export const sourceActivities: readonly string[] = [...phaseFiles.values()]
  .flatMap(({ aktiviteter }) => aktiviteter)
  .filter(({ fakta }) => fakta.length > 0)
  .map(({ id }) => id);

export const names: Names = assembleNames(namesSchema.parse(readYaml('content/navne.yaml')));

/** Every word of the interface. */
export const words: Words = wordsSchema.parse(readYaml('content/ord.yaml'));

/** What players and drawings are given to write. */
export const figureWords = figureWordsOf({ phases, words: playerWords(words, phases) });

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
  assembleTimeline(grown(seed), laidOut(seed), names),
);

/** A cluster without what some activities have made, everybody else where they stood. */
export function timelineWithout(seed: number, causes: readonly string[]): Timeline {
  const cluster = grown(seed);
  const left = causes.reduce(without, cluster.events);
  return readyAsIn(timelineOf(cluster, laidOut(seed), names, left), timelineFor(seed));
}

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
  (seed) => new Teller(grown(seed), { names, words: figureWords }),
);
