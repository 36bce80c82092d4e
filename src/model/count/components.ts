/** What still hangs together. Stands alone, as the browser needs it and none of what grows and replays a log. */

/** The size of the largest connected part among `ids` over `ties`. */
export function largestPart(ids: readonly string[], ties: readonly { a: string; b: string }[]): number {
  const next = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const { a, b } of ties) {
    next.get(a)?.push(b);
    next.get(b)?.push(a);
  }
  const seen = new Set<string>();
  let largest = 0;
  for (const start of ids) {
    if (seen.has(start)) continue;
    const queue = [start];
    seen.add(start);
    for (let id = queue[0], i = 0; id !== undefined; id = queue[++i])
      for (const other of next.get(id) ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        queue.push(other);
      }
    largest = Math.max(largest, queue.length);
  }
  return largest;
}
