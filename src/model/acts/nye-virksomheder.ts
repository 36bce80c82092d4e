/** New firms bud off from members; then one comes into being between the cluster and another one, of what both know. */
import { budsOf, withBuds, type Bud, type BudStretch } from './kit/budding.ts';
import type { Act } from './kit/act.ts';
import type { Ring, Scene, Token } from '../scene/picture.ts';
import { changeActors, withTransients } from './kit/scene-changes.ts';
import { leadFirst, tiesMade } from './kit/taking-part.ts';
import { easedShare, fadeInOut, linearShare, overlappingTurn } from './kit/timing.ts';
import { middleOf, onTheWay } from '../sheet/geometry.ts';

const INSIDE = [0, 0.56] as const;
const TOGETHER = [0.56, 1] as const;
/** When buds come within the cluster, when the other cluster comes into sight, when what both know meets, and when that bud comes. */
const BUDS = [0.03, 0.54] as const;
const SIGHT = [0.5, 0.61] as const;
const MEET = [0.56, 0.72] as const;
const BETWEEN = [0.66, 0.99] as const;

const around = ({ parents }: Bud, r: number, alpha: number): Ring[] =>
  parents.map(({ x, y }) => ({ look: 'focus', x, y, r, alpha }));

/** The scene with only so much of the other cluster and of the ties to it. */
function otherCluster(scene: Scene, after: Scene, share: number): Scene {
  const links = tiesMade(after).filter(({ kind }) => kind === 'external');
  const ends = links.flatMap(({ from, to }) => [from, to]);
  const outside = new Set(ends.filter(({ kind }) => kind === 'outsider').map(({ id }) => id));
  const inside = new Set(ends.filter(({ id }) => !outside.has(id)).map(({ id }) => id));
  const ids = new Set(links.map(({ id }) => id));
  const seen = changeActors(scene, (actor) =>
    outside.has(actor.id)
      ? { alpha: actor.alpha * share }
      : inside.has(actor.id) && share === 0
        ? { emphasis: 'dim' }
        : undefined,
  );
  const ties = seen.ties.map((tie) => (ids.has(tie.id) ? { ...tie, alpha: tie.alpha * share } : tie));
  const labels = seen.labels.map((label) =>
    outside.has(label.id) ? { ...label, alpha: label.alpha * share } : label,
  );
  return { ...seen, labels, ties: ties.filter(({ alpha }) => alpha > 0) };
}

export const nyeVirksomheder: Act = {
  seconds: 4,
  peak: 0.4,
  parts: [INSIDE, TOGETHER],
  grown: (s) => 0.52 * linearShare(s, 0.12, 0.52) + 0.48 * linearShare(s, 0.7, 0.98),
  cast(after) {
    const buds = budsOf(after);
    const own = buds.filter(({ parents }) => parents.length === 1);
    const [first = buds[0]] = leadFirst(after, own, ({ child, parents }) => [child, ...parents]);
    const [a, b] = [first?.parents[0], first?.child];
    return { foer: { a }, imens: { a, b }, efter: { n: buds.length }, nobody: !first };
  },
  perform(scene, s, after) {
    const buds = budsOf(after);
    const own = buds.filter(({ parents }) => parents.length === 1);
    const shared = buds.filter(({ parents }) => parents.length > 1);
    const buddings = [
      ...own.map((bud, i): BudStretch => [bud, ...overlappingTurn(i, own.length, ...BUDS)]),
      ...shared.map((bud): BudStretch => [bud, ...BETWEEN]),
    ];
    const rings = buddings.flatMap(([bud, a, b]) =>
      bud.parents.length > 1
        ? around(bud, 19, fadeInOut(s, ...TOGETHER))
        : around(bud, 16, fadeInOut(s, a, b)),
    );
    const tokens = shared.flatMap(({ parents }) => {
      const between = middleOf(parents);
      return parents.map((parent): Token => ({
        look: 'idea',
        ...onTheWay(parent, between, linearShare(s, ...MEET)),
        alpha: fadeInOut(s, MEET[0], MEET[1] + 0.06),
      }));
    });
    const seen = otherCluster(scene, after, easedShare(s, ...SIGHT));
    return withTransients(withBuds(seen, s, buddings), { rings, tokens });
  },
};
