/** How long the course takes: moments of the course become milliseconds and back, stretch by stretch. */
import type { Stretch, StretchKind } from '../../model/log/schedule.ts';

/** Milliseconds that each kind of stretch takes when the course is played: long enough to read what happens in it. */
const PLAYED: Readonly<Record<StretchKind, number>> = {
  room: 1200,
  arrival: 2500,
  activity: 2500,
  departure: 4000,
  rest: 2000,
};
/** Milliseconds that making room takes when somebody goes to another phase, and all that happens after it. */
const TRAVEL = { room: 1000, after: 2000 };

export class Pace {
  /** moments at which something ends, and how many milliseconds have passed then; both rise */
  readonly #knots: readonly (readonly [t: number, ms: number])[];

  /** @param lasts milliseconds of a stretch */
  constructor(stretches: readonly Stretch[], lasts: (stretch: Stretch) => number) {
    let passed = 0;
    this.#knots = [[0, 0], ...stretches.map((one) => [one.to, (passed += lasts(one))] as const)];
  }

  /** Milliseconds from the start of the course to t. */
  at(t: number): number {
    return this.#between(t, 0, 1);
  }

  /** The moment that so many milliseconds from the start lead to. */
  momentAt(ms: number): number {
    return this.#between(ms, 1, 0);
  }

  #between(value: number, from: 0 | 1, to: 0 | 1): number {
    const i = Math.max(
      1,
      this.#knots.findIndex((knot) => knot[from] >= value),
    );
    const [a, b] = [this.#knots[i - 1], this.#knots[i]];
    if (!a || !b || value > b[from]) return this.#knots.at(-1)?.[to] ?? 0;
    return a[to] + ((b[to] - a[to]) * (value - a[from])) / (b[from] - a[from]);
  }
}

/** A course that is played. */
export function playedPace(stretches: readonly Stretch[]): Pace {
  return new Pace(stretches, ({ kind }) => PLAYED[kind]);
}

/** A course that is travelled through: about three seconds for each phase. */
export function travelPace(stretches: readonly Stretch[]): Pace {
  return new Pace(stretches, ({ kind, phase, from, to }) => {
    const room = stretches.find((one) => one.kind === 'room' && one.phase === phase)?.to ?? phase - 1;
    return kind === 'room' ? TRAVEL.room : (TRAVEL.after * (to - from)) / (phase - room);
  });
}

/** Moments at which one thing has happened and the next has not begun: where a step, or play without movement, stops. */
export function stopsOf(stretches: readonly Stretch[]): number[] {
  const stops = stretches.flatMap(({ kind, to }, i) =>
    kind === 'room' || kind === 'rest' ? [] : [stretches[i + 1]?.kind === 'rest' ? Math.ceil(to) : to],
  );
  return [0, ...stops];
}
