/** The browser's clock and wishes, behind the small interface that the view state asks for. */
import type { Clock } from './view.svelte.ts';

/** The clock of this window; absent on the server, where nothing moves. */
export function browserClock(): Clock | undefined {
  if (typeof window === 'undefined') return undefined;
  const reduced = matchMedia('(prefers-reduced-motion: reduce)');
  return {
    frame: (callback) => requestAnimationFrame(callback),
    cancel: (frame) => cancelAnimationFrame(frame),
    wait: (callback, ms) => window.setTimeout(callback, ms),
    stopWaiting: (timer) => clearTimeout(timer),
    still: () => reduced.matches,
  };
}
