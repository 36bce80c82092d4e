/** The phase whose activities are listed beside the figure: the one that the view has come to, or is on its way to. */
import type { ViewState } from '../state/view-state.svelte.ts';

/** Call while a component is set up. @returns a function that reads the phase's number */
export function listedPhase(shown: ViewState): () => number {
  const reached = $derived(Math.floor(shown.settled.t + 1e-9));
  let late = $state(0);
  $effect(() => {
    const now = reached;
    if (!shown.playing) late = now;
    else {
      // Another list in the same frame as its picture would hold up slow devices while the course plays.
      const frame = requestAnimationFrame(() => (late = now));
      return () => cancelAnimationFrame(frame);
    }
    return;
  });
  return () => (shown.playing ? late : reached);
}
