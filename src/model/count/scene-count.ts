/** What is counted in a scene: whatever has come more than half way, and nothing that has been taken away. */
import { touchesFacilitator } from '../log/ties.ts';
import type { Scene, SceneActor, SceneTie } from '../scene/picture.ts';

/** What is counted in one cluster of a scene. */
export interface ClusterCount {
  actors: number;
  participants: number;
  /** participants of a new cluster who moved over from the mother cluster */
  moved: number;
  ties: number;
  /** ties that touch the facilitator */
  toFacilitator: number;
  /** ties to outsiders */
  toOutsiders: number;
  /** ties to the other cluster */
  toOtherCluster: number;
}

/** Anything is counted from the middle of its coming on. */
export const SEEN = 0.5;

/** Counts cluster number `cluster` of a scene. */
export function countIn(scene: Scene, cluster: number): ClusterCount {
  const own = (actor: SceneActor) => actor.kind !== 'outsider' && actor.cluster === cluster;
  const actors = scene.actors.filter(
    (actor) => own(actor) && actor.alpha >= SEEN && actor.emphasis !== 'gone',
  );
  const count: ClusterCount = {
    actors: actors.length,
    participants: 0,
    moved: 0,
    ties: 0,
    toFacilitator: 0,
    toOutsiders: 0,
    toOtherCluster: 0,
  };
  const members = new Set<SceneActor>();
  for (const tie of scene.ties) {
    if (!isCounted(tie)) continue;
    const [a, b] = [own(tie.from), own(tie.to)];
    if (a && b) {
      count.ties++;
      if (touchesFacilitator(tie)) count.toFacilitator++;
      members.add(tie.from).add(tie.to);
    } else if (a || b) count[tie.kind === 'external' ? 'toOutsiders' : 'toOtherCluster']++;
  }
  count.participants = members.size;
  count.moved = [...members].filter(({ came }) => came === 'moved').length;
  return count;
}

/** How many of a hundred ties touch the facilitator; 0 where there is no tie. */
export function facilitatorPercent({ ties, toFacilitator }: ClusterCount): number {
  return ties === 0 ? 0 : Math.round((100 * toFacilitator) / ties);
}

/** Whether a tie is counted: it has come, nothing has taken it away, and it does not only tell where a firm springs from. */
export function isCounted({ alpha, kind, emphasis }: SceneTie): boolean {
  return alpha >= SEEN && kind !== 'origin' && emphasis !== 'gone';
}
