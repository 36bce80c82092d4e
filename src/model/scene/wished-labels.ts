/** The words that a scene would like to have written on it, those that matter most first. */
import { LANE_NAMES } from '../sheet/sheet-size.ts';
import { placeBesideActor, type Label } from './labels.ts';
import type { SceneActor, SceneOutline } from './picture.ts';
import type { Timeline } from '../sheet/timeline.ts';
import type { View } from './view.ts';

/** What a scene knows when its words are chosen. */
interface LabelSources {
  actors: readonly SceneActor[];
  outlines: readonly SceneOutline[];
  /** how far each sub-cluster has come, 0–1 */
  laneShare: readonly number[];
  /** how far the spin-off has left, 0–1 */
  spun: number;
  phase: number;
  /** the way to the next phase as positions go it, 0 ≤ eased < 1 */
  eased: number;
}

export function wishedLabels(timeline: Timeline, view: View, scene: LabelSources): Label[] {
  const { actors, outlines, laneShare, spun, phase, eased } = scene;
  const { clusters, lanes } = timeline.names;
  const labels: Label[] = [];
  const name = (id: string, rank: Label['rank']) => {
    const i = timeline.actors.findIndex((actor) => actor.id === id);
    const [actor, source] = [actors[i], timeline.actors[i]];
    if (!actor || !source) return;
    const there = actor.emphasis === 'gone' ? 0 : actor.alpha;
    const place = placeBesideActor(actor, source.sides ?? '', phase, eased, id === view.follow);
    labels.push({ id, text: actor.name, ...place, alpha: there * place.alpha, rank });
  };
  // Whoever is followed is never lost from sight: its name goes before all others, at every width.
  if (view.follow) name(view.follow, 'main');
  for (const outline of outlines) {
    if (outline.lane >= 0) continue;
    const top = Math.min(...outline.points.map(({ y }) => y));
    const xs = outline.points.map(({ x }) => x);
    const x = (Math.min(...xs) + Math.max(...xs)) / 2;
    const text = clusters[outline.id === 'cluster-1' ? 1 : 0] ?? '';
    labels.push({ id: outline.id, text, x, y: Math.max(30, top - 8), alpha: outline.alpha, rank: 'main' });
  }
  const others = actors.filter(({ id }) => id !== view.follow);
  for (const { id, kind } of others) if (kind === 'facilitator') name(id, 'name');
  laneShare.forEach((share, lane) => {
    const place = LANE_NAMES[lane];
    if (place)
      labels.push({
        id: `lane-${lane}`,
        text: lanes[lane] ?? '',
        ...place,
        alpha: share * (1 - spun),
        rank: 'name',
      });
  });
  for (const { id, kind } of others)
    if (kind !== 'facilitator' && timeline.names.shown.includes(id))
      name(id, kind === 'outsider' ? 'detail' : 'name');
  return labels;
}
