/** The outlines of a scene: round each cluster once it can be seen, and round its sub-clusters. */
import { blobAround } from './outline-curve.ts';
import type { SceneActor, SceneBlob } from './picture.ts';

/**
 * @param laneShare how far each sub-cluster has come, 0–1
 * @param outline how far the cluster can be seen, 0–1
 * @param spun how far the spin-off has left, 0–1
 */
export function drawBlobs(
  actors: readonly SceneActor[],
  laneShare: readonly number[],
  outline: number,
  spun: number,
): SceneBlob[] {
  const blobs: SceneBlob[] = [];
  if (outline > 0) {
    const belongs = (cluster: number) =>
      actors.filter((a) => a.cluster === cluster && a.member > 0 && a.kind !== 'outsider');
    const pulls = (cluster: number) => belongs(cluster).map(({ x, y, member }) => ({ x, y, weight: member }));
    // While the firms move over, the mother's outline lets go of them and the spin-off's takes hold.
    const leaving =
      spun < 1 ? belongs(1).map(({ x, y, member }) => ({ x, y, weight: member * (1 - spun) })) : [];
    blobs.push({
      id: 'cluster-0',
      lane: -1,
      alpha: outline,
      points: blobAround([...pulls(0), ...leaving], 24),
    });
    if (spun > 0) blobs.push({ id: 'cluster-1', lane: -1, alpha: spun, points: blobAround(pulls(1), 24) });
  }
  laneShare.forEach((share, lane) => {
    if (share <= 0) return;
    const own = actors.filter((actor) => actor.lane === lane);
    const hold = ({ member, sorted, cluster }: SceneActor) =>
      Math.min(member, sorted) * (cluster === 0 ? 1 : 1 - spun);
    const points = blobAround(
      own.map((actor) => ({ x: actor.x, y: actor.y, weight: hold(actor) })),
      15,
    );
    blobs.push({ id: `lane-${lane}`, lane, alpha: share, points });
  });
  return blobs.filter((blob) => blob.points.length > 0);
}
