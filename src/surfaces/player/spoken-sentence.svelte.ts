/** The sentence as it is heard: it waits until the picture rests, so that a movement is one sentence and not sixty. */
import { untrack } from 'svelte';

/** Milliseconds of rest before the sentence is said. */
const REST = 300;

/** Call while a component is set up. @returns a function that reads the sentence as it is heard */
export function spokenSentence(sentence: () => string, moving: () => boolean): () => string {
  let text = $state(untrack(sentence));
  $effect(() => {
    if (moving()) return;
    const now = sentence();
    const timer = setTimeout(() => (text = now), REST);
    return () => clearTimeout(timer);
  });
  return () => text;
}
