/** What is heard of the picture: it waits until the picture rests, so that a movement is one sentence and not sixty. */
import { untrack } from 'svelte';
import { nextOf } from '../../words/ring.ts';
import { HEARD, keepHeard, recallHeard, type Heard } from '../state/kept-switch.ts';

/** Milliseconds of rest before it is said. */
const REST = 300;

export class Spoken {
  /** how much is said; a listener's own choice */
  level = $state<Heard>('fuld');
  text = $state('');

  /**
   * Call while a component is set up.
   * @param sentence what the picture says, whole
   * @param moment where it stands in the course
   */
  constructor(sentence: () => string, moment: () => string, moving: () => boolean) {
    this.text = untrack(sentence);
    $effect(() => {
      this.level = recallHeard();
    });
    $effect(() => {
      if (moving()) return;
      const now = { fuld: sentence, kort: moment, ingen: () => '' }[this.level]();
      const timer = setTimeout(() => (this.text = now), REST);
      return () => clearTimeout(timer);
    });
  }

  /** The next level, which this machine remembers. */
  next(): void {
    this.level = nextOf(HEARD, this.level);
    keepHeard(this.level);
  }
}
