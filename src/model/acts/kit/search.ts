/** Possible members are found: somebody looks around in wider and wider circles. */
import type { Point } from '../../sheet/sheet-size.ts';
import type { Transients, SceneActor } from '../../scene/picture.ts';
import type { Stretch } from './act.ts';
import { linearShare, quickFade } from './timing.ts';
import { circleLine, placeBeside, ringAround } from './transients.ts';
import { distance } from '../../sheet/geometry.ts';

/** Where a question stands, seen from whom it is about. */
const QUESTION = { x: 13, y: -13 };

/** A sweep from the facilitator; where it reaches a possible member, the question about it is answered. */
export function searchAround(found: readonly SceneActor[], centre: Point, s: number, [a, b]: Stretch) {
  const radius = Math.max(...found.map((one) => distance(one, centre))) + 12;
  const reached = new Map(found.map((one) => [one.id, a + ((b - a) * distance(one, centre)) / radius]));
  const at = ({ id }: SceneActor) => reached.get(id) ?? b;
  const points = circleLine(centre, radius * linearShare(s, a, b));
  const seen: Partial<Transients> = {
    strokes: [{ look: 'sweep', points, alpha: quickFade(s, a - 0.03, b + 0.05) }],
    tokens: found.map((one) => ({
      look: 'doubt',
      ...placeBeside(one, QUESTION),
      alpha: quickFade(s, 0, at(one) + 0.05),
    })),
    rings: found.map((one) => ringAround('focus', one, 15, quickFade(s, at(one) - 0.02, at(one) + 0.18))),
  };
  return { reached, seen };
}
