/** Movement as one picture after the other, and no more of them than the device can draw and still answer. */

/** The browser's clock, given so that tests may hold their own. */
export interface Clock {
  /** asks for a frame; the callback gets milliseconds */
  frame(callback: (now: number) => void): number;
  cancel(frame: number): void;
  wait(callback: () => void, ms: number): number;
  stopWaiting(timer: number): void;
  /** whether the reader wants no movement */
  still(): boolean;
  /** whether the reader moves the text just now */
  scrolls(): boolean;
}

/** Milliseconds from a picture to the next frame above which a device is taken to be behind its screen. */
const LATE = 20;
/** The fewest pictures that such a device gets, in milliseconds from one to the next: at rest, and while the text moves. */
const SPARSE = 120;
const SPARSER = 400;

export class Motion {
  readonly #clock: Clock;
  #frame = 0;
  /** milliseconds from a picture to the next frame, smoothed; kept from one movement to the next */
  #pace = 16;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Whether the device could not keep up with its screen when something moved last. */
  get behind(): boolean {
    return this.#pace > LATE;
  }

  /** Whether such a device has a reader who moves the text just now: then the text goes first. */
  get hurried(): boolean {
    return this.behind && this.#clock.scrolls();
  }

  /**
   * Draws one picture after the other until one says that it is the last, or the movement is ended.
   * @param pause least milliseconds from one picture to the next
   * @param draw is told how many milliseconds have passed; returns whether there is more to come
   */
  begin(pause: number, draw: (passed: number) => boolean): void {
    this.end();
    let began: number | undefined;
    let drawn = 0;
    /** whether the frame before had a picture */
    let fresh = false;
    const step = (now: number) => {
      if (began === undefined) began = drawn = now;
      if (fresh) this.#pace += (Math.min(100, now - drawn) - this.#pace) / 8;
      fresh = now - drawn >= (this.behind ? this.#breath : pause);
      if (fresh) drawn = now;
      if (!fresh || draw(now - began)) this.#frame = this.#clock.frame(step);
    };
    this.#frame = this.#clock.frame(step);
  }

  end(): void {
    this.#clock.cancel(this.#frame);
  }

  /** Milliseconds from one picture to the next on a device that is behind its screen. */
  get #breath(): number {
    return this.hurried ? SPARSER : Math.min(SPARSE, 3 * this.#pace - 6);
  }
}
