/** The cluster gets a name and can be seen: its call spreads from the outline and is heard outside, and newcomers come in from the edge. */
import { WIDTH, type Point } from '../sheet/sheet-size.ts';
import { MARGIN } from '../sheet/places.ts';
import type { SceneActor } from '../scene/picture.ts';
import type { Act } from './kit/act.ts';
import { changeActors, withTransients } from './kit/scene-changes.ts';
import { actorsTouched } from './kit/taking-part.ts';
import { easedShare, evenTurn, linearShare, pacedShare, riseAndFall } from './kit/timing.ts';
import { closedLine, onSheet } from './kit/transients.ts';
import { distance, middleOf, onTheWay } from '../sheet/geometry.ts';

/** Local time of the calls, and how long one spreads. */
const CALLS = [0.1, 0.78] as const;
const SPREAD = 0.34;
const CALL_COUNT = 3;
/** How far a call spreads: the outline's size at last, as a share of the outline. */
const REACH = 1.75;
/** Local time in which the newcomers are on their way, and how long one takes. */
const ARRIVALS = [0.36, 0.98] as const;
const JOURNEY = 0.46;

/** Newcomers do not stand closer than this to each other and to the outsiders at the edge. */
const APART = 26;

/** Where newcomers come from: the edge of the sheet on their own side, where nobody stands. */
function entries(newcomers: readonly SceneActor[], taken: readonly Point[]): Map<string, Point> {
  const standing = [...taken];
  return new Map(
    newcomers.map(({ id, x, y }) => {
      const edge = x > WIDTH / 2 ? WIDTH - MARGIN : MARGIN;
      const places = Array.from({ length: 17 }, (_, i) =>
        onSheet({ x: edge, y: y + (i % 2 ? -1 : 1) * Math.ceil(i / 2) * APART }),
      );
      const free = places.find((place) => standing.every((one) => distance(one, place) >= APART));
      const place = free ?? places[0] ?? { x: edge, y };
      standing.push(place);
      return [id, place];
    }),
  );
}

export const branding: Act = {
  seconds: 4,
  peak: 0.5,
  parts: [],
  grown: (s) => easedShare(s, 0.02, 0.5),
  cast: (after) => ({ efter: { n: actorsTouched(after).length } }),
  perform(scene, s, after) {
    const newcomers = actorsTouched(after);
    const turns = new Map(
      newcomers.map(({ id }, i) => [id, evenTurn(i, newcomers.length, ARRIVALS, JOURNEY)]),
    );
    const outline = after.outlines.find(({ id }) => id === 'cluster-0')?.points ?? [];
    const middle = middleOf(outline);
    const strokes = Array.from({ length: CALL_COUNT }, (_, i) => {
      const stretch = evenTurn(i, CALL_COUNT, CALLS, SPREAD);
      const share = 1 + (REACH - 1) * linearShare(s, ...stretch);
      const points = closedLine(outline.map((point) => onTheWay(middle, point, share)));
      return { look: 'call' as const, points, alpha: riseAndFall(s, ...stretch) };
    });
    const hearing = s > CALLS[0] + SPREAD / 2 && s < CALLS[1];
    const from = entries(
      newcomers,
      after.actors.filter(({ kind }) => kind === 'outsider'),
    );
    const arrived = ({ id }: SceneActor) => pacedShare(s, ...(turns.get(id) ?? [0, 0.001]));
    const arriving = changeActors(scene, (actor) => {
      const entry = from.get(actor.id);
      if (!entry) return hearing && actor.kind === 'outsider' ? { emphasis: 'lit' } : undefined;
      const way = arrived(actor);
      return { ...onTheWay(entry, actor, way), member: actor.member * way, emphasis: 'lit' };
    });
    // What later activities tie to the newcomers shows as they arrive.
    const ties = arriving.ties.flatMap((tie) => {
      const alpha = tie.alpha * Math.min(arrived(tie.from), arrived(tie.to));
      return alpha > 0 ? [{ ...tie, alpha }] : [];
    });
    return withTransients({ ...arriving, ties }, { strokes });
  },
};
