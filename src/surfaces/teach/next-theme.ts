import { nextOf } from '../../words/ring.ts';

/** Puts on the next theme, for a room that is lighter or darker than one thought. */
export function nextTheme(): void {
  const { dataset } = document.documentElement;
  dataset['tema'] = nextOf(['projektor', 'lys', 'moerk'], dataset['tema']);
}
