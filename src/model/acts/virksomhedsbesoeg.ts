/** Members gather at one firm, then at another, and are told how work is done there; those who hit it off stay tied to their host. */
import type { Point } from '../sheet/sheet-size.ts';
import type { Scene, SceneActor } from '../scene/picture.ts';
import type { Act } from './kit/act.ts';
import { gather } from './kit/meeting.ts';
import { changeActors, withTransients } from './kit/scene-changes.ts';
import { leadFirst, otherEnd, tiesMade } from './kit/taking-part.ts';
import { easedShare, pacedShare, quickFade } from './kit/timing.ts';
import { carriedToken, ringAround } from './kit/transients.ts';

/** The two visits in local time, and how long the way there takes, and the way home. */
const VISITS = [
  [0.03, 0.53],
  [0.48, 0.98],
] as const;
const WAY = 0.17;
/** From the host to a guest, the room that a visit takes, how far one walks to it at most; and the ring around it. */
const ROOM = { gap: 31, reach: 60, walk: 310 };
const RING = 45;

/** The firms that were visited, with their guests: whom the text tells of first, then whoever the most new ties meet in. */
function visits(after: Scene): { host: SceneActor; guests: SceneActor[] }[] {
  const guests = new Map<SceneActor, SceneActor[]>();
  for (const tie of tiesMade(after))
    for (const end of [tie.from, tie.to]) guests.set(end, [...(guests.get(end) ?? []), otherEnd(tie, end)]);
  const busiest = [...guests].sort(([, a], [, b]) => b.length - a.length);
  const ranked = leadFirst(after, busiest, ([host]) => [host]).slice(0, VISITS.length);
  return ranked.map(([host, all]) => ({
    host,
    guests: all.filter((one) => one !== ranked[0]?.[0] && one.cluster === host.cluster),
  }));
}

export const virksomhedsbesoeg: Act = {
  seconds: 4,
  peak: 0.3,
  parts: [],
  grown: (s) => easedShare(s, 0.2, 0.86),
  cast(after) {
    const [first, second] = visits(after);
    const there = { a: first?.host, b: second?.guests.length ? second.host : undefined };
    const n = tiesMade(after).length;
    return {
      foer: { a: first?.host, n: first?.guests.length ?? 0 },
      imens: there,
      efter: { ...there, n },
      nobody: !first,
    };
  },
  perform(scene, s, after) {
    const places = new Map<string, Point>();
    const lit = new Set<string>();
    const seen = visits(after).map(({ host, guests }, i) => {
      const [from, to] = VISITS[i] ?? [0, 1];
      const there = Math.min(pacedShare(s, from, from + WAY), 1 - pacedShare(s, to - WAY, to));
      gather(places, scene, [host, guests], { ...ROOM, arc: guests.length * 4 }, there);
      if (s > from) for (const { id } of [host, ...guests]) lit.add(id);
      return {
        ring: ringAround('focus', host, RING, quickFade(s, from + WAY / 2, to - WAY / 2)),
        tokens: guests.map((guest) =>
          carriedToken('word', host, places.get(guest.id) ?? guest, s, [from + WAY, to - WAY]),
        ),
      };
    });
    const moved = changeActors(scene, ({ id, emphasis }) => ({
      ...places.get(id),
      emphasis: lit.has(id) ? 'lit' : emphasis,
    }));
    return withTransients(moved, {
      rings: seen.map(({ ring }) => ring),
      tokens: seen.flatMap(({ tokens }) => tokens),
    });
  },
};
