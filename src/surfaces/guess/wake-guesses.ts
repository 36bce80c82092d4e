/** How the guesses of a page become live. */
import { enliven } from '../wake/live.ts';

/** Makes each guess live when a reader comes near it. */
export const wakeGuesses = () =>
  enliven(
    'gaet',
    async ({ data = '' }) => ({ component: (await import('./Guess.svelte')).default, props: { data } }),
    true,
  );
