/** What is counted in a scene: whatever has come more than half way, and nothing that has been taken away. */
import type { Scene, SceneActor, SceneTie } from '../scene/picture.ts';

/** What is counted in one cluster of a scene. */
export interface Count {
  actors: number;
  participants: number;
  ties: number;
  /** ties that touch the facilitator */
  hub: number;
  /** ties to outsiders */
  out: number;
  /** ties to the other cluster */
  home: number;
}

/** Anything is counted from the middle of its coming on. */
export const SEEN = 0.5;

/** Counts cluster number `cluster` of a scene. */
export function countIn(scene: Scene, cluster: number): Count {
  const own = (actor: SceneActor) => actor.kind !== 'outsider' && actor.cluster === cluster;
  const actors = scene.actors.filter(
    (actor) => own(actor) && actor.alpha >= SEEN && actor.emphasis !== 'gone',
  );
  const count: Count = { actors: actors.length, participants: 0, ties: 0, hub: 0, out: 0, home: 0 };
  const members = new Set<string>();
  for (const tie of scene.ties) {
    if (tie.alpha < SEEN || tie.kind === 'origin' || tie.emphasis === 'gone') continue;
    const [a, b] = [own(tie.from), own(tie.to)];
    if (a && b) {
      count.ties++;
      if (isHub(tie)) count.hub++;
      members.add(tie.from.id).add(tie.to.id);
    } else if (a || b) count[tie.kind === 'external' ? 'out' : 'home']++;
  }
  count.participants = members.size;
  return count;
}

/** Whether a tie touches a facilitator. */
export function isHub(tie: SceneTie): boolean {
  return tie.from.kind === 'facilitator' || tie.to.kind === 'facilitator';
}
