/** Who works with whom, two or three at a time. */
import type { Scene, SceneActor } from '../../scene/picture.ts';
import { tiesMade } from './taking-part.ts';
import { distance } from '../../sheet/geometry.ts';

/** Those whom the activity in focus ties sit together, and whoever is left joins the nearest table. */
export function tablesOf(people: readonly SceneActor[], after: Scene): SceneActor[][] {
  const pairs = tiesMade(after)
    .filter(({ from, to }) => people.includes(from) && people.includes(to))
    .sort((a, b) => distance(a.from, a.to) - distance(b.from, b.to));
  const tables: SceneActor[][] = [];
  for (const { from, to } of pairs)
    if (!tables.flat().some((one) => one === from || one === to)) tables.push([from, to]);
  for (const one of people) {
    if (tables.flat().includes(one)) continue;
    const away = (table: SceneActor[]) => distance(table[0] ?? one, one) + (table.length > 2 ? 1000 : 0);
    [...tables].sort((a, b) => away(a) - away(b))[0]?.push(one);
  }
  return tables;
}
