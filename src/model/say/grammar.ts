/**
 * How a counted sentence is put together in Danish. A template's places:
 * - `{x}`: a text as it is; a number in letters or digits
 * - `{n:én forbindelse/forbindelser}`: the one form whole, else number and plural (empty where the noun is known), »ingen«
 *   for none
 * - `{n/alle:streg/streger}`: how many of how many: »3 af 4 streger«, »alle«, »begge«, »den ene«, »ingen af«
 * - `{n/alle}`: the same of what was just named: »alle«, »begge«, »den«, »en af dem«
 * Numbers up to twelve are in letters, unless the sentence has a larger one beside them.
 */
import { LAST_NAMED, numeral } from '../../words/numbers.ts';
import { lowerFirst, type Values } from '../../words/text.ts';

const PLACE = /\{(\w+)(?:\/(\w+))?(?::([^/}]*)\/([^}]*))?\}/g;

/** The largest number that a template's places take: what decides whether all are in digits. */
function largestOf(template: string, values: Values): number {
  const named = [...template.matchAll(PLACE)].flatMap(([, name, whole]) => [name, whole]);
  const numbers = named.map((name) => values[name ?? '']).filter((value) => typeof value === 'number');
  return Math.max(0, ...numbers);
}

/**
 * Fills a template's places.
 * @param beside the largest number that stands in the same sentence but not in this part of it
 * @throws Error naming the place when a value is missing, or when what must be a number is none
 */
export function compose(template: string, values: Values, beside = 0): string {
  const inDigits = Math.max(beside, largestOf(template, values)) > LAST_NAMED;
  const write = (n: number) => (inDigits ? String(n) : numeral(n));
  const valueOf = (name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in "${template}"`);
    return value;
  };
  const countOf = (name: string) => {
    const value = valueOf(name);
    if (typeof value !== 'number') throw new Error(`{${name}} in "${template}" is no number: ${value}`);
    return value;
  };
  return template.replace(PLACE, (_, name: string, whole?: string, one?: string, many?: string) => {
    if (whole !== undefined) return partOf(countOf(name), countOf(whole), write, one, many);
    if (one === undefined || many === undefined) {
      const value = valueOf(name);
      return typeof value === 'number' ? write(value) : value;
    }
    const n = countOf(name);
    return n === 1 ? one : `${n === 0 ? 'ingen' : write(n)}${many && ` ${many}`}`;
  });
}

/** The template filled as a sentence, or as several: each with a capital. */
export function composeSentence(template: string, values: Values): string {
  const whole = compose(template, values);
  // the stop of an abbreviation ends no sentence
  return whole.replace(/(?:^|(?<!\b(?:pr|ca|nr|fx))[.?!] +)\p{Ll}/gu, (start) => start.toUpperCase());
}

function partOf(n: number, all: number, write: (n: number) => string, one?: string, many?: string): string {
  if (one === undefined || many === undefined) {
    if (n === 0) return 'ingen af dem';
    if (n === all) return ['', 'den', 'begge'][all] ?? 'alle';
    return `${write(n)} af dem`;
  }
  if (n === 0) return all === 1 ? `ikke den ene ${one}` : `ingen af de ${write(all)} ${many}`;
  if (n === all)
    return all === 1 ? `den ene ${one}` : all === 2 ? `begge ${many}` : `alle ${write(all)} ${many}`;
  return `${n === 1 ? 'én' : write(n)} af ${write(all)} ${many}`;
}

/** A name inside a sentence: firms have proper names, the others are words like any other, and what is new is the new one. */
export function nameInside(name: string, kind: string | undefined): string {
  return kind === 'firm' ? name : lowerFirst(name).replace(/^ny /, 'den nye ');
}

/** An activity or a heading named in a sentence. */
export function quoted(name: string): string {
  return `»${name}«`;
}

/** Several names between the quotes that stand around one: A« og »B. */
export function listInside(names: readonly string[]): string {
  const [last = '', ...before] = [...names].reverse();
  return before.length === 0 ? last : `${before.reverse().join('«, »')}« og »${last}`;
}
