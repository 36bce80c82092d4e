/** How hard a Danish text is to read, by Björnsson's LIX: words per sentence plus long words per hundred. */

/** A word, with the hyphens and apostrophes inside it; a number is one. */
const WORD = /[\p{L}\d]+(?:[-’.,][\p{L}\d]+)*/gu;

/** The end of a sentence: a mark, perhaps with the « of who spoke, before a blank or the end. */
const END = /[.!?]«?(?=\s|$)/g;

/** Marks that shorten a word and end no sentence. */
const SHORTENED = /\b(ca|nr|kl|min|pr|fx|bl|mia|mio|red|s)\./g;

/** Words of more letters than this are long. */
const LONG = 6;

/**
 * @param text running text without tags
 * @returns about 20 (a children's book) to 60 (a law); 0 for a text without words
 */
export function lixOf(text: string): number {
  const words = text.match(WORD) ?? [];
  if (words.length === 0) return 0;
  const sentences = text.replace(SHORTENED, '$1').match(END)?.length ?? 1;
  const long = words.filter((word) => word.replace(/[^\p{L}]/gu, '').length > LONG).length;
  return words.length / sentences + (100 * long) / words.length;
}
