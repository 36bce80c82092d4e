/** When things happen in an act: stretches of its local time, and how far something has come in one. */
import type { Stretch } from './act.ts';
import { steadily } from './motion.ts';

/** How long something small takes to come or go: quick, and yet no jump. */
const FADE = 0.075;

/** 0 up to a, quickly 1, and 0 again at b: for what is small and short. */
export function glimpse(s: number, a: number, b: number): number {
  return Math.min(steadily(s, a, a + FADE), 1 - steadily(s, b - FADE, b));
}

/** How far somebody has come who sets out at a and arrives at b, 0–1: at one pace, slow only when starting and stopping. */
export function going(s: number, a: number, b: number): number {
  const x = steadily(s, a, b);
  if (x < 0.2) return (x * x) / 0.32;
  return x > 0.8 ? 1 - ((1 - x) * (1 - x)) / 0.32 : (x - 0.1) / 0.8;
}

/** Number i of n gets a stretch of this length in [a, b]: the first begins at a, the last ends at b. */
export function oneByOne(i: number, n: number, [a, b]: Stretch, length: number): Stretch {
  const from = n > 1 ? a + ((b - a - length) * i) / (n - 1) : a;
  return [from, from + length];
}
