/** The arrows left and right beside the text: a phase back or on, as long as nothing else has a use for them. */
import { hasModifier } from '../state/modifiers.ts';

/**
 * Hears ← and → while nothing on the page has focus and it has nothing to scroll sideways. Up and down scroll, as ever.
 * @returns a function that ends it
 */
export function listenToArrows(step: (direction: 1 | -1) => void): () => void {
  const hear = (event: KeyboardEvent) => {
    const direction = { ArrowRight: 1, ArrowLeft: -1 }[event.key] as 1 | -1 | undefined;
    if (!direction || event.target !== document.body || event.defaultPrevented || hasModifier(event)) return;
    if (document.documentElement.scrollWidth > innerWidth) return;
    event.preventDefault();
    step(direction);
  };
  addEventListener('keydown', hear);
  return () => removeEventListener('keydown', hear);
}
