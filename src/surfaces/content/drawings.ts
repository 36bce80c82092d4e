/** Figures at rest in a phase: what pictures, share images and pages without scripts are made of. */
import { getEntry } from 'astro:content';
import { render } from 'svelte/server';
import type { DrawingProps } from '../../figures/contract.ts';
import { drawingOf, figureOf, figures } from '../../figures/registry.ts';
import { describe, nameScene } from '../../model/say/describe.ts';
import { HEIGHT } from '../../model/sheet/sheet-size.ts';
import { sceneAt } from '../../model/scene/scene.ts';
import { viewAt } from '../../model/scene/view.ts';
import { fill } from '../../words/text.ts';
import { countActivities } from './counts.ts';
import { LEADING, type Around, type PhaseText, type ShowWords } from './figure-data.ts';
import { figureWords } from './figure-words.ts';
import { BASE } from './links.ts';
import { loadCourseData, loadPhases } from './load.ts';
import { writePageData } from './page-data.ts';

/** A figure with its words. */
export interface FigureText {
  id: string;
  title: string;
  description: string;
  /** the drawing's accessible name, with its `{fase}` */
  name: string;
  /** what a player puts around it */
  around: readonly Around[];
  /** what in its picture is ours and what is not; absent where it is as in the main figure */
  caveat?: string | undefined;
  /** whether one picture shows the whole course */
  whole: boolean;
}

/** One figure in one phase. */
export interface Still {
  figure: FigureText;
  phase: PhaseText;
  /** number of the phase */
  number: number;
  /** what the drawing is given */
  drawn: DrawingProps;
  /** what is seen, in a sentence */
  sentence: string;
}

/** Every figure, the main one first. @throws Error naming the file when a figure has no words in content */
export async function loadFigures(): Promise<FigureText[]> {
  const ids = [LEADING, ...[...figures.keys()].filter((id) => id !== LEADING)];
  return Promise.all(ids.map(loadFigure));
}

/** @throws Error naming the file when the figure has no words in content */
export async function loadFigure(id: string): Promise<FigureText> {
  const entry = await getEntry('figurer', id);
  if (!entry)
    throw new Error(
      `content/figurer/${id}.yaml is missing: src/figures/${id}/ needs its title and description`,
    );
  const antal = countActivities((await loadPhases()).course);
  const { title, ...rest } = entry.data;
  return { id, ...rest, title: fill(title, { antal }) };
}

/**
 * What a page gives a figure's scripts, as JSON.
 * @param show the words of the class's view, there alone
 */
export async function loadPageData(id = LEADING, show?: ShowWords): Promise<string> {
  const { name } = await loadFigure(id);
  return writePageData({ ...(await loadCourseData(BASE)), name, ...(show && { show }) });
}

/** A figure in each phase. */
export async function loadStills(id: string): Promise<Still[]> {
  const figure = await loadFigure(id);
  const data = await loadCourseData(BASE);
  const { timeline, words, phases } = data;
  return phases.map((phase, number) => {
    const view = viewAt(number, timeline.seed);
    const scene = sceneAt(timeline, view);
    const shown = { timeline, view, words: figureWords(data) };
    return {
      figure,
      phase,
      number,
      drawn: { scene, ...shown, name: nameScene(scene, figure.name, words) },
      sentence: figureOf(id).sentence?.(shown) ?? describe(scene, view, words),
    };
  });
}

/** A figure as another site shows it: the whole course, or opened in a phase. */
export interface Opening {
  figure: FigureText;
  /** the figure in the phase that is opened with; absent for the whole course */
  still?: Still;
}

/** Every figure, whole and in each phase. */
export async function loadOpenings(): Promise<Opening[]> {
  const each = async (figure: FigureText): Promise<Opening[]> => [
    { figure },
    ...(await loadStills(figure.id)).map((still) => ({ figure, still })),
  ];
  return (await Promise.all((await loadFigures()).map(each))).flat();
}

/** What an opening is called. */
export function titleOf({ figure, still }: Opening): string {
  return still ? `${figure.title}: ${still.phase.name}` : figure.title;
}

/** A figure in one phase. @throws Error when there is no phase of that number */
export async function loadStill(figure: string, phase: number): Promise<Still> {
  return pick(await loadStills(figure), phase);
}

/** The still that stands for the whole course: the last phase before it starts over. @throws Error when there is none */
export async function loadEmblem(id = LEADING): Promise<Still> {
  const { timeline } = await loadCourseData(BASE);
  return pick(await loadStills(id), timeline.loop.from - 1);
}

/** The still of a chapter; an introduction has no phase and takes the emblem. */
export async function loadChapterStill(phase: number | null): Promise<Still> {
  return phase === null ? loadEmblem() : loadStill(LEADING, phase);
}

function pick(stills: readonly Still[], number: number): Still {
  const still = stills[number];
  if (!still) throw new Error(`there is no phase number ${number}`);
  return still;
}

/** The drawing's own marks, without the frame around them, and how high they are; all are as wide as the sheet. */
export function marksOf({ figure, drawn }: Still): { marks: string; height: number } {
  const { body } = render(drawingOf(figure.id), { props: drawn });
  const [, height = HEIGHT] = /viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(body) ?? [];
  const marks = body.replace(/<!--.*?-->/g, '').replace(/^\s*<svg[^>]*>|<\/svg>\s*$/g, '');
  return { marks, height: Number(height) };
}
