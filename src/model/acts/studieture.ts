/**
 * A group travels out over the border to a host and brings home what it has seen; then it hears somebody speak, sitting
 * in a half circle; then it works at a subject, two or three at a time, and gets to know each other.
 */
import type { Point } from '../sheet/sheet-size.ts';
import type { Scene, SceneActor } from '../scene/picture.ts';
import type { Act } from './kit/act.ts';
import { tablesOf } from './kit/workgroups.ts';
import { makeRoom, seatsAround, walkedTo } from './kit/meeting.ts';
import { changeActors, lightUp, withTransients } from './kit/scene-changes.ts';
import { actorsTouched, facilitatorOf, tiesMade } from './kit/taking-part.ts';
import { easedShare, pacedShare, quickFade, riseAndFall } from './kit/timing.ts';
import { carriedToken, lineBetween, placeBeside } from './kit/transients.ts';
import { middleOf, onTheWay } from '../sheet/geometry.ts';

/** Local time of each leg of the way: out, back to the seminar, on to the workshops, home. */
const OUT = [0.02, 0.25] as const;
const BACK = [0.29, 0.49] as const;
const SEATED = [0.47, 0.65] as const;
const ON = [0.64, 0.76] as const;
const WORK = [0.71, 0.94] as const;
const HOME = [0.85, 0.99] as const;
/** Seats around the host abroad and before the speaker, and the room that these take. */
const ABROAD = 36;
const BEFORE = { gap: 46, reach: 68, arc: 13 };
/** How far from the speaker the tables stand, how far from its middle one sits, and the room that a table takes. */
const TABLE = { away: 104, gap: 20, reach: 40 };
/** How far one goes at most: out over the border, and to seminars and tables. */
const FAR = 390;
const NEAR = 250;
/** What has been seen is carried over the head. */
const OVERHEAD = { x: 0, y: -17 };

/** Those of the mother cluster whom this touches, the facilitator apart. */
function travellersOf(after: Scene): SceneActor[] {
  return actorsTouched(after).filter(
    ({ kind, cluster }) => kind !== 'outsider' && kind !== 'facilitator' && cluster === 0,
  );
}

export const studieture: Act = {
  seconds: 4,
  peak: 0.28,
  parts: [
    [0, 0.45],
    [0.45, 0.64],
    [0.64, 1],
  ],
  grown: (s) => 0.6 * easedShare(s, 0.03, 0.29) + 0.4 * easedShare(s, 0.72, 0.97),
  cast: (after) => ({
    foer: { n: travellersOf(after).length },
    efter: { n: tiesMade(after).length },
    nobody: travellersOf(after).length === 0,
  }),
  perform(scene, s, after) {
    const all = actorsTouched(after);
    const host = all.find(({ kind }) => kind === 'outsider');
    const travellers = travellersOf(after);
    const speaker = facilitatorOf(after) ?? travellers[0];
    const lit = lightUp(scene, ({ id }) => all.some((one) => one.id === id));
    if (!host || !speaker) return lit;

    const tables = tablesOf(travellers, after);
    const abroad = seatsAround(host, travellers, ABROAD, 12);
    const listeners = travellers.filter((one) => one !== speaker);
    const fromAbroad = listeners.map((one) => ({ ...one, ...abroad.get(one.id) }));
    const seated = seatsAround(speaker, fromAbroad, BEFORE.gap, BEFORE.arc);
    const middles = seatsAround(
      facilitatorOf(after) ?? middleOf(travellers),
      tables.flatMap((table) => table.slice(0, 1)),
      TABLE.away,
    );
    const tableOf = ([first]: SceneActor[]) => middles.get(first?.id ?? '') ?? speaker;
    const working = new Map(tables.flatMap((table) => [...seatsAround(tableOf(table), table, TABLE.gap)]));
    const places = new Map<string, Point>();
    for (const one of travellers) {
      const away = walkedTo(one, abroad.get(one.id) ?? one, FAR);
      const seat = walkedTo(one, seated.get(one.id) ?? one, NEAR);
      const legs: [Point, number][] = [
        [away, pacedShare(s, ...OUT)],
        [walkedTo(away, seat, FAR), pacedShare(s, ...BACK)],
        [walkedTo(one, working.get(one.id) ?? one, NEAR), pacedShare(s, ...ON)],
        [one, pacedShare(s, ...HOME)],
      ];
      places.set(
        one.id,
        legs.reduce<Point>((now, [to, share]) => onTheWay(now, to, share), one),
      );
    }
    const at = (one: SceneActor) => places.get(one.id) ?? one;
    const seen = travellers.map((one) => ({
      look: 'seen' as const,
      ...placeBeside(at(one), OVERHEAD),
      alpha: quickFade(s, OUT[1], BACK[1] + 0.06),
    }));
    const words = listeners.map((one) => carriedToken('word', at(speaker), at(one), s, SEATED));
    const strokes = tables.flatMap((table) =>
      table.flatMap((one, i) =>
        table.slice(i + 1).map((other) => ({
          look: 'work' as const,
          points: lineBetween(at(one), at(other)),
          alpha: quickFade(s, ...WORK),
        })),
      ),
    );
    makeRoom(places, scene, speaker, [speaker, ...travellers], BEFORE.reach, riseAndFall(s, BACK[0], ON[1]));
    for (const table of tables)
      makeRoom(places, scene, tableOf(table), travellers, TABLE.reach, riseAndFall(s, ON[0], HOME[1]));
    return withTransients(
      changeActors(lit, ({ id }) => places.get(id)),
      { tokens: [...seen, ...words], strokes },
    );
  },
};
