/** On a device that cannot move text and figure at once, the text goes first: the figure follows when the text rests. */
import { REST } from '../state/clock.ts';

/** Milliseconds after which the figure follows although the text moves on. */
const LONG = 1200;

export class RestDetector {
  readonly #behind: () => boolean;
  readonly #orders: () => number;
  /** what is to happen, how many orders had been given when it was asked for, and when it happens at the latest */
  #waiting: { change: () => void; orders: number; until: number } | undefined;
  #timer = 0;

  /**
   * @param behind whether the device cannot keep up with its screen
   * @param orders how many orders the figure has had: another one is newer, and wins
   */
  constructor(behind: () => boolean, orders: () => number) {
    this.#behind = behind;
    this.#orders = orders;
  }

  /** Does something at once, or when the text rests; what was asked for before and still waits is dropped. */
  when(change: () => void): void {
    this.end();
    if (!this.#behind()) return change();
    this.#waiting = { change, orders: this.#orders(), until: performance.now() + LONG };
    this.moved();
  }

  /** The text has moved. */
  moved(): void {
    const { until } = this.#waiting ?? {};
    if (until === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#do(), Math.max(0, Math.min(REST, until - performance.now())));
  }

  /** Drops what waits. */
  end(): void {
    clearTimeout(this.#timer);
    this.#waiting = undefined;
  }

  #do(): void {
    const waiting = this.#waiting;
    this.end();
    if (waiting && waiting.orders === this.#orders()) waiting.change();
  }
}
