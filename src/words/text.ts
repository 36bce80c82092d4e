/** What is done to words before they are shown: places filled, first letters, lists. */

/** What stands in a sentence's places. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * Fills a sentence's places.
 * @throws Error naming the place when a value is missing
 */
export function fill(template: string, values: Values): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in "${template}"`);
    return String(value);
  });
}

/** The word as it stands inside a sentence; one with capitals of its own (FoU, Teknisk Skole) keeps them. */
export function lowerFirst(text: string): string {
  return /^\S+\p{Lu}|\s\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** The text as a sentence begins. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const AND = new Intl.ListFormat('da', { type: 'conjunction' });
const OR = new Intl.ListFormat('da', { type: 'disjunction' });

/** Words in a row, the last after »og«. */
export function listAnd(items: readonly string[]): string {
  return AND.format(items);
}

/** Whole clauses in a row: each has a comma before it, the last before its »og«. */
export function listClauses(clauses: readonly string[]): string {
  const parts = AND.formatToParts(clauses);
  return parts
    .map(({ type, value }) => (type === 'literal' && !value.startsWith(',') ? `,${value}` : value))
    .join('');
}

/** Words in a row, the last after »eller«. */
export function listOr(items: readonly string[]): string {
  return OR.format(items);
}
