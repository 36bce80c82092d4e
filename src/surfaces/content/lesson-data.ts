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

/** How many steps each lesson has, by its name; empty where there are none. */
export function stepsOf(lessons: readonly Lesson[] = []): ReadonlyMap<string, number> {
  return new Map(lessons.map(({ id, steps }) => [id, steps.length]));
}

/** Where in a lesson one is: number of the step, from 0, and whether its answer is out. */
export interface LessonPoint {
  step: number;
  answered: boolean;
}

/** Question, answer, next question, and the same way back; at both ends it stays. */
export function steppedBy({ step, answered }: LessonPoint, by: 1 | -1, { steps }: Lesson): LessonPoint {
  if (answered !== by > 0) return { step, answered: by > 0 };
  const next = step + by;
  return next >= 0 && next < steps.length ? { step: next, answered: by < 0 } : { step, answered };
}
