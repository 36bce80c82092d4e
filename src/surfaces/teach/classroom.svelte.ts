/** What the class's view knows beside the picture: blank or not, help, digits typed; and what commands do to it. */
import type { ViewState } from '../state/view-state.svelte.ts';
import type { Command, Situation } from './command.ts';
import { keepSwitch, recallSwitch } from '../state/kept-switch.ts';
import type { ShownLesson } from './lesson.svelte.ts';
import { listenToKeys } from './listen-keys.ts';
import { keepScreenAwake, toggleFullscreen } from './screen-wake.ts';

/** Milliseconds that typed digits wait for Enter. */
const TYPING = 3000;

export class Classroom {
  blank = $state<Situation['blank']>(null);
  help = $state(false);
  window = $state<Situation['window']>(null);
  /** whether the key figures stand beside the lesson */
  figures = $state(false);
  number = $state('');
  #letters = $state(recallSwitch('klynge:bogstaver'));
  readonly #shown: ViewState;
  #timer = 0;

  readonly #lesson: ShownLesson;
  readonly #openSpeaker: () => void;
  readonly #asked: () => boolean;

  constructor(shown: ViewState, lesson: ShownLesson, openSpeaker: () => void, asked: () => boolean) {
    this.#shown = shown;
    this.#lesson = lesson;
    this.#openSpeaker = openSpeaker;
    this.#asked = asked;
  }

  get letters(): boolean {
    return this.#letters;
  }

  set letters(on: boolean) {
    this.#letters = on;
    keepSwitch('klynge:bogstaver', on);
  }

  /** Obeys keys and keeps the screen awake until the returned function is called. */
  open(): () => void {
    const ends = [
      listenToKeys(
        () => this.#situation(),
        (command) => this.obey(command),
      ),
      keepScreenAwake(),
    ];
    return () => {
      clearTimeout(this.#timer);
      ends.forEach((end) => end());
    };
  }

  obey(command: Command): void {
    if (command.do === 'nothing') return;
    this.#type(command.do === 'type' ? command.number : '');
    this.help = command.do === 'help' && command.open;
    if (command.do !== 'type') this.window = command.do === 'window' ? command.window : null;
    const lesson = this.#lesson;
    if (command.do === 'step') {
      if (!lesson.stepBy(command.by)) this.#toPhase(nextPhase(this.#shown.settled.t, command.by));
    } else if (command.do === 'go') {
      if (lesson.plan) lesson.go(command.to);
      else {
        if (lesson.asks) lesson.answer(false);
        this.#toPhase(command.to);
      }
    } else if (command.do === 'answer') lesson.answer(!lesson.answered);
    else if (command.do === 'figures') this.figures = !this.figures;
    else if (command.do === 'speaker') this.#openSpeaker();
    else if (command.do === 'close') this.#shown.choose(null);
    else if (command.do === 'blank') this.blank = command.blank;
    else if (command.do === 'fullscreen') void toggleFullscreen();
  }

  /** Shows a phase with nothing chosen and nothing taken away: what was open before does not stick to it. */
  #toPhase(t: number): void {
    this.#shown.show({ t, activity: null, without: null, follow: null, changes: false }, null);
  }

  #type(number: string): void {
    clearTimeout(this.#timer);
    this.number = number;
    if (number) this.#timer = window.setTimeout(() => (this.number = ''), TYPING);
  }

  #situation(): Situation {
    const { blank, help, letters, number, window: opened } = this;
    const { plan } = this.#lesson;
    const { scrollHeight, clientHeight } = document.documentElement;
    return {
      blank,
      help,
      letters,
      number,
      places: plan ? plan.steps.length : this.#shown.last + 1,
      lesson: plan !== null,
      asks: this.#lesson.asks,
      window: opened,
      open: this.#shown.activity !== null,
      asked: this.#asked(),
      scrolls: scrollHeight > clientHeight + 1,
      framed: window.parent !== window,
    };
  }
}

/** The next whole phase in a direction. */
function nextPhase(t: number, by: 1 | -1): number {
  return by > 0 ? Math.floor(t + 1e-9) + 1 : Math.ceil(t - 1e-9) - 1;
}
