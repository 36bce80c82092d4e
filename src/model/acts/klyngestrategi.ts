/**
 * Where do we want to go? First everybody points their own way; they talk it over with those they are tied to, and then
 * one after the other turns, until all point the same way.
 */
import type { Point } from '../sheet/sheet-size.ts';
import { ALONE } from '../sheet/sheet-size.ts';
import type { SceneActor, Stroke } from '../scene/picture.ts';
import type { Act } from './kit/act.ts';
import { directionAt } from './kit/meeting.ts';
import { changeActors, withTransients } from './kit/scene-changes.ts';
import { actorsTouched, facilitatorOf, tiesToTalkOver } from './kit/taking-part.ts';
import { easedShare, evenTurn } from './kit/timing.ts';
import { carriedToken } from './kit/transients.ts';
import { distance } from '../sheet/geometry.ts';

/** Local time in which all point their own way, talk it over, and turn; how long one talk and one turn takes. */
const SHOWN = 0.14;
const TALKED = [0.18, 0.6] as const;
const TALK = 0.22;
const TURNED = [0.4, 0.84] as const;
const TURN = 0.2;
/** Then the large arrows shrink to the small ones that stay. */
const REST = [0.87, 0.99] as const;
/** So little of the mark is there at first that everybody still points their own way. */
const OWN_WAY = 0.004;
/** So many large arrows at most, and so many talks: few things move at a time. */
const LARGE = 8;
const TALKS = 8;
/** The arrows that one sees while it happens, from the middle of an actor, in drawing units. */
const ARROW = { from: 12, to: 30, head: 7 };

/** An arrow out of an actor. */
function arrow({ x, y, heading }: Point & { heading: number }, length: number): Point[] {
  const turn = heading / 15;
  const ahead = directionAt(turn);
  const tip = { x: x + ahead.x * length, y: y + ahead.y * length };
  const barb = (by: number) => {
    const back = directionAt(turn + by);
    return { x: tip.x + back.x * ARROW.head, y: tip.y + back.y * ARROW.head };
  };
  const tail = { x: x + ahead.x * ARROW.from, y: y + ahead.y * ARROW.from };
  return [tail, tip, barb(9.5), tip, barb(14.5)];
}

export const klyngestrategi: Act = {
  seconds: 3.8,
  peak: 0.34,
  parts: [],
  grown: (s) => OWN_WAY * easedShare(s, 0, 0.02) + (1 - OWN_WAY) * easedShare(s, ...REST),
  cast: (after) => ({ efter: { n: actorsTouched(after).filter(({ heading }) => heading !== null).length } }),
  perform(scene, s, after) {
    const centre = facilitatorOf(after) ?? ALONE;
    const agreeing = actorsTouched(after).filter(({ heading }) => heading !== null);
    const order = [...agreeing].sort((a, b) => distance(a, centre) - distance(b, centre));
    const turns = new Map(order.map(({ id }, i) => [id, evenTurn(i, order.length, TURNED, TURN)]));
    const goals = new Map(agreeing.map((one) => [one.id, one]));
    const turned = changeActors(scene, (actor: SceneActor) => {
      const turn = turns.get(actor.id);
      const goal = goals.get(actor.id);
      if (!turn || !goal || actor.heading === null) return undefined;
      const heading = actor.heading + ((goal.heading ?? 0) - actor.heading) * easedShare(s, ...turn);
      return { heading, pointing: goal.pointing * easedShare(s, 0, SHOWN), emphasis: 'lit' };
    });
    // A few large arrows tell the story; the small ones of all others turn along.
    const step = Math.max(1, Math.ceil(order.length / LARGE));
    const large = new Set(order.filter((_, i) => i % step === 0).map(({ id }) => id));
    const seen = Math.min(easedShare(s, 0, SHOWN), 1 - easedShare(s, ...REST));
    const strokes = turned.actors.flatMap(({ id, x, y, heading }): Stroke[] =>
      heading === null || !large.has(id)
        ? []
        : [
            {
              look: 'aim',
              points: arrow({ x, y, heading }, ARROW.from + (ARROW.to - ARROW.from) * seen),
              alpha: seen,
            },
          ],
    );
    const talks = tiesToTalkOver(after)
      .filter(({ from, to }) => turns.has(from.id) && turns.has(to.id))
      .filter((_, i, all) => i % Math.max(1, Math.ceil(all.length / TALKS)) === 0);
    const tokens = talks.map(({ from, to }, i) =>
      carriedToken('word', from, to, s, evenTurn(i, talks.length, TALKED, TALK)),
    );
    return withTransients(turned, { strokes, tokens });
  },
};
