/** What one member knows runs along the ties and reaches those who are tied; whoever is tied to nobody hears nothing. */
import { onTheWay, otherEnd, passing, recastActors, steadily, swell, talkable, within } from './craft.ts';
import type { Act } from './act.ts';
import type { Scene, SceneActor, SceneTie, Token } from '../scene.ts';

/** Local time in which the word runs, and how long it takes over one tie. */
const RUN = [0.06, 0.9] as const;

/** In how many steps the word comes to whom, and over which tie, from the member with the most ties. */
function reach(scene: Scene): { steps: Map<SceneActor, number>; ways: [SceneTie, SceneActor, number][] } {
  const ties = talkable(scene).filter(({ kind }) => kind !== 'external');
  const next = new Map<SceneActor, SceneTie[]>();
  for (const tie of ties)
    for (const end of [tie.from, tie.to]) next.set(end, [...(next.get(end) ?? []), tie]);
  const [first] = [...next]
    .filter(([{ kind }]) => kind === 'firm')
    .sort(([, a], [, b]) => b.length - a.length);
  const steps = new Map<SceneActor, number>();
  const ways: [SceneTie, SceneActor, number][] = [];
  if (first) steps.set(first[0], 0);
  for (const [teller, step] of steps)
    for (const tie of next.get(teller) ?? []) {
      const hearer = otherEnd(tie, teller);
      if (steps.has(hearer)) continue;
      steps.set(hearer, step + 1);
      ways.push([tie, teller, step]);
    }
  return { steps, ways };
}

export const videndeling: Act = {
  seconds: 3.4,
  peak: 0.42,
  parts: [],
  grown: (s) => within(s, 0.3, 0.95),
  stage(scene, s, after) {
    const { steps, ways } = reach(after);
    const last = Math.max(1, ...steps.values());
    const length = (RUN[1] - RUN[0]) / last;
    const tokens = ways.map(([tie, teller, step]): Token => {
      const from = RUN[0] + step * length;
      const share = steadily(s, from, from + length);
      return {
        look: 'word',
        ...onTheWay(teller, otherEnd(tie, teller), share),
        alpha: swell(s, from, from + length),
      };
    });
    const stepOf = new Map([...steps].map(([{ id }, step]) => [id, step]));
    const heard = (actor: SceneActor) => {
      const step = stepOf.get(actor.id);
      return step === undefined ? 0 : swell(s, RUN[0] + (step - 0.3) * length, 1);
    };
    const bright = recastActors(scene, (actor) => {
      const share = heard(actor);
      return share > 0 ? { trained: Math.max(actor.trained, share), emphasis: 'lit' } : undefined;
    });
    return passing(bright, { tokens });
  },
};
