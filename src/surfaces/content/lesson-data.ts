/** What the class's view is given of a lesson: plain data, so that it can stand in the page. */
import type { View } from '../../model/scene/view.ts';
import type { ViewFields } from '../../schemas/view-fields.ts';

/** What may be hidden from the class, in the words of an address. */
export type Hidden = NonNullable<ViewFields['skjul']>[number];

/** The whole view of a step: nothing is taken over from the step before. */
export type StepView = Omit<View, 'lead'>;

export interface Step {
  /** minutes that it takes */
  minutes: number;
  question: string;
  /** answers for a show of hands; none where one talks */
  choices: readonly { text: string; right: boolean }[];
  /** what is seen while the question stands, and what of it is hidden */
  view: StepView;
  hide: readonly Hidden[];
  /** what is hidden when it has been answered */
  kept: readonly Hidden[];
  /** what is seen with the answer */
  reveal: StepView;
  answer: string;
  /** the teaching point, one sentence */
  point: string;
  /** a note for the teacher; absent on the wall */
  why?: string;
}

export interface Lesson {
  /** its name in an address */
  id: string;
  title: string;
  minutes: number;
  steps: readonly Step[];
}

/** The lesson that the class's view opens with. */
export const FIRST_LESSON = '45';

/** How many steps each lesson has, by its name; empty where there are none. */
export function stepsOf(lessons: readonly Lesson[] = []): ReadonlyMap<string, number> {
  return new Map(lessons.map(({ id, steps }) => [id, steps.length]));
}
