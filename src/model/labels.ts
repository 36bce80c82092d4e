/** Words on the drawing, placed so that none meets another at any t and any width. */
import { HEIGHT, WIDTH } from './frame.ts';

/** A label that would like to be drawn; those first in a list go before the others. */
export interface Label {
  id: string;
  text: string;
  /** middle of the word, and its base line */
  x: number;
  y: number;
  /** 0–1 */
  alpha: number;
  /** `main` is drawn on every width; `detail` only where the drawing is at least 520 px wide */
  rank: 'main' | 'detail';
}

/**
 * Units per letter and line at the narrowest width a rank is drawn on. Words keep 12 px (main: 13 px) on the
 * screen, so they are largest, in units of the drawing, where the drawing is smallest: 300 px and 520 px.
 */
const SIZE = { main: { letter: 16.5, line: 34 }, detail: { letter: 8.6, line: 20 } } as const;
const BESIDE_DETAIL = { letter: 9.6, line: 21 };
const FADE = 10;

/**
 * Fades each label out as it nears one before it, and keeps all on the sheet. Continuous in every position.
 * While a label comes, it first clears its place and then is seen: no two are ever seen in the same place.
 */
export function settleLabels(wished: readonly Label[]): Label[] {
  const kept: Label[] = [];
  for (const wish of wished) {
    if (wish.alpha <= 0) continue;
    const own = SIZE[wish.rank];
    const half = (wish.text.length * own.letter) / 2;
    const x = Math.min(WIDTH - 4 - half, Math.max(4 + half, wish.x));
    const y = Math.min(HEIGHT - 6, Math.max(own.line * 0.85, wish.y));
    let alpha = wish.alpha;
    for (const other of kept) {
      const both = wish.rank === 'main' && other.rank === 'main';
      const size = both ? SIZE.main : BESIDE_DETAIL;
      const gapX = Math.abs(other.x - x) - ((other.text.length + wish.text.length) * size.letter) / 2;
      const gapY = Math.abs(other.y - y) - size.line;
      const clear = Math.max(gapX, gapY) / FADE;
      alpha = Math.min(alpha, Math.max(0, clear, 1 - 2 * other.alpha));
    }
    kept.push({ ...wish, x, y, alpha });
  }
  return kept.map((label) => ({ ...label, alpha: 2 * label.alpha - 1 })).filter(({ alpha }) => alpha > 0);
}
