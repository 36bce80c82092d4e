/** A lesson that is shown: which step, and whether its answer is out. It writes the one view, a whole one at every step. */
import { steppedBy, type Hidden, type Lesson, type Step } from '../content/lesson-data.ts';
import type { LessonPlace } from '../state/address.ts';
import type { Options, Reading } from '../state/grammar.ts';
import type { ViewState } from '../state/view-state.svelte.ts';

/** Milliseconds that a step stands before the act that it shows is played. */
const DWELL = 400;

/** What a lesson needs of the player on whose stage it is shown. */
export interface Stage {
  state: ViewState;
  bar: { options: Options; place: LessonPlace | null; asked: Pick<Reading, 'step' | 'lesson' | 'given'> };
}

export class ShownLesson {
  readonly lessons: readonly Lesson[];
  /** `null` outside of a lesson */
  plan = $state.raw<Lesson | null>(null);
  /** number of the step, from 0 */
  step = $state(0);
  /** whether the answer is out */
  answered = $state(false);
  readonly #stage: Stage;
  /** what the address hides, whatever the step */
  readonly #hidden: readonly Hidden[];

  constructor(lessons: readonly Lesson[], stage: Stage) {
    this.lessons = lessons;
    this.#stage = stage;
    this.#hidden = stage.bar.options.hide;
  }

  /** What the class is asked; `undefined` outside of a lesson. */
  get now(): Step | undefined {
    return this.plan?.steps[this.step];
  }

  /** Opens a lesson at a step. */
  open(plan: Lesson, step = 0, answered = false): void {
    this.plan = plan;
    this.go(step, answered);
  }

  /** Leaves the lesson: the picture stays, and nothing is hidden but what the address hides. */
  close(): void {
    this.plan = null;
    this.#hide([]);
    this.#stage.bar.place = null;
  }

  /** One on, or one back. */
  stepBy(by: 1 | -1): void {
    if (!this.plan) return;
    const { step, answered } = steppedBy(this, by, this.plan);
    if (step !== this.step || answered !== this.answered) this.go(step, answered);
  }

  /** Shows a step. What stood before leaves nothing behind. */
  go(step: number, answered = false): void {
    const { plan } = this;
    const now = plan?.steps[step];
    if (!plan || !now) return;
    this.step = step;
    this.answered = answered;
    this.#hide(answered ? now.kept : now.hide);
    const { t, ...view } = answered ? now.reveal : now.view;
    const { state, bar } = this.#stage;
    state.show({ ...view, t }, DWELL);
    bar.place = { step: step + 1, lesson: plan === this.lessons[0] ? undefined : plan.id };
  }

  #hide(words: readonly Hidden[]): void {
    const { bar } = this.#stage;
    bar.options = {
      ...bar.options,
      hide: [...this.#hidden, ...words.filter((word) => !this.#hidden.includes(word))],
    };
  }
}
