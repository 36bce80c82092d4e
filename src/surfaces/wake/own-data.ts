/** A page's data with one's own firms in it: fetched only where an address names some. */
import { readOwnNames } from './own-names.ts';
import { choosingNameSides } from '../../model/scene/label-sides.ts';
import { finish } from '../../model/log/resumable.ts';
import type { Timeline } from '../../model/sheet/timeline.ts';

/** What of a FigureData has names of its own; the rest is passed on. */
interface Data {
  timeline: Timeline;
}

/** As it stands inside a text of JSON. */
const inside = (text: string) => JSON.stringify(text).slice(1, -1);

/**
 * Puts an address's own names where the made-up ones stand, in drawing, words, lessons and questions alike: the firms'
 * in the order in which they join, and the speciality for the cluster's name.
 * @param json a FigureData as JSON
 * @returns `json` itself where the address names none
 */
export function withOwnNames(json: string, search: string): string {
  const own = readOwnNames(search);
  if (!own) return json;
  const { actors, clusters } = (JSON.parse(json) as Data).timeline.names;
  const madeUp = Object.entries(actors).flatMap(([id, name]) => (/^v\d+$/.test(id) ? [name] : []));
  const names = new Map(own.firms.map((name, i) => [madeUp[i] ?? '', name]));
  const { speciality } = own;
  if (speciality && clusters[0])
    names.set(clusters[0], speciality.charAt(0).toUpperCase() + speciality.slice(1));
  // whole words with a capital letter, and what belongs to somebody
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(${[...names.keys()].join('|')})(s?)(?![\\p{L}\\p{N}])`, 'gu');
  const named = json.replace(any, (_, name: string, owning: string) => {
    const now = names.get(name) ?? name;
    return inside(owning ? now + (/[sxz]$/i.test(now) ? '’' : 's') : now);
  });
  const data = JSON.parse(named) as Data;
  // longer names need other places
  return JSON.stringify({ ...data, timeline: finish(choosingNameSides(data.timeline)) });
}
