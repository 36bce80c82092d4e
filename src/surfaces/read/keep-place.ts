/** Changes that leave the text under the reader's eye where it is: on a phone another list stands above it, and not every browser keeps the words in place. */
import { passageUnderEye, topOf } from './passages.ts';

/** Makes a change somewhere on the page. */
export function keepPlace(change: () => void): void {
  const passage = scrollY > 0 ? passageUnderEye() : undefined;
  if (passage) keepAt(passage, change);
  else change();
}

/** Makes a change while a passage stays where it is in the window. */
export function keepAt(passage: HTMLElement, change: () => void): void {
  const before = topOf(passage);
  change();
  queueMicrotask(() => {
    const moved = topOf(passage) - before;
    if (Math.abs(moved) >= 1) scrollBy(0, moved);
  });
}
