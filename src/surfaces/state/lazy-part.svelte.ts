/** A part of the page that few readers need: its code is fetched when one does, and not before. */

/**
 * Call while a component is set up. What cannot be fetched stays away, until it is wanted again.
 * @returns a function that reads the part: there once it has been fetched
 */
export function lazyPart<Part>(
  wanted: () => unknown,
  fetch: () => Promise<{ default: Part }>,
): () => Part | undefined {
  let part = $state.raw<Part>();
  $effect(() => {
    if (!wanted() || part) return;
    void fetch().then(
      (found) => (part = found.default),
      () => undefined,
    );
  });
  return () => part;
}
