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
  /** whether the answer is out: of the step, or of what the address hides where no lesson is shown */
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

  /** Whether there is an answer to bring out: a lesson's, or what the address hides. */
  get asks(): boolean {
    return this.plan !== null || this.#hidden.length > 0;
  }

  /** Opens a lesson at a step. */
  open(plan: Lesson, step = 0, answered = false): void {
    this.plan = plan;
    this.go(step, answered);
  }

  /** Leaves the lesson: the picture stays, and nothing is hidden but what the address hides. */
  close(): void {
    this.plan = null;
    this.answered = false;
    this.#hide([]);
    this.#stage.bar.place = null;
  }

  /**
   * One on, or one back: from the question to its answer, to the next question.
   * @returns whether that was a step of the lesson, or the answer to what the address hides; else the phase is to change
   */
  stepBy(by: 1 | -1): boolean {
    if (this.plan) {
      const { step, answered } = steppedBy(this, by, this.plan);
      if (step !== this.step || answered !== this.answered) this.go(step, answered);
      return true;
    }
    if (!this.asks) return false;
    const out = by > 0;
    const { settled, last } = this.#stage.state;
    const here = this.answered !== out;
    const end = out ? settled.t >= last : settled.t <= 0;
    if (here) this.answer(out);
    // the next phase is asked anew, and the one before has been answered
    else if (!end) this.answer(!out);
    return here || end;
  }

  /** Brings the answer out, or takes it back. */
  answer(out: boolean): void {
    if (this.plan) return this.go(this.step, out);
    this.answered = out;
    this.#hide([]);
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

  /** Hides what the address hides, until it is answered, and what the step does. */
  #hide(words: readonly Hidden[]): void {
    const { bar } = this.#stage;
    const hidden = this.plan === null && this.answered ? [] : this.#hidden;
    bar.options = { ...bar.options, hide: [...hidden, ...words.filter((word) => !hidden.includes(word))] };
  }
}
