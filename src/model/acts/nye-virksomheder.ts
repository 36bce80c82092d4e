/** New firms bud off from members; then one comes into being between the cluster and another one, of what both know. */
import { budding, budsOf } from './budding.ts';
import {
  middleOf,
  onTheWay,
  passing,
  recastActors,
  steadily,
  swell,
  turnOf,
  undim,
  within,
} from './craft.ts';
import type { Act } from './act.ts';
import type { Ring, SceneActor, Token } from '../scene.ts';

const INSIDE = [0, 0.56] as const;
const TOGETHER = [0.56, 1] as const;
/** When what both clusters know meets, and when the new firm goes from there to its place. */
const MEET = [0.57, 0.72] as const;
const LEAVE = [0.66, 0.97] as const;

export const nyeVirksomheder: Act = {
  seconds: 4,
  peak: 0.3,
  parts: [INSIDE, TOGETHER],
  grown: (s) => 0.52 * steadily(s, 0.1, 0.5) + 0.48 * steadily(s, 0.64, 0.98),
  stage(scene, s, after) {
    const buds = budsOf(after);
    const own = buds.filter(({ parents }) => parents.length === 1);
    const places = new Map<string, Partial<SceneActor>>();
    const rings: Ring[] = [];
    const tokens: Token[] = [];
    own.forEach((bud, i) => {
      const [a, b] = turnOf(i, own.length, 0.04, 0.52);
      places.set(bud.child.id, budding(bud, s, a, b));
      for (const { x, y } of bud.parents) rings.push({ look: 'focus', x, y, r: 16, alpha: swell(s, a, b) });
    });
    for (const bud of buds.filter(({ parents }) => parents.length > 1)) {
      places.set(bud.child.id, budding(bud, s, ...LEAVE));
      const between = middleOf(bud.parents);
      for (const parent of bud.parents) {
        const { x, y } = parent;
        rings.push({ look: 'focus', x, y, r: 18, alpha: swell(s, ...TOGETHER) });
        tokens.push({
          look: 'idea',
          ...onTheWay(parent, between, within(s, ...MEET)),
          alpha: swell(s, MEET[0], MEET[1] + 0.06),
        });
      }
    }
    const parents = new Set(buds.flatMap((bud) => bud.parents.map(({ id }) => id)));
    const seen = undim(scene, ({ id }) => parents.has(id));
    return passing(
      recastActors(seen, ({ id }) => places.get(id)),
      { rings, tokens },
    );
  },
};
