/** The one state: how it travels, plays and stops, told by a clock that the test holds. */
import { beforeEach, describe, expect, it } from 'vitest';
import { scheduleOf } from '../../../src/model/log/schedule.ts';
import { viewAt } from '../../../src/model/scene/view.ts';
import type { Clock } from '../../../src/surfaces/state/motion.ts';
import { course } from '../../fixtures.ts';
import { ViewState } from '../../../src/surfaces/state/view-state.svelte.ts';

const STRETCHES = scheduleOf(course);
const LAST = course.phases.length - 1;

/** A clock that stands until it is told to go on. */
class FakeClock implements Clock {
  now = 1000;
  reduced = false;
  scrolling = false;
  /** milliseconds from one frame to the next */
  pace = 10;
  #next = 1;
  readonly frames = new Map<number, (now: number) => void>();
  readonly timers = new Map<number, { at: number; callback: () => void }>();

  frame(callback: (now: number) => void): number {
    this.frames.set(this.#next, callback);
    return this.#next++;
  }
  cancel(frame: number): void {
    this.frames.delete(frame);
  }
  wait(callback: () => void, ms: number): number {
    this.timers.set(this.#next, { at: this.now + ms, callback });
    return this.#next++;
  }
  stopWaiting(timer: number): void {
    this.timers.delete(timer);
  }
  still(): boolean {
    return this.reduced;
  }
  scrolls(): boolean {
    return this.scrolling;
  }

  /** Lets time pass and calls `seen` after each frame. */
  pass(ms: number, seen: () => void = () => undefined): void {
    for (const end = this.now + ms; this.now < end;) {
      this.now += this.pace;
      const due = [...this.frames.values()];
      this.frames.clear();
      for (const callback of due) callback(this.now);
      for (const [id, { at, callback }] of [...this.timers])
        if (at <= this.now) {
          this.timers.delete(id);
          callback();
        }
      seen();
    }
  }

  get asleep(): boolean {
    return this.frames.size === 0 && this.timers.size === 0;
  }
}

let clock: FakeClock;
let state: ViewState;
const at = (t: number) => {
  state = new ViewState(viewAt(t), STRETCHES, clock);
};
/** Milliseconds until the picture rests; then time passes until nothing is asked for any more. */
function timeToRest(): number {
  const began = clock.now;
  while (state.moving && clock.now - began < 120_000) clock.pass(10);
  const rested = clock.now - began;
  while (!clock.asleep && clock.now - began < 120_000) clock.pass(10);
  return rested;
}

beforeEach(() => {
  clock = new FakeClock();
  at(0);
});

describe('at rest', () => {
  it('asks for nothing', () => {
    expect(clock.asleep).toBe(true);
    expect(state.moving).toBe(false);
  });
  it('asks for nothing after any order has been carried out', () => {
    const orders = [
      () => state.goTo(3),
      () => state.step(1),
      () => state.step(-1),
      () => state.play(),
      () => state.show({ t: 1, activity: 'netvaerk' }),
      () => state.set({ t: 2 }),
    ];
    for (const order of orders) {
      order();
      timeToRest();
      expect(clock.asleep).toBe(true);
      expect(state.moving).toBe(false);
    }
  });
  it('going to where it is asks for nothing', () => {
    at(2);
    state.goTo(2);
    expect(clock.asleep).toBe(true);
    expect(state.t).toBe(2);
  });
});

describe('going to a phase', () => {
  it.each([
    [0, 1],
    [1, 0],
    [0, 4],
    [4, 1],
    [2, 4],
  ])('from %i to %i takes about three seconds for each phase passed', (from, to) => {
    at(from);
    state.goTo(to);
    const seconds = timeToRest() / 1000 / Math.abs(to - from);
    expect(seconds).toBeGreaterThanOrEqual(2.8);
    expect(seconds).toBeLessThanOrEqual(3.2);
    expect(state.t).toBe(to);
  });

  it('never turns back and never jumps', () => {
    state.goTo(4);
    let before = state.t;
    clock.pass(12_500, () => {
      expect(state.t).toBeGreaterThanOrEqual(before);
      expect(state.t - before).toBeLessThan(0.05);
      before = state.t;
    });
    expect(state.t).toBe(4);
  });

  it('is seen however short the way is', () => {
    at(1.999);
    state.goTo(2);
    expect(timeToRest()).toBeGreaterThanOrEqual(350);
  });

  it('begins where it is: the first frame moves nothing', () => {
    at(1.3);
    state.goTo(3);
    expect(state.t).toBe(1.3);
    clock.pass(10);
    expect(state.t).toBe(1.3);
  });

  it('says where it is going, and that it will be there', () => {
    state.goTo(3);
    clock.pass(500);
    expect(state.goal).toBe(3);
    expect(state.settled.t).toBe(3);
    expect(state.view.t).toBeLessThan(3);
    expect(state.moving).toBe(true);
  });

  it.each([
    [-3, 0],
    [99, 4],
  ])('outside the course, %i, ends at %i', (goal, end) => {
    at(2);
    state.goTo(goal);
    timeToRest();
    expect(state.t).toBe(end);
  });
});

describe('any order interrupts any other without a jump:', () => {
  const orders: [string, () => void][] = [
    ['go on', () => state.goTo(4)],
    ['go back', () => state.goTo(0)],
    ['a step on', () => state.step(1)],
    ['a step back', () => state.step(-1)],
    ['play', () => state.play()],
    ['pause', () => state.pause()],
    ['show', () => state.show({ t: 2, activity: 'eksport' })],
  ];
  it.each(orders)('%s', (_, order) => {
    for (const begin of [() => state.goTo(3), () => state.goTo(0), () => state.play()])
      for (let after = 0; after <= 900; after += 30) {
        at(1.5);
        begin();
        clock.pass(after);
        let before = state.t;
        order();
        expect(state.t).toBe(before);
        expect(clock.frames.size).toBeLessThanOrEqual(1);
        clock.pass(300, () => {
          expect(Math.abs(state.t - before)).toBeLessThan(0.05);
          before = state.t;
        });
        state.pause();
        expect(clock.asleep).toBe(true);
      }
  });

  it('set cancels all movement and shows at once', () => {
    for (const begin of [() => state.goTo(3), () => state.play()]) {
      at(0);
      begin();
      clock.pass(200);
      state.set({ t: 2.5, activity: 'eksport' });
      expect(state.view).toEqual({ ...viewAt(2.5), activity: 'eksport' });
      expect(clock.asleep).toBe(true);
      expect(state.moving).toBe(false);
    }
  });

  it('set keeps what it is not told, and stays inside the course', () => {
    state.set({ follow: 'v01' });
    state.set({ t: 77 });
    expect(state.view).toEqual({ ...viewAt(4), follow: 'v01' });
    state.set({ t: -1 });
    expect(state.t).toBe(0);
  });
});

describe('a step', () => {
  it.each([
    [0, 1, 1],
    [2, 1, 3],
    [2.4, 1, 3],
    [4, 1, 4],
    [2, -1, 1],
    [2.4, -1, 2],
    [0, -1, 0],
  ] as const)('from %d by %i ends at %d', (from, direction, to) => {
    at(from);
    state.step(direction);
    timeToRest();
    expect(state.t).toBe(to);
  });

  it('counts from where it was heading, so that quick presses add up', () => {
    state.step(1);
    clock.pass(100);
    state.step(1);
    clock.pass(50);
    state.step(1);
    expect(state.settled.t).toBe(3);
    state.step(-1);
    expect(state.settled.t).toBe(2);
    timeToRest();
    expect(state.t).toBe(2);
  });
});

describe('playing', () => {
  it('runs to the end and stops there', () => {
    state.play();
    expect(state.playing).toBe(true);
    timeToRest();
    expect(state.t).toBe(4);
    expect(state.playing).toBe(false);
  });

  it('goes on from where it is', () => {
    at(1.5);
    state.play();
    clock.pass(100);
    expect(state.t).toBeGreaterThan(1.5);
    expect(state.t).toBeLessThan(1.6);
  });

  it('at the end begins from the start', () => {
    at(4);
    state.play();
    expect(state.t).toBe(0);
    clock.pass(100);
    expect(state.t).toBeGreaterThan(0);
  });

  it('paused stands where it is', () => {
    state.play();
    clock.pass(1000);
    const { t } = state;
    state.pause();
    clock.pass(1000);
    expect(state.t).toBe(t);
    expect(state.playing).toBe(false);
    expect(clock.asleep).toBe(true);
  });

  it('does not leap when the page was asleep for a minute', () => {
    state.play();
    clock.pass(500);
    const { t } = state;
    clock.now += 60_000;
    clock.pass(10);
    expect(state.t - t).toBeLessThan(0.05);
  });
});

describe('a phase that is reached', () => {
  it('shows what is new in it for two seconds, and no address says so', () => {
    state.goTo(2);
    while (state.moving) clock.pass(10);
    expect(state.view.changes).toBe(true);
    expect(state.settled.changes).toBe(false);
    clock.pass(1900);
    expect(state.view.changes).toBe(true);
    clock.pass(200);
    expect(state.view.changes).toBe(false);
    expect(clock.asleep).toBe(true);
  });

  it('from the one after it shows nothing new', () => {
    at(3);
    state.goTo(2);
    while (state.moving) clock.pass(10);
    expect(state.view.changes).toBe(false);
  });

  it('keeps it where somebody asks, forwards and backwards', () => {
    state.set({ t: 2, changes: true });
    state.goTo(1);
    while (state.moving) clock.pass(10);
    expect(state.view).toMatchObject({ t: 1, changes: true });
    expect(state.settled.changes).toBe(true);
  });

  it('has it cut short by any other order', () => {
    state.goTo(1);
    while (state.moving) clock.pass(10);
    state.set({ t: 0.5 });
    expect(state.view.changes).toBe(false);
    expect(clock.asleep).toBe(true);
  });
});

describe('activity by activity', () => {
  const ends = STRETCHES.filter(({ kind }) => kind === 'activity').map(({ to }) => to);

  it('a step ends where the next one has happened, and the last of a phase where the phase is whole', () => {
    const seen: number[] = [];
    for (let i = 0; i < 30 && state.t < LAST; i++) {
      state.stepActivity(1);
      timeToRest();
      seen.push(state.t);
    }
    for (const end of ends)
      expect(
        seen.some((t) => Math.abs(t - end) < 1e-9 || t === Math.ceil(end)),
        String(end),
      ).toBe(true);
    expect(seen).toEqual(expect.arrayContaining([1, 2, 3, 4]));
  });

  it('and back the same way', () => {
    const forth = [state.t];
    while (state.t < LAST) {
      state.stepActivity(1);
      timeToRest();
      forth.push(state.t);
    }
    const back = [state.t];
    while (state.t > 0) {
      state.stepActivity(-1);
      timeToRest();
      back.push(state.t);
    }
    expect(back).toEqual(forth.reverse());
  });

  it.each([
    ['langsom', 5],
    ['normal', 2.5],
    ['hurtig', 1.25],
  ] as const)('played %s, each takes %s s', (speed, seconds) => {
    const [from = 0, to = 0] = [ends[4], ends[5]];
    at(from);
    state.speed = speed;
    state.play();
    const began = clock.now;
    while (state.t < to) clock.pass(10);
    expect((clock.now - began) / 1000).toBeGreaterThan(seconds - 0.1);
    expect((clock.now - began) / 1000).toBeLessThan(seconds + 0.15);
  });
});

describe('on a device that is behind its screen', () => {
  /** How many pictures a movement through two phases has, once the device is known to be behind. */
  const pictures = () => {
    state.goTo(4);
    clock.pass(13_000);
    expect(state.t).toBe(4);
    const seen = new Set<number>();
    state.goTo(2);
    clock.pass(8000, () => seen.add(state.t));
    expect(state.t).toBe(2);
    expect(clock.asleep).toBe(true);
    return seen.size;
  };

  it('is one whose pictures hold up the next frame, and no longer than they do', () => {
    expect(state.behind).toBe(false);
    clock.pace = 40;
    state.goTo(2);
    clock.pass(2000);
    expect(state.behind).toBe(true);
    clock.pace = 10;
    state.goTo(4);
    clock.pass(12_000);
    expect(state.behind).toBe(false);
  });

  it('is not one that is late once', () => {
    state.goTo(2);
    clock.pass(500);
    clock.pace = 60;
    clock.pass(60);
    clock.pace = 10;
    clock.pass(10);
    expect(state.behind).toBe(false);
  });

  it('fewer pictures are drawn, and the movement ends where it should', () => {
    const all = pictures();
    clock.pace = 40;
    at(0);
    const few = pictures();
    expect(few).toBeLessThan(all / 5);
    expect(few).toBeGreaterThan(8);
  });

  it('next to none are drawn while the reader moves the text', () => {
    clock.pace = 40;
    clock.scrolling = true;
    const few = pictures();
    expect(state.hurried).toBe(true);
    expect(few).toBeLessThan(20);
    clock.scrolling = false;
    expect(state.hurried).toBe(false);
  });

  it('each order is counted, whoever gives it', () => {
    for (const order of [
      () => state.goTo(1),
      () => state.set({ t: 2 }),
      () => state.choose('netvaerk'),
      () => state.show({ activity: null }),
      () => state.play(),
      () => state.pause(),
    ]) {
      const before = state.orders;
      order();
      expect(state.orders).toBeGreaterThan(before);
    }
  });
});

describe('for a reader who wants no movement', () => {
  beforeEach(() => {
    clock.reduced = true;
  });

  it('going shows the goal at once, and asks for nothing', () => {
    state.goTo(3);
    expect(state.t).toBe(3);
    state.step(-1);
    expect(state.t).toBe(2);
    state.show({ t: 4, activity: null });
    expect(state.t).toBe(4);
    expect(clock.asleep).toBe(true);
  });

  it('playing stands where each activity has happened, without a frame', () => {
    at(1.5);
    state.play();
    const seen = new Set<number>();
    for (let i = 0; i < 10_000 && state.playing; i++) {
      expect(clock.frames.size).toBe(0);
      seen.add(state.t);
      clock.pass(10);
    }
    const whole = [...seen, state.t].filter(Number.isInteger);
    expect(whole).toEqual([2, 3, 4]);
    const left = STRETCHES.filter(({ kind, to }) => kind !== 'room' && kind !== 'rest' && to > 1.5);
    expect([...seen, state.t].length).toBe(1 + left.length);
    expect(clock.asleep).toBe(true);
  });

  it('each phase stands long enough to be read', () => {
    state.play();
    clock.pass(1500);
    expect(state.t).toBe(0);
  });

  it('pause stops the steps', () => {
    state.play();
    state.pause();
    clock.pass(10_000);
    expect(state.t).toBe(0);
  });
});

describe('on the server, where no clock is', () => {
  it('all is shown at once and nothing plays', () => {
    const served = new ViewState(viewAt(1), STRETCHES);
    served.goTo(3);
    expect(served.t).toBe(3);
    served.play();
    expect(served.playing).toBe(false);
  });
});

describe('the act of an activity', () => {
  it('is waited for when an activity is chosen, and played over its seconds to its end', () => {
    at(2);
    state.choose('eksport');
    expect(state.awaited?.activity).toBe('eksport');
    expect(state.moving).toBe(false);
    state.playAct(3, 0, 1);
    expect(state.awaited).toBeNull();
    expect(state.moving).toBe(true);
    const seen: number[] = [];
    // its first and last beat stand a second and a half each
    clock.pass(1400, () => seen.push(state.actTime ?? 2));
    expect(state.actTime).toBe(0);
    clock.pass(3000, () => seen.push(state.actTime ?? 2));
    expect(seen.every((s, i) => i === 0 || s >= seen[i - 1]!)).toBe(true);
    expect(state.actTime).toBeGreaterThan(0.9);
    clock.pass(200);
    expect(state.actTime).toBe(1);
    expect(state.moving).toBe(true);
    clock.pass(1500);
    expect(state.actTime).toBeNull();
    expect(state.moving).toBe(false);
    expect(clock.asleep).toBe(true);
  });

  it('is waited for on the way to another moment too, and the way is not cut short', () => {
    state.show({ t: 2, activity: 'eksport' });
    expect(state.awaited?.activity).toBe('eksport');
    state.choose('branding');
    expect(state.goal).toBe(2);
    timeToRest();
    expect([state.t, state.activity, state.awaited?.activity]).toEqual([2, 'branding', 'branding']);
  });

  it('is not waited for when the view has no activity, or the one that is shown already', () => {
    state.show({ t: 1, activity: null });
    expect(state.awaited).toBeNull();
    at(2);
    state.choose('eksport');
    state.awaited = null;
    state.show({ t: 2, activity: 'eksport' }, 400);
    expect(state.awaited).toBeNull();
    state.show({ t: 2, activity: 'branding' }, null);
    expect(state.awaited).toBeNull();
  });

  it('is waited for again when somebody asks to see it again', () => {
    at(2);
    state.choose('eksport');
    state.awaited = null;
    state.show({ t: 2, activity: 'eksport' });
    expect(state.awaited).toEqual({ activity: 'eksport', after: 0 });
  });

  it.each([
    ['a view set', () => state.set({ t: 1 })],
    ['a phase', () => state.goTo(3)],
    ['a step', () => state.step(-1)],
    ['playing the course', () => state.play()],
    ['a pause', () => state.pause()],
    ['another activity', () => state.choose('branding')],
    ['no activity', () => state.choose(null)],
  ])('is ended by %s', (_, interrupt) => {
    at(2);
    state.choose('eksport');
    state.playAct(3, 0, 1);
    clock.pass(500);
    interrupt();
    expect(state.actTime).toBeNull();
    expect(state.actPlaying).toBe(false);
    timeToRest();
    expect(state.actTime).toBeNull();
    expect(clock.asleep).toBe(true);
  });

  it('plays by itself without being an order: what was asked for meanwhile is not forgotten', () => {
    at(2);
    state.show({ t: 2, activity: 'eksport' }, 400);
    const { orders } = state;
    state.playAwaited(3);
    expect(state.actPlaying).toBe(true);
    timeToRest();
    expect(state.orders).toBe(orders);
    state.playAct(3, 0, 1);
    expect(state.orders).toBeGreaterThan(orders);
  });

  it('holds where it is put, and a part of it at its end', () => {
    at(2);
    state.choose('viden');
    state.playAct(4, 0.25, 0.5);
    timeToRest();
    expect(state.actTime).toBe(0.5);
    expect(state.moving).toBe(false);
    state.holdAct(0);
    expect(state.actTime).toBe(0);
    state.holdAct(1);
    expect(state.actTime).toBe(1);
  });

  it('is no part of the view: an address made meanwhile is that of the rest', () => {
    at(2);
    state.choose('eksport');
    const { settled } = state;
    state.playAct(3, 0, 1);
    clock.pass(700);
    expect(state.settled).toEqual(settled);
  });
});
