/** When things happen in an act: stretches of its local time s, and how far something has come in one. */
import type { Stretch } from './act.ts';
import { toShare } from '../../sheet/share.ts';

/** How far s has come from a to b, 0–1, slow at both ends. */
export function easedShare(s: number, a: number, b: number): number {
  const x = linearShare(s, a, b);
  return x * x * (3 - 2 * x);
}

/** How far s has come from a to b, 0–1, at one speed. */
export function linearShare(s: number, a: number, b: number): number {
  return toShare((s - a) / (b - a));
}

/** How far somebody has come who sets out at a and arrives at b, 0–1: at one pace, slow only when starting and stopping. */
export function pacedShare(s: number, a: number, b: number): number {
  const x = linearShare(s, a, b);
  if (x < 0.2) return (x * x) / 0.32;
  return x > 0.8 ? 1 - ((1 - x) * (1 - x)) / 0.32 : (x - 0.1) / 0.8;
}

/** How long something takes to come or go at least, in local time; less would be a jump. */
export const SOFT = 0.105;

/** 0 up to a, up to 1 in the middle and back to 0 at b: something comes, is there and goes. For what is shorter than 2 SOFT, see `glimpse`. */
export function riseAndFall(s: number, a: number, b: number): number {
  const edge = Math.max((b - a) / 3, Math.min(SOFT, (b - a) / 2));
  return Math.min(easedShare(s, a, a + edge), 1 - easedShare(s, b - edge, b));
}

/** How much local time something takes at least to come or go: at less, it would seem to jump. */
export const BLINK = 0.07;

/** As `swell`, but there almost all the time from a to b: it comes and goes only as slowly as the eye needs to follow. */
export function fadeInOut(s: number, a: number, b: number): number {
  return Math.min(linearShare(s, a, a + BLINK), 1 - linearShare(s, b - BLINK, b));
}

/** How long something small takes to come or go: quick, and yet no jump. */
const FADE = 0.075;

/** 0 up to a, quickly 1, and 0 again at b: for what is small and short. */
export function quickFade(s: number, a: number, b: number): number {
  return Math.min(linearShare(s, a, a + FADE), 1 - linearShare(s, b - FADE, b));
}

/**
 * Number i of n gets this stretch of [a, b]: they follow each other and overlap.
 * @param apart how much of its stretch one has had when the next begins
 */
export function overlappingTurn(
  i: number,
  n: number,
  a: number,
  b: number,
  apart = 0.45,
): [from: number, to: number] {
  const length = (b - a) / (1 + (n - 1) * apart);
  const from = a + i * length * apart;
  return [from, from + length];
}

/** Number i of n gets a stretch of this length in [a, b]: the first begins at a, the last ends at b. */
export function evenTurn(i: number, n: number, [a, b]: Stretch, length: number): Stretch {
  const from = n > 1 ? a + ((b - a - length) * i) / (n - 1) : a;
  return [from, from + length];
}
