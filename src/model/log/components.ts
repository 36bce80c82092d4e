/** Who hangs together over some ties. */
import { DisjointSets } from './disjoint-sets.ts';

/** The two ends of a tie, by id. */
export interface Ends {
  a: string;
  b: string;
}

/**
 * The component of each of `ids`, as a number: two hang together where it is the same. Ties to anybody who is not named
 * do not count.
 */
export function componentsOf(ids: readonly string[], ties: readonly Ends[]): Map<string, number> {
  const place = new Map(ids.map((id, i) => [id, i]));
  const sets = new DisjointSets(ids.length);
  for (const { a, b } of ties) {
    const [one, other] = [place.get(a), place.get(b)];
    if (one !== undefined && other !== undefined) sets.join(one, other);
  }
  return new Map(ids.map((id, i) => [id, sets.topOf(i)]));
}
