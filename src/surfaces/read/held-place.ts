/** The line that a reader has come to: where the text is broken anew, it stays under the eye. */
import { eyeLine } from './passages.ts';

/** What a reader reads, piece by piece. */
const PIECES = 'p, li, dt, dd, h1, h2, h3, summary, legend, figcaption, table';
/** How far from the line of the eye a piece is looked for, in CSS pixels: between two there is room. */
const ASIDE = [0, -14, 14, -30, 30, -56, 56, -90, 90];

export class HeldPlace {
  #piece: Element | undefined;
  /** how far down in the piece the line is, 0–1 */
  #share = 0;

  /** Notes where the eye is. */
  note(): void {
    this.#piece = undefined;
    // at the top one looks at the figure
    if (scrollY === 0) return;
    const line = eyeLine();
    const { left, width } = (
      document.querySelector('.chapter, .prose') ?? document.body
    ).getBoundingClientRect();
    for (const aside of ASIDE) {
      const piece = document
        .elementsFromPoint(left + width / 2, line + aside)
        .find((one) => one.matches(PIECES) && one.closest('.prose'));
      if (!piece) continue;
      const { top, height } = piece.getBoundingClientRect();
      this.#piece = piece;
      this.#share = Math.min(1, Math.max(0, (line - top) / (height || 1)));
      return;
    }
  }

  /** Scrolls so that what was noted is under the eye again. */
  restore(): void {
    const box = this.#piece?.getBoundingClientRect();
    if (!box?.height) return;
    const away = box.top + this.#share * box.height - eyeLine();
    if (Math.abs(away) > 1) scrollBy({ top: away, behavior: 'instant' });
  }
}
