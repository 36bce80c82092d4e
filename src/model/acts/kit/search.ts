/** Possible members are found: somebody looks around in wider and wider circles. */
import type { Point } from '../../sheet/sheet-size.ts';
import type { Passing, SceneActor } from '../../scene/picture.ts';
import type { Stretch } from './act.ts';
import { distance, steadily } from './motion.ts';
import { beside, circleLine, ringAround } from './lines.ts';
import { glimpse } from './timing.ts';

/** Where a question stands, seen from whom it is about. */
const QUESTION = { x: 13, y: -13 };

/** A sweep from the facilitator; where it reaches a possible member, the question about it is answered. */
export function search(found: readonly SceneActor[], centre: Point, s: number, [a, b]: Stretch) {
  const radius = Math.max(...found.map((one) => distance(one, centre))) + 12;
  const reached = new Map(found.map((one) => [one.id, a + ((b - a) * distance(one, centre)) / radius]));
  const at = ({ id }: SceneActor) => reached.get(id) ?? b;
  const points = circleLine(centre, radius * steadily(s, a, b));
  const seen: Partial<Passing> = {
    strokes: [{ look: 'sweep', points, alpha: glimpse(s, a - 0.03, b + 0.05) }],
    tokens: found.map((one) => ({
      look: 'doubt',
      ...beside(one, QUESTION),
      alpha: glimpse(s, 0, at(one) + 0.05),
    })),
    rings: found.map((one) => ringAround('focus', one, 15, glimpse(s, at(one) - 0.02, at(one) + 0.18))),
  };
  return { reached, seen };
}
