/** The numbers that a Danish sentence holds, in digits or letters. */
const WORDS = 'nul en to tre fire fem seks syv otte ni ti elleve tolv'.split(' ');
const NAMED = `én|ét|en(?= af)|${WORDS.slice(2).join('|')}|ingen(?= forbindelser)`;
// with a capital only where a sentence begins: »Tegnestuen Ti« is a name
const NUMBER = new RegExp(`\\d+|(?<!\\p{L})(?:${NAMED})(?!\\p{L})`, 'gu');

/** In order, with »ingen forbindelser« as none. */
export function numbersIn(text: string): number[] {
  const lowered = text.replace(/(?:^|[.:] )\p{Lu}/gu, (start) => start.toLowerCase());
  return [...lowered.matchAll(NUMBER)].map(([found]) => {
    if (/^\d/.test(found)) return Number(found);
    return found === 'ingen' ? 0 : Math.max(1, WORDS.indexOf(found));
  });
}
