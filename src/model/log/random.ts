/** Chance without a stream: every draw is hashed from (seed, entity, event), so no draw moves another. */

/**
 * A number in [0, 1) that depends on its three words only.
 * Integer operations alone, so every engine gives the same (FNV-1a, then a murmur finish).
 */
export function hash(seed: number, entity: string, event: string): number {
  let h = (0x811c9dc5 ^ seed) | 0;
  const text = `${entity}|${event}`;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

/** The items in an order drawn by their hash. Does not change `items`. */
export function shuffled(items: readonly string[], seed: number, event: string): string[] {
  return items
    .map((item) => ({ item, key: hash(seed, item, event) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
