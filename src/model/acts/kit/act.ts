/** What an act is: the short scene that shows what one activity does. */
import type { BeatId } from '../../../words/keys.ts';
import type { Scene, SceneActor } from '../../scene/picture.ts';

/**
 * One activity as a short scene. Local time `s` runs from 0, before the activity has done anything, to 1, when it is
 * over and only what lasts is left.
 */
export interface Act {
  /** how long it plays, 2–4 seconds */
  seconds: number;
  /** the moment that shows best what happens, 0 < peak < 1: the middle one of three still pictures */
  peak: number;
  /** when each part of the activity is shown, in the order of `dele` in `content/faser/`; empty where it has none */
  parts: readonly Stretch[];
  /** how much of what lasts (ties, actors, marks of the event log) is there at s: 0 at 0, 1 at 1, never falling */
  grown(s: number): number;
  /**
   * Adds to a scene what is there for a moment only: who goes where, what is carried, what spreads. Pure, without jumps
   * in s, and nothing at s = 0 and s = 1: before and after are the log's own pictures.
   * @param scene the moment without it: of what the activity makes, `grown(s)` is there
   * @param after the scene at rest afterwards, with all that the activity made lit: who takes part is read from it, as
   * `scene` does not hold what is still to come
   */
  perform(scene: Scene, s: number, after: Scene): Scene;
  /**
   * Whom and how many its beats speak of, as `optrin` in `content/faser/` says; absent where they name nobody.
   * @param after as for `perform`
   */
  cast?(after: Scene): Cast;
}

/** Of each beat: the actors `a` and `b`, and the number `n`. Absent is what there is not. */
export type Cast = Partial<
  Record<BeatId, { a?: SceneActor | undefined; b?: SceneActor | undefined; n?: number }>
> & {
  /** nobody is left to act it */
  nobody?: boolean;
  /** the mark that it leaves is not drawn */
  traceless?: boolean;
};

/** From and to in local time. */
export type Stretch = readonly [from: number, to: number];
