/** Members gather at one firm, then at another; those who hit it off stay tied to their host. */
import { made, onTheWay, otherEnd, passing, placesAround, recastActors, swell, within } from './craft.ts';
import type { Act } from './act.ts';
import type { Scene, SceneActor } from '../scene.ts';

/** The two visits in local time. */
const VISITS = [
  [0.04, 0.54],
  [0.48, 0.98],
] as const;

/** The firms that were visited, with their guests: whoever the most new ties meet in, first. */
function visits(after: Scene): { host: SceneActor; guests: SceneActor[] }[] {
  const guests = new Map<SceneActor, SceneActor[]>();
  for (const tie of made(after))
    for (const end of [tie.from, tie.to]) guests.set(end, [...(guests.get(end) ?? []), otherEnd(tie, end)]);
  const ranked = [...guests].sort(([, a], [, b]) => b.length - a.length).slice(0, VISITS.length);
  return ranked.map(([host, all]) => ({ host, guests: all.filter((one) => one !== ranked[0]?.[0]) }));
}

export const virksomhedsbesoeg: Act = {
  seconds: 3.6,
  peak: 0.3,
  parts: [],
  grown: (s) => within(s, 0.18, 0.86),
  stage(scene, s, after) {
    const places = new Map<string, { x: number; y: number }>();
    const rings = visits(after).map(({ host, guests }, i) => {
      const [from, to] = VISITS[i] ?? [0, 1];
      const there = swell(s, from, to);
      const beside = placesAround(host, guests);
      for (const guest of guests) {
        const before = places.get(guest.id) ?? guest;
        places.set(guest.id, onTheWay(before, beside.get(guest.id) ?? before, there));
      }
      return { look: 'focus' as const, x: host.x, y: host.y, r: 44, alpha: there };
    });
    return passing(
      recastActors(scene, ({ id }) => places.get(id)),
      { rings },
    );
  },
};
