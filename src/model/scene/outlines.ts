/** The outlines of a scene: round each cluster once it can be seen, and round its sub-clusters. */
import { curveAround } from './outline-curve.ts';
import type { SceneActor, SceneOutline } from './picture.ts';

/**
 * @param laneShare how far each sub-cluster has come, 0–1
 * @param visible how far the cluster can be seen, 0–1
 * @param spun how far the spin-off has left, 0–1
 */
export function outlinesOf(
  actors: readonly SceneActor[],
  laneShare: readonly number[],
  visible: number,
  spun: number,
): SceneOutline[] {
  const outlines: SceneOutline[] = [];
  if (visible > 0) {
    const belongs = (cluster: number) =>
      actors.filter((a) => a.cluster === cluster && a.member > 0 && a.kind !== 'outsider');
    const pulls = (cluster: number) => belongs(cluster).map(({ x, y, member }) => ({ x, y, weight: member }));
    // While the firms move over, the mother's outline lets go of them and the spin-off's takes hold.
    const leaving =
      spun < 1 ? belongs(1).map(({ x, y, member }) => ({ x, y, weight: member * (1 - spun) })) : [];
    outlines.push({
      id: 'cluster-0',
      lane: -1,
      alpha: visible,
      points: curveAround([...pulls(0), ...leaving], 24),
    });
    if (spun > 0)
      outlines.push({ id: 'cluster-1', lane: -1, alpha: spun, points: curveAround(pulls(1), 24) });
  }
  laneShare.forEach((share, lane) => {
    if (share <= 0) return;
    const own = actors.filter((actor) => actor.lane === lane);
    const hold = ({ member, sorted, cluster }: SceneActor) =>
      Math.min(member, sorted) * (cluster === 0 ? 1 : 1 - spun);
    const points = curveAround(
      own.map((actor) => ({ x: actor.x, y: actor.y, weight: hold(actor) })),
      15,
    );
    outlines.push({ id: `lane-${lane}`, lane, alpha: share, points });
  });
  return outlines.filter(({ points }) => points.length > 0);
}
