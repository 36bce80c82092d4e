/** How many still hang together. */
import { DisjointSets } from '../log/disjoint-sets.ts';
import type { Ends } from '../log/components.ts';

/** The size of the largest component among `ids` over `ties`, whose ends are all named; 0 where there are none. */
export function largestComponent(ids: readonly string[], ties: readonly Ends[]): number {
  if (ids.length === 0) return 0;
  const place = new Map(ids.map((id, i) => [id, i]));
  const sets = new DisjointSets(ids.length);
  for (const { a, b } of ties) sets.join(place.get(a) ?? 0, place.get(b) ?? 0);
  return sets.largest;
}
