/** A part of the page that few readers need: its code is fetched when one does, and not before. */
import { fetchPart, whenBack } from './fetch-part.ts';

/**
 * Call while a component is set up. What cannot be fetched stays away until it is wanted again, or the network is back.
 * @returns a function that reads the part: there once it has been fetched
 */
export function lazyPart<Part>(
  wanted: () => unknown,
  fetch: () => Promise<{ default: Part }>,
): () => Part | undefined {
  let part = $state.raw<Part>();
  let tries = $state(0);
  $effect(() => {
    void tries;
    if (!wanted() || part) return;
    void fetchPart(fetch).then(
      (found) => (part = found.default),
      () => whenBack(() => tries++),
    );
  });
  return () => part;
}
