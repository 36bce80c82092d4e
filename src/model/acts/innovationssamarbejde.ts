/** What two sub-clusters know meets between them and becomes an idea that neither had alone. */
import { shown, made, onTheWay, passing, turnOf, undim, within } from './kit/motion.ts';
import type { Act } from './kit/act.ts';
import type { Ring, Scene, SceneTie, Stroke, Token } from '../scene/picture.ts';

/** So many meetings are shown, one after the other, in this stretch of local time. */
const MEETINGS = 5;
const MEET = [0.04, 0.96] as const;

/** New ties between two sub-clusters; any new ones where the cluster has no sub-clusters. */
function meetings(after: Scene): SceneTie[] {
  const ties = made(after).filter(({ kind }) => kind !== 'external' && kind !== 'origin');
  const across = ties.filter(({ from, to }) => from.lane >= 0 && to.lane >= 0 && from.lane !== to.lane);
  return (across.length > 0 ? across : ties).slice(0, MEETINGS);
}

export const innovationssamarbejde: Act = {
  seconds: 3.6,
  peak: 0.5,
  parts: [],
  grown: (s) => within(s, 0.14, 0.96),
  stage(scene, s, after) {
    const ties = meetings(after);
    const tokens: Token[] = [];
    const rings: Ring[] = [];
    const strokes: Stroke[] = [];
    ties.forEach(({ from, to }, i) => {
      const [a, b] = turnOf(i, ties.length, ...MEET);
      const met = a + (b - a) * 0.45;
      const middle = onTheWay(from, to, 0.5);
      const way = within(s, a, met);
      for (const end of [from, to])
        tokens.push({ look: 'word', ...onTheWay(end, middle, way), alpha: shown(s, a, met + 0.03) });
      tokens.push({ look: 'idea', ...middle, alpha: shown(s, met - 0.03, b) });
      rings.push({
        look: 'focus',
        ...middle,
        r: 8 + 10 * within(s, met - 0.03, b),
        alpha: shown(s, met - 0.03, b),
      });
      strokes.push({
        look: 'work',
        points: [onTheWay(middle, from, within(s, met, b)), onTheWay(middle, to, within(s, met, b))],
        alpha: shown(s, met, b),
      });
    });
    const taking = new Set(ties.flatMap(({ from, to }) => [from.id, to.id]));
    return passing(
      undim(scene, ({ id }) => taking.has(id)),
      { tokens, rings, strokes },
    );
  },
};
