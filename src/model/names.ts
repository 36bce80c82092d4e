/** The words that a scene would like to have written on it, those that matter most first. */
import { HEIGHT, LANE_NAMES } from './frame.ts';
import type { Label } from './labels.ts';
import type { SceneActor, SceneBlob } from './scene.ts';
import type { Timeline } from './timeline.ts';
import type { View } from './view.ts';

/** @param laneShare how far each sub-cluster has come, 0–1 @param spun how far the spin-off has left, 0–1 */
export function wishedLabels(
  timeline: Timeline,
  view: View,
  actors: readonly SceneActor[],
  blobs: readonly SceneBlob[],
  laneShare: readonly number[],
  spun: number,
): Label[] {
  const { clusters, lanes } = timeline.names;
  const labels: Label[] = [];
  // Whoever is followed is never lost from sight: its name goes before all others, at every width.
  const followed = actors.find((actor) => actor.id === view.follow);
  if (followed) labels.push(nameOf(followed, 'main', followed.kind === 'facilitator' ? 26 : 22));
  const others = actors.filter((actor) => actor !== followed);
  for (const blob of blobs) {
    if (blob.lane >= 0) continue;
    const top = Math.min(...blob.points.map(({ y }) => y));
    const xs = blob.points.map(({ x }) => x);
    const x = (Math.min(...xs) + Math.max(...xs)) / 2;
    const text = clusters[blob.id === 'cluster-1' ? 1 : 0] ?? '';
    labels.push({ id: blob.id, text, x, y: Math.max(30, top - 8), alpha: blob.alpha, rank: 'main' });
  }
  for (const actor of others) if (actor.kind === 'facilitator') labels.push(nameOf(actor, 'detail', 26));
  laneShare.forEach((share, lane) => {
    const place = LANE_NAMES[lane];
    if (place)
      labels.push({
        id: `lane-${lane}`,
        text: lanes[lane] ?? '',
        ...place,
        alpha: share * (1 - spun),
        rank: 'detail',
      });
  });
  for (const actor of others)
    if (actor.kind !== 'facilitator' && timeline.names.shown.includes(actor.id))
      labels.push(nameOf(actor, 'detail'));
  return labels;
}

function nameOf(actor: SceneActor, rank: Label['rank'], below = 22): Label {
  const y = actor.y + below > HEIGHT - 8 ? actor.y - 14 : actor.y + below;
  const alpha = actor.emphasis === 'gone' ? 0 : actor.alpha;
  return { id: actor.id, text: actor.name, x: actor.x, y, alpha, rank };
}
