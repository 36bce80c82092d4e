/**
 * Someone asks around from left to right what everybody is good at: those who match are recognised one after the other
 * and take the same tint, the others stay grey. At last one line goes round all who have a speciality in common.
 */
import { curveAround } from '../scene/outline-curve.ts';
import type { SceneActor } from '../scene/picture.ts';
import type { Act } from './kit/act.ts';
import { changeActors, withTransients } from './kit/scene-changes.ts';
import { actorsTouched } from './kit/taking-part.ts';
import { easedShare, evenTurn, quickFade, riseAndFall } from './kit/timing.ts';
import { closedLine, ringAround } from './kit/transients.ts';

/** Local time in which everybody is asked, and how long one is looked at. */
const ASKED = [0.06, 0.78] as const;
const LOOK = 0.2;
/** Local time of the line around them all, and how far from them it runs. */
const COMMON = [0.68, 0.99] as const;
const PAD = 24;
/** The ring around one closes in from this radius to that. */
const RING = { wide: 26, close: 15 };

export const specialisering: Act = {
  seconds: 3.6,
  peak: 0.56,
  parts: [],
  grown: (s) => easedShare(s, ASKED[0], ASKED[1]),
  cast: (after) => ({ efter: { n: actorsTouched(after).length } }),
  perform(scene, s, after) {
    const matching = actorsTouched(after).sort((a, b) => a.x - b.x);
    const turns = new Map(matching.map(({ id }, i) => [id, evenTurn(i, matching.length, ASKED, LOOK)]));
    /** when the question comes to someone who does not match: with the next one to the right who does */
    const passedAt = (x: number) => turns.get(matching.find((one) => one.x >= x)?.id ?? '')?.[0] ?? ASKED[1];
    // Before anybody has asked, all are alike: the colour that membership gives goes, and comes back.
    const unknown = easedShare(s, 0, 0.1) * (1 - easedShare(s, 0.88, 0.99));
    const scenery = changeActors(scene, (actor: SceneActor) => {
      if (actor.kind === 'facilitator' || actor.kind === 'outsider') return undefined;
      const turn = turns.get(actor.id);
      if (!turn)
        return {
          member: actor.member * (1 - unknown),
          ...(s < passedAt(actor.x) && actor.emphasis === 'dim' && { emphasis: 'plain' as const }),
        };
      const known = easedShare(s, turn[0], turn[0] + LOOK / 2);
      const match = (after.actors.find(({ id }) => id === actor.id)?.match ?? 0) * known;
      return {
        match,
        member: actor.member * Math.max(1 - unknown, known),
        emphasis: s > turn[0] ? 'lit' : 'plain',
      };
    });
    const rings = matching.map((one) => {
      const [from, to] = turns.get(one.id) ?? ASKED;
      const r = RING.wide - (RING.wide - RING.close) * easedShare(s, from, from + LOOK / 2);
      return ringAround('focus', one, r, quickFade(s, from, to));
    });
    const around = closedLine(
      curveAround(
        matching.map(({ x, y }) => ({ x, y, weight: 1 })),
        PAD,
      ),
    );
    const strokes = [{ look: 'focus' as const, points: around, alpha: riseAndFall(s, ...COMMON) }];
    return withTransients(scenery, { rings, strokes });
  },
};
