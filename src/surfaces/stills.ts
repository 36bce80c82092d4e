/** Figures at rest in a phase: what pictures, share images and pages without scripts are made of. */
import { getEntry } from 'astro:content';
import { render } from 'svelte/server';
import { drawingOf, figures } from '../figures/registry.ts';
import { describe, nameScene } from '../model/describe.ts';
import { sceneAt, type Scene } from '../model/scene.ts';
import { viewAt } from '../model/view.ts';
import type { PhaseText } from './figure-data.ts';
import { BASE } from './links.ts';
import { loadFigureData } from './load.ts';

/** A figure with its words. */
export interface FigureText {
  id: string;
  title: string;
  description: string;
}

/** One figure in one phase. */
export interface Still {
  figure: FigureText;
  phase: PhaseText;
  /** number of the phase */
  number: number;
  scene: Scene;
  /** the accessible name */
  name: string;
  /** what is seen, in a sentence */
  sentence: string;
}

/** Every figure. @throws Error naming the file when a figure has no words in content */
export async function loadFigures(): Promise<FigureText[]> {
  return Promise.all([...figures.keys()].map(loadFigure));
}

/** @throws Error naming the file when the figure has no words in content */
async function loadFigure(id: string): Promise<FigureText> {
  const entry = await getEntry('figurer', id);
  if (!entry)
    throw new Error(
      `content/figurer/${id}.yaml is missing: src/figures/${id}/ needs its title and description`,
    );
  return { id, ...entry.data };
}

/** A figure in each phase. */
export async function loadStills(id: string): Promise<Still[]> {
  const figure = await loadFigure(id);
  const { timeline, words, phases } = await loadFigureData(BASE);
  return phases.map((phase, number) => {
    const view = viewAt(number, timeline.seed);
    const scene = sceneAt(timeline, view);
    return {
      figure,
      phase,
      number,
      scene,
      name: nameScene(scene, words.scene),
      sentence: describe(scene, view, words.scene),
    };
  });
}

/** The still that stands for the whole course: the last phase before it starts over. @throws Error when there is none */
export async function loadEmblem(id = 'livsforloeb'): Promise<Still> {
  const { timeline } = await loadFigureData(BASE);
  return pick(await loadStills(id), timeline.loop.from - 1);
}

/** The still of a chapter; an introduction has no phase and takes the emblem. */
export async function loadChapterStill(phase: number | null): Promise<Still> {
  return phase === null ? loadEmblem() : pick(await loadStills('livsforloeb'), phase);
}

function pick(stills: readonly Still[], number: number): Still {
  const still = stills[number];
  if (!still) throw new Error(`there is no phase number ${number}`);
  return still;
}

/** The drawing's own marks, without the frame around them. */
export function marksOf({ figure, scene, name }: Still): string {
  const { body } = render(drawingOf(figure.id), { props: { scene, name } });
  return body.replace(/<!--.*?-->/g, '').replace(/^\s*<svg[^>]*>|<\/svg>\s*$/g, '');
}
