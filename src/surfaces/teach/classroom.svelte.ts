/** What the class's view knows beside the picture: blank or not, help, digits typed; and what commands do to it. */
import type { ViewState } from '../state/view-state.svelte.ts';
import type { Command, Situation } from './command.ts';
import { keepSwitch, recallSwitch } from '../state/kept-switch.ts';
import { listenToKeys } from './listen-keys.ts';
import { keepScreenAwake, toggleFullscreen } from './screen-wake.ts';

/** Milliseconds that typed digits wait for Enter. */
const TYPING = 3000;

export class Classroom {
  blank = $state<Situation['blank']>(null);
  help = $state(false);
  number = $state('');
  #letters = $state(recallSwitch('klynge:bogstaver'));
  readonly #shown: ViewState;
  #timer = 0;

  constructor(shown: ViewState) {
    this.#shown = shown;
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
    if (command.do === 'step') this.#shown.step(command.by);
    else if (command.do === 'go') this.#shown.goTo(command.to);
    else if (command.do === 'blank') this.blank = command.blank;
    else if (command.do === 'fullscreen') void toggleFullscreen();
  }

  #type(number: string): void {
    clearTimeout(this.#timer);
    this.number = number;
    if (number) this.#timer = window.setTimeout(() => (this.number = ''), TYPING);
  }

  #situation(): Situation {
    const { blank, help, letters, number } = this;
    const { scrollHeight, clientHeight } = document.documentElement;
    return {
      blank,
      help,
      letters,
      number,
      phases: this.#shown.last + 1,
      scrolls: scrollHeight > clientHeight + 1,
      framed: window.parent !== window,
    };
  }
}
