/** The outlines of a scene: round each cluster once it can be seen, and round its sub-clusters. */
import { curveAround } from './outline-curve.ts';
import type { SceneActor, SceneOutline } from './picture.ts';

/**
 * @param staying how far each actor still belongs to the mother cluster, 0–1: who moves over is let go of on the way
 * @param laneShare how far each sub-cluster has come, 0–1
 * @param visible how far the cluster can be seen, 0–1
 * @param spun how far the spin-off has left, 0–1
 */
export function outlinesOf(
  actors: readonly SceneActor[],
  staying: readonly number[],
  laneShare: readonly number[],
  visible: number,
  spun: number,
): SceneOutline[] {
  const outlines: SceneOutline[] = [];
  const stays = actors.map(({ x, y, member, kind }, i) => ({
    x,
    y,
    weight: kind === 'outsider' ? 0 : member * (staying[i] ?? 1),
  }));
  if (visible > 0) {
    outlines.push({ id: 'cluster-0', lane: -1, alpha: visible, points: curveAround(stays, 24) });
    const leaves = actors
      .filter(({ cluster, kind }) => cluster === 1 && kind !== 'outsider')
      .map(({ x, y, member }) => ({ x, y, weight: member }));
    if (spun > 0) outlines.push({ id: 'cluster-1', lane: -1, alpha: spun, points: curveAround(leaves, 24) });
  }
  laneShare.forEach((share, lane) => {
    if (share <= 0) return;
    const held = stays.map(({ x, y, weight }, i) => {
      const { lane: own, sorted } = actors[i] as SceneActor;
      return { x, y, weight: own === lane ? Math.min(weight, sorted) : 0 };
    });
    outlines.push({ id: `lane-${lane}`, lane, alpha: share, points: curveAround(held, 15) });
  });
  return outlines.filter(({ points }) => points.length > 0);
}
