/** The one state that every control writes: a View that is shown, and where it is on its way to. */
import type { Stretch } from '../../model/log/schedule.ts';
import type { View } from '../../model/scene/view.ts';
import { Motion, type Clock } from './motion.ts';
import { playedPace, stopsOf, travelPace, type Pace } from './pace.ts';

/** How fast a course may be played, as a factor of what one reads at ease. */
export const SPEEDS = { langsom: 0.5, normal: 1, hurtig: 2 } as const;
export type Speed = keyof typeof SPEEDS;
/** The shortest way anywhere takes so many milliseconds. */
const SHORTEST = 350;
/** Playing is slow, a firm moves half a pixel a frame: thirty pictures a second look the same and cost half. */
const PICTURE = 1000 / 30 - 4;
/** How long what is new in a phase stands out when it has been reached, in milliseconds. */
const ARRIVED = 2000;
/** How long each picture stands when the course is played without movement. */
const STAND = 2500;

/** An act that waits for the figure to rest. */
interface Awaited {
  activity: string;
  /** milliseconds of rest */
  after: number;
}

/** Milliseconds that the first and the last beat of an act stand. */
const BEAT = 1500;

export class ViewState {
  t = $state(0);
  activity = $state<string | null>(null);
  without = $state<string | null>(null);
  follow = $state<string | null>(null);
  changes = $state(false);
  /** whom the act of the activity in focus is about, where the passage that asked for it tells of somebody */
  lead = $state<string | undefined>();
  /** whether a phase was reached just now: what is new in it stands out for a while */
  arrived = $state(false);
  seed = $state(0);
  playing = $state(false);
  speed = $state<Speed>('normal');
  /** where t is on its way to; `null` at rest */
  goal = $state<number | null>(null);
  /** local time of the act that is shown, 0–1; `null` when none is */
  actTime = $state<number | null>(null);
  actPlaying = $state(false);
  /** the act that is to be played when the figure has rested for so many milliseconds; no part of the View */
  awaited = $state.raw<Awaited | null>(null);
  readonly last: number;
  /** how many orders have been given, by whomever */
  orders = 0;
  readonly #clock: Clock | undefined;
  readonly #motion: Motion | undefined;
  readonly #played: Pace;
  readonly #travel: Pace;
  readonly #stops: readonly number[];
  #timer = 0;

  /** @param stretches of the course, from its start to its last phase */
  constructor(start: View, stretches: readonly Stretch[], clock?: Clock) {
    this.last = stretches.at(-1)?.to ?? 0;
    this.#played = playedPace(stretches);
    this.#travel = travelPace(stretches);
    this.#stops = stopsOf(stretches);
    this.#clock = clock;
    this.#motion = clock && new Motion(clock);
    this.set(start);
  }

  /** What is shown now. */
  get view(): View {
    const { t, activity, without, follow, seed, lead } = this;
    return { t, activity, without, follow, seed, changes: this.changes || this.arrived, lead };
  }

  /** What will be shown when all movement has ended: what an address or a message should say. */
  get settled(): View {
    return { ...this.view, t: this.goal ?? this.t, changes: this.changes };
  }

  /** Whether the reader wants no movement. */
  get still(): boolean {
    return this.#clock?.still() ?? true;
  }

  /** Whether the device could not keep up with its screen when something moved last. */
  get behind(): boolean {
    return this.#motion?.behind ?? false;
  }

  /** Whether such a device has a reader who moves the text just now: then the text goes first. */
  get hurried(): boolean {
    return this.#motion?.hurried ?? false;
  }

  get moving(): boolean {
    return this.goal !== null || this.playing || this.actPlaying;
  }

  /** Shows a view at once. */
  set(view: Partial<View>): void {
    this.#stop();
    Object.assign(this, { lead: undefined }, view);
    this.t = Math.min(this.last, Math.max(0, this.t));
  }

  /**
   * Shows a view, travelling to its moment, where its activity plays its act.
   * @param after milliseconds of rest before it does: at 0 somebody has asked to see it, later only one that comes into
   * focus plays; `null`: it does not
   */
  show({ t, ...rest }: Partial<View>, after: number | null = 0): void {
    const { activity } = rest;
    const plays = activity && after !== null && (after === 0 || activity !== this.activity);
    Object.assign(this, { lead: undefined }, rest);
    if (t !== undefined) this.goTo(t);
    else this.#rest();
    this.awaited = plays ? { activity, after } : null;
  }

  /** Puts an activity in focus and lets its act be played, or takes the focus away. On its way, t goes on to its goal. */
  choose(activity: string | null): void {
    if (this.goal === null) this.#stop();
    else this.#rest();
    if (activity !== this.activity) this.lead = undefined;
    this.activity = activity;
    this.awaited = activity === null ? null : { activity, after: 0 };
  }

  /**
   * Plays the act of the activity in focus over a stretch of its local time; what holds before its end stays there. A
   * whole act stands still before it begins and when it is over, so that its first and last beat can be read.
   */
  playAct(seconds: number, from: number, to: number): void {
    this.#stop();
    this.#enact(seconds, from, to);
  }

  #enact(seconds: number, from: number, to: number): void {
    this.actTime = from;
    if (!this.#motion) return;
    this.actPlaying = true;
    this.#motion.begin(0, (passed) => {
      const ran = passed - (from > 0 ? 0 : BEAT);
      const s = from + Math.max(0, ran) / (seconds * 1000);
      const over = ran - (to - from) * seconds * 1000;
      this.actPlaying = to < 1 ? s < to : over < BEAT;
      this.actTime = s < to ? s : this.actPlaying || to < 1 ? to : null;
      return this.actPlaying;
    });
  }

  /** Plays the act that was waited for. It was ordered then: a passage that has come under the eye since is not forgotten. */
  playAwaited(seconds: number): void {
    this.#halt();
    this.#enact(seconds, 0, 1);
  }

  /** Holds the act at a moment of its local time; at its end only what lasts is left. */
  holdAct(s: number): void {
    this.#stop();
    this.actTime = Math.min(1, Math.max(0, s));
  }

  /** Moves t to `goal` from wherever it is, first making room, then through all that happens; any other order interrupts it. */
  goTo(goal: number, pace = this.#travel): void {
    this.#stop();
    const to = Math.min(this.last, Math.max(0, goal));
    if (!this.#motion || this.still || to === this.t) {
      this.t = to;
      return;
    }
    const [from, end] = [pace.at(this.t), pace.at(to)];
    const duration = Math.max(SHORTEST, Math.abs(end - from));
    this.goal = to;
    this.#motion.begin(0, (passed) => {
      const share = passed / duration;
      if (share > 0) this.t = share < 1 ? pace.momentAt(from + (end - from) * share) : to;
      if (share >= 1) {
        this.goal = null;
        if (end > from) this.#arrive();
      }
      return share < 1;
    });
  }

  /** One phase on, or back: to the next whole phase in that direction. */
  step(direction: 1 | -1): void {
    const from = this.goal ?? this.t;
    this.goTo(direction > 0 ? Math.floor(from + 1e-9) + 1 : Math.ceil(from - 1e-9) - 1);
  }

  /** To where the next thing has happened, or back to where the last had not: activity by activity. */
  stepActivity(direction: 1 | -1): void {
    const from = this.goal ?? this.t;
    const goal =
      direction > 0
        ? this.#stops.find((stop) => stop > from + 1e-6)
        : this.#stops.findLast((stop) => stop < from - 1e-6);
    if (goal !== undefined) this.goTo(goal, direction > 0 ? this.#played : this.#travel);
  }

  /** Plays the course from here; from the start when it has ended. */
  play(): void {
    this.#stop();
    const clock = this.#clock;
    if (!clock) return;
    if (this.t >= this.last) this.t = 0;
    this.playing = true;
    if (clock.still()) this.#stand(clock);
    else this.#run();
  }

  pause(): void {
    this.#stop();
  }

  #run(): void {
    let before = 0;
    this.#motion?.begin(PICTURE, (passed) => {
      const on = Math.min(100, passed - before) * SPEEDS[this.speed];
      this.t = Math.min(this.last, this.#played.momentAt(this.#played.at(this.t) + on));
      before = passed;
      this.playing = this.t < this.last;
      if (!this.playing) this.#arrive();
      return this.playing;
    });
  }

  #stand(clock: Clock): void {
    this.#timer = clock.wait(() => {
      this.t = this.#stops.find((stop) => stop > this.t + 1e-6) ?? this.last;
      if (this.t < this.last) this.#stand(clock);
      else this.playing = false;
    }, STAND / SPEEDS[this.speed]);
  }

  /** A phase has been reached from the one before. */
  #arrive(): void {
    if (!Number.isInteger(this.t)) return;
    this.arrived = true;
    this.#timer = this.#clock?.wait(() => (this.arrived = false), ARRIVED) ?? 0;
  }

  /** An order: everything ends. */
  #stop(): void {
    this.orders++;
    this.#halt();
  }

  /** An order: the act ends, and what moves goes on. */
  #rest(): void {
    this.orders++;
    this.#endAct();
  }

  #halt(): void {
    this.#motion?.end();
    this.#clock?.stopWaiting(this.#timer);
    this.arrived = false;
    this.goal = null;
    this.playing = false;
    this.#endAct();
  }

  /** Ends the act, and whatever was waited for. */
  #endAct(): void {
    if (this.actPlaying) this.#motion?.end();
    this.actPlaying = false;
    this.actTime = null;
    this.awaited = null;
  }
}
