/** A class that played the cluster: who agreed with whom, round by round, as it is typed and as an address says it. */

/** Two pupils' numbers, the lower first; number 1 is the facilitator. */
export type Pair = readonly [number, number];

/** What a class did: in the first round nobody talks, so that there is nothing to keep of it. */
export interface ClassRun {
  /** how many play, the facilitator among them */
  pupils: number;
  /** the second round: loose contacts, made through the facilitator */
  loose: readonly Pair[];
  /** the third round: agreements, made freely */
  free: readonly Pair[];
}

/** How many may play. */
export const PUPILS = { least: 6, usual: 28, most: 36 };

/** Something typed that is no pair, as it was typed. */
export interface Misread {
  text: string;
  why: 'number' | 'self' | 'single';
}

/**
 * Pairs as a teacher types them while they are called out: `7-12 3-9`, with any separator. Doubled and reversed pairs count
 * once. Whatever is none is told, and nothing is lost by it.
 */
export function readPairs(text: string, pupils: number): { pairs: Pair[]; misread: Misread[] } {
  const pairs = new Map<string, Pair>();
  const misread: Misread[] = [];
  const add = (a: number, b: number, typed: string) => {
    const known = (n: number) => Number.isInteger(n) && n >= 1 && n <= pupils;
    if (!known(a) || !known(b)) misread.push({ text: typed, why: 'number' });
    else if (a === b) misread.push({ text: typed, why: 'self' });
    else pairs.set(`${Math.min(a, b)}-${Math.max(a, b)}`, a < b ? [a, b] : [b, a]);
  };
  let waiting: string | undefined;
  for (const token of text.split(/[\s,;]+/).filter(Boolean)) {
    const numbers = token.match(/\d+/g) ?? [];
    if (numbers.length === 1 && /^\d+$/.test(token)) {
      // `7 12`: the other half follows
      if (waiting === undefined) waiting = token;
      else {
        add(Number(waiting), Number(token), `${waiting} ${token}`);
        waiting = undefined;
      }
      continue;
    }
    if (waiting !== undefined) misread.push({ text: waiting, why: 'single' });
    waiting = undefined;
    if (numbers.length === 2) add(Number(numbers[0]), Number(numbers[1]), token);
    else misread.push({ text: token, why: 'number' });
  }
  if (waiting !== undefined) misread.push({ text: waiting, why: 'single' });
  return { pairs: [...pairs.values()], misread };
}

/** Pairs as they are typed. */
export function writePairs(pairs: readonly Pair[]): string {
  return pairs.map(([a, b]) => `${a}-${b}`).join(' ');
}

/** A run as an address says it: `28.1-7_1-9.7-9`. */
export function writeRun({ pupils, loose, free }: ClassRun): string {
  const round = (pairs: readonly Pair[]) => pairs.map(([a, b]) => `${a}-${b}`).join('_');
  return [String(pupils), round(loose), round(free)].join('.').replace(/\.+$/, '');
}

/** The run of an address; `undefined` where it is none. Never throws. */
export function readRun(text: string): ClassRun | undefined {
  const match = /^(\d{1,2})(?:\.([\d_-]*))?(?:\.([\d_-]*))?$/.exec(text.trim().replace(/[\s.,;:)"'»]+$/, ''));
  const pupils = Number(match?.[1]);
  if (!match || pupils < PUPILS.least || pupils > PUPILS.most) return undefined;
  const rounds = [match[2] ?? '', match[3] ?? ''].map((round) =>
    readPairs(round.replaceAll('_', ' '), pupils),
  );
  if (rounds.some(({ misread }) => misread.length > 0)) return undefined;
  return { pupils, loose: rounds[0]?.pairs ?? [], free: rounds[1]?.pairs ?? [] };
}
