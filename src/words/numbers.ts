/** Numbers as Danish writes them in running text: in letters up to twelve. */

const NAMES = 'nul en to tre fire fem seks syv otte ni ti elleve tolv'.split(' ');

/** The largest number that is written in letters. */
export const LAST_NAMED = NAMES.length - 1;

/** The number in letters as far as they go, then in digits. */
export function numeral(n: number): string {
  return NAMES[n] ?? String(n);
}
