/** The sentence as it is heard: it waits until the picture rests, so that a movement is one sentence and not sixty. */
import { untrack } from 'svelte';

/** Milliseconds of rest. */
const REST = 300;

export class Spoken {
  text = $state('');

  /** Call while a component is set up. */
  constructor(sentence: () => string, moving: () => boolean) {
    this.text = untrack(sentence);
    $effect(() => {
      if (moving()) return;
      const now = sentence();
      const timer = setTimeout(() => (this.text = now), REST);
      return () => clearTimeout(timer);
    });
  }
}
