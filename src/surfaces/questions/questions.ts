/** The questions at the end of the text, in order, each with the address of the moment that answers it. */
import { getCollection } from 'astro:content';
import { loadPhases } from '../content/load.ts';
import { viewSearch } from '../content/view-search.ts';

/** One question as it is shown. */
export interface Question {
  id: string;
  /** 1 … as readers count them */
  number: number;
  level: 1 | 2 | 3;
  question: string;
  answer: string;
  /** what in the answer is ours and not the source's */
  ours: string | undefined;
  /** the query of the view that shows the answer */
  search: string | undefined;
  /** id of the phase that the view is in or on the way to, whose chapter draws it without scripts */
  phase: string | undefined;
}

/** @throws Error with file and field when a question shows a moment that is none */
export async function loadQuestions(): Promise<Question[]> {
  const { phases } = await loadPhases();
  const entries = (await getCollection('spoergsmaal')).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return entries.map(({ id, data }, i) => {
    const { level, question, answer, ours, view } = data;
    if (!view)
      return { id, number: i + 1, level, question, answer, ours, search: undefined, phase: undefined };
    const slip = (field: string, value: unknown, what: string) =>
      new Error(`content/spoergsmaal.yaml: ${id}: vis.${field}: "${value}" ${what}`);
    const t = view.t ?? phases.findIndex((phase) => phase.id === view.fase);
    const phase = phases[Math.ceil(t)];
    if (!phase)
      throw view.t === undefined ? slip('fase', view.fase, 'is no phase') : slip('t', view.t, 'is no moment');
    return { id, number: i + 1, level, question, answer, ours, search: viewSearch(view), phase: phase.id };
  });
}

/** A question on the sheet to hand out. */
export type SheetQuestion = Pick<Question, 'question' | 'answer'>;

/** One question of each level: what there is room for on the sheet. */
export async function loadSheetQuestions(): Promise<SheetQuestion[]> {
  const all = await loadQuestions();
  return all
    .filter(({ level }, i) => all.findIndex((other) => other.level === level) === i)
    .map(({ question, answer }) => ({ question, answer }));
}
