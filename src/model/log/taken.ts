/** What is taken away from a cluster: nothing, the facilitator, activities, or several of them, as one text with commas. */

/** The facilitator, as a view and an address name it. */
const STAR = 'facilitator';

/** Whether the facilitator is among what is taken away. */
export function lacksFacilitator(without: string | null): boolean {
  return without !== null && without.split(',').includes(STAR);
}

/** The ids of the activities that are taken away. */
export function activitiesWithout(without: string | null): string[] {
  return (without ?? '').split(',').filter((word) => word !== '' && word !== STAR);
}

/**
 * What is taken away, as a view says it: each once, activities in the order of the course, the facilitator last.
 * @param known the ids of the course's activities, in order
 * @returns `null` where it is nothing, `undefined` where one of the words is unknown
 */
export function readTaken(words: readonly string[], known: readonly string[]): string | null | undefined {
  if (words.some((word) => word !== STAR && !known.includes(word))) return undefined;
  const taken = [...known, STAR].filter((word) => words.includes(word));
  return taken.length > 0 ? taken.join() : null;
}

/** The same with one more taken away, or with it put back. */
export function toggleTaken(without: string | null, word: string): string | null {
  const taken = (without ?? '').split(',').filter(Boolean);
  const left = taken.includes(word) ? taken.filter((one) => one !== word) : [...taken, word];
  // the facilitator stands last, as an address writes it
  const sorted = [...left.filter((one) => one !== STAR), ...left.filter((one) => one === STAR)];
  return sorted.length > 0 ? sorted.join() : null;
}
