/** A patient of the phase doctor: which cluster a number stands for, and at which moment of its life. */
import { hash } from '../log/random.ts';

/** One cluster to be told the phase of. */
export interface Patient {
  /** what readers call it: 1 … 9999 */
  number: number;
  seed: number;
  /** number of the phase that is the answer */
  phase: number;
  /** the moment that is shown: near the phase, seldom right in it */
  t: number;
}

/** The highest number of a patient. */
export const PATIENTS = 9999;

/** How far, in t, a moment may lie before its phase is fully there, and after: a few things are then still coming. */
const BEFORE = 0.14;
/** The next phase's first change begins later than this. */
const AFTER = 0.018;
const SEEDS = 1e6;

/** The patient of a number, the same on every machine. @param phases how many phases there are */
export function patientOf(number: number, phases: number): Patient {
  const draw = (what: string) => hash(number, 'patient', what);
  const phase = Math.floor(draw('phase') * phases);
  const t = phase - BEFORE + draw('moment') * (BEFORE + AFTER);
  return {
    number,
    seed: Math.floor(draw('seed') * SEEDS),
    phase,
    t: Math.min(phases - 1, Math.max(0, t)),
  };
}

/** The number that a reader wrote; `null` when there is no such patient. */
export function readNumber(text: string): number | null {
  const number = /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : 0;
  return number > 0 ? number : null;
}
