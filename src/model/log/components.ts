/** Who hangs together over some ties. Ties to anybody who is not named do not count. */
import { DisjointSets } from './disjoint-sets.ts';

/** The two ends of a tie, by id. */
interface Ends {
  a: string;
  b: string;
}

/** The component of each of `ids`, as a number: two hang together where it is the same. */
export function componentsOf(ids: readonly string[], ties: readonly Ends[]): Map<string, number> {
  const { sets, place } = joined(ids, ties);
  return new Map([...place].map(([id, i]) => [id, sets.topOf(i)]));
}

/** The size of the largest component among `ids`; 0 where there are none. */
export function largestComponent(ids: readonly string[], ties: readonly Ends[]): number {
  return ids.length > 0 ? joined(ids, ties).sets.largest : 0;
}

function joined(ids: readonly string[], ties: readonly Ends[]) {
  const place = new Map(ids.map((id, i) => [id, i]));
  const sets = new DisjointSets(ids.length);
  for (const { a, b } of ties) {
    const [one, other] = [place.get(a), place.get(b)];
    if (one !== undefined && other !== undefined) sets.join(one, other);
  }
  return { sets, place };
}
