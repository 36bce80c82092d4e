/** In one firm after the other somebody has a spark; some go out again, others last, and one more firm buds off. */
import { budding, budsOf } from './budding.ts';
import { passing, recastActors, swell, turnOf, undim, within } from './craft.ts';
import type { Act } from './act.ts';
import type { Ring, Scene, SceneActor, Token } from '../scene.ts';

/** When the sparks light, and when the new firm buds off. */
const SPARKS = [0.03, 0.62] as const;
const BUD = [0.5, 0.86] as const;
/** So many sparks go out again. */
const BRIEF = 5;

/** The firms that have a spark, those whose spark lasts and those whose goes out mixed as they stand from left to right. */
function sparking(after: Scene): { actor: SceneActor; lasts: boolean }[] {
  const firms = after.actors.filter(
    ({ kind, alpha, member, cluster }) => kind === 'firm' && alpha > 0.5 && member > 0.5 && cluster === 0,
  );
  const lasting = after.actors.filter(({ spark, alpha }) => spark > 0 && alpha > 0);
  const others = firms.filter(({ spark, emphasis }) => spark === 0 && emphasis !== 'lit');
  const step = Math.max(1, Math.floor(others.length / BRIEF));
  const brief = others.filter((_, i) => i % step === 0).slice(0, BRIEF);
  return [
    ...lasting.map((actor) => ({ actor, lasts: true })),
    ...brief.map((actor) => ({ actor, lasts: false })),
  ].sort((a, b) => a.actor.x - b.actor.x);
}

export const entreprenoerskab: Act = {
  seconds: 3.8,
  peak: 0.5,
  parts: [],
  grown: (s) => within(s, 0.56, 0.98),
  stage(scene, s, after) {
    const all = sparking(after);
    const rings: Ring[] = [];
    const tokens: Token[] = [];
    const changes = new Map<string, Partial<SceneActor>>();
    all.forEach(({ actor, lasts }, i) => {
      const [a, b] = turnOf(i, all.length, ...SPARKS);
      const { id, x, y } = actor;
      const lit = lasts ? within(s, a, b) * actor.spark : swell(s, a, b);
      changes.set(id, { spark: lit });
      tokens.push({ look: 'idea', x, y, alpha: swell(s, a, b) });
      rings.push({ look: 'focus', x, y, r: 8 + 8 * within(s, a, b), alpha: swell(s, a, b) });
    });
    const buds = budsOf(after);
    for (const bud of buds) {
      changes.set(bud.child.id, budding(bud, s, ...BUD));
      for (const { x, y } of bud.parents) rings.push({ look: 'focus', x, y, r: 16, alpha: swell(s, ...BUD) });
    }
    const parents = buds.flatMap((bud) => bud.parents.map(({ id }) => id));
    const seen = undim(scene, ({ id }) => changes.has(id) || parents.includes(id));
    return passing(
      recastActors(seen, ({ id }) => changes.get(id)),
      { rings, tokens },
    );
  },
};
