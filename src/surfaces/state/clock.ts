/** The browser's clock and wishes, behind the small interface that the view state asks for. */
import type { Clock } from './motion.ts';

/** Milliseconds without scrolling after which the text rests. */
export const REST = 140;

/** The clock of this window; absent on the server, where nothing moves. */
export function browserClock(): Clock | undefined {
  if (typeof window === 'undefined') return undefined;
  const reduced = matchMedia('(prefers-reduced-motion: reduce)');
  let scrolled = -REST;
  addEventListener('scroll', () => (scrolled = performance.now()), { passive: true });
  return {
    frame: (callback) => requestAnimationFrame(callback),
    cancel: (frame) => cancelAnimationFrame(frame),
    wait: (callback, ms) => window.setTimeout(callback, ms),
    stopWaiting: (timer) => clearTimeout(timer),
    still: () => reduced.matches,
    scrolls: () => performance.now() - scrolled < REST,
  };
}
