/** What one member knows runs along the ties and reaches those who are tied; whoever is tied to nobody hears nothing. */
import type { Scene, SceneActor, SceneTie } from '../scene/picture.ts';
import { isClusterTie } from '../log/ties.ts';
import type { Act } from './kit/act.ts';
import { changeActors, withTransients } from './kit/scene-changes.ts';
import { leadFirst, otherEnd, tiesToTalkOver } from './kit/taking-part.ts';
import { easedShare, quickFade } from './kit/timing.ts';
import { carriedToken, ringAround } from './kit/transients.ts';

/** Local time in which the word runs. */
const RUN = [0.08, 0.88] as const;
/** The ring around the one who tells first. */
const FIRST = { from: 0.01, to: 0.3, r: 17 };

interface Way {
  tie: SceneTie;
  teller: SceneActor;
  hearer: SceneActor;
  /** number of those who had to hear it before */
  step: number;
}

/** In how many steps the word comes to whom, and over which tie, from whom the text tells of, else from the member with the most ties. */
function reach(scene: Scene): { first: SceneActor | undefined; steps: Map<SceneActor, number>; ways: Way[] } {
  const ties = tiesToTalkOver(scene).filter(({ kind }) => isClusterTie(kind));
  const next = new Map<SceneActor, SceneTie[]>();
  for (const tie of ties)
    for (const end of [tie.from, tie.to]) next.set(end, [...(next.get(end) ?? []), tie]);
  const busiest = [...next.keys()]
    .filter(({ kind }) => kind === 'firm')
    .sort((a, b) => (next.get(b)?.length ?? 0) - (next.get(a)?.length ?? 0));
  const [first] = leadFirst(scene, busiest, (firm) => [firm]);
  const steps = new Map(first ? [[first, 0]] : []);
  const ways: Way[] = [];
  for (const [teller, step] of steps)
    for (const tie of next.get(teller) ?? []) {
      const hearer = otherEnd(tie, teller);
      if (steps.has(hearer)) continue;
      steps.set(hearer, step + 1);
      ways.push({ tie, teller, hearer, step });
    }
  return { first, steps, ways };
}

export const videndeling: Act = {
  seconds: 3.8,
  peak: 0.42,
  parts: [],
  grown: (s) => easedShare(s, 0.3, 0.95),
  cast(after) {
    const { first, steps } = reach(after);
    return { foer: { a: first }, efter: { n: steps.size - 1 }, nobody: !first };
  },
  perform(scene, s, after) {
    const { first, steps, ways } = reach(after);
    const length = (RUN[1] - RUN[0]) / Math.max(1, ...steps.values());
    const tellsAt = (step: number) => RUN[0] + step * length;
    const tokens = ways.map(({ teller, hearer, step }) =>
      carriedToken('word', teller, hearer, s, [tellsAt(step), tellsAt(step + 1)]),
    );
    const rings = first ? [ringAround('focus', first, FIRST.r, quickFade(s, FIRST.from, FIRST.to))] : [];
    const stepOf = new Map([...steps].map(([{ id }, step]) => [id, step]));
    const bright = changeActors(scene, (actor) => {
      const step = stepOf.get(actor.id);
      const heard = step === undefined ? 0 : tellsAt(step) - length * 0.2;
      const share = Math.min(easedShare(s, heard, heard + 0.1), 1 - easedShare(s, 0.88, 0.99));
      if (step === undefined || s <= heard) return undefined;
      return { trained: actor.trained + (1 - actor.trained) * share, emphasis: 'lit' };
    });
    // The ties that it runs along come out of the dimness with it.
    const stepOver = new Map(ways.map(({ tie, step }) => [tie.id, step]));
    const ties = bright.ties.map((tie) =>
      tie.emphasis === 'dim' && s > tellsAt(stepOver.get(tie.id) ?? Infinity)
        ? { ...tie, emphasis: 'plain' as const }
        : tie,
    );
    return withTransients({ ...bright, ties }, { tokens, rings });
  },
};
