/** What two sub-clusters know meets between them and becomes an idea that neither had alone. */
import { isClusterTie } from '../log/ties.ts';
import type { Act } from './kit/act.ts';
import type { Ring, Scene, SceneTie, Stroke, Token } from '../scene/picture.ts';
import { undim, withTransients } from './kit/scene-changes.ts';
import { endsOf, leadFirst, tiesMade } from './kit/taking-part.ts';
import { easedShare, fadeInOut, overlappingTurn } from './kit/timing.ts';
import { onTheWay } from '../sheet/geometry.ts';

/** So many meetings are shown, one after the other, in this stretch of local time. */
const MEETINGS = 5;
const MEET = [0.04, 0.96] as const;

/** New ties between two sub-clusters; any new ones where the cluster has no sub-clusters. */
function meetings(after: Scene): SceneTie[] {
  const ties = tiesMade(after).filter(({ kind }) => isClusterTie(kind));
  const across = ties.filter(({ from, to }) => from.lane >= 0 && to.lane >= 0 && from.lane !== to.lane);
  return leadFirst(after, across.length > 0 ? across : ties, endsOf).slice(0, MEETINGS);
}

export const innovationssamarbejde: Act = {
  seconds: 3.6,
  peak: 0.5,
  parts: [],
  grown: (s) => easedShare(s, 0.14, 0.96),
  cast(after) {
    const [first] = meetings(after);
    return { foer: { a: first?.from, b: first?.to }, efter: { n: tiesMade(after).length }, nobody: !first };
  },
  perform(scene, s, after) {
    const ties = meetings(after);
    const tokens: Token[] = [];
    const rings: Ring[] = [];
    const strokes: Stroke[] = [];
    ties.forEach(({ from, to }, i) => {
      const [a, b] = overlappingTurn(i, ties.length, ...MEET);
      const met = a + (b - a) * 0.45;
      const middle = onTheWay(from, to, 0.5);
      const way = easedShare(s, a, met);
      for (const end of [from, to])
        tokens.push({ look: 'word', ...onTheWay(end, middle, way), alpha: fadeInOut(s, a, met + 0.03) });
      tokens.push({ look: 'idea', ...middle, alpha: fadeInOut(s, met - 0.03, b) });
      rings.push({
        look: 'focus',
        ...middle,
        r: 8 + 10 * easedShare(s, met - 0.03, b),
        alpha: fadeInOut(s, met - 0.03, b),
      });
      strokes.push({
        look: 'work',
        points: [onTheWay(middle, from, easedShare(s, met, b)), onTheWay(middle, to, easedShare(s, met, b))],
        alpha: fadeInOut(s, met, b),
      });
    });
    const taking = new Set(ties.flatMap(({ from, to }) => [from.id, to.id]));
    return withTransients(
      undim(scene, ({ id }) => taking.has(id)),
      { tokens, rings, strokes },
    );
  },
};
