/** Who stands where in a scene: what each actor that is drawn is tied to, counted as the sentence counts. */
import { isCounted, SEEN } from './scene-count.ts';
import type { Scene, SceneActor, SceneTie } from '../scene/picture.ts';

/** One actor that is drawn, with its ties. */
export interface ActorTies {
  actor: SceneActor;
  /** place in the scene's `actors`, which is that of the timeline's */
  place: number;
  /** ties within its own cluster; who has one is a participant */
  ties: SceneTie[];
  /** ties over the border of its cluster: to outsiders, or to the other cluster */
  across: SceneTie[];
}

/** Everybody that a scene shows. Whoever is taken away, and every tie that is on its way out, is not counted. */
export function actorTiesIn(scene: Scene): ActorTies[] {
  const all = scene.actors.map((actor, place): ActorTies => ({ actor, place, ties: [], across: [] }));
  const of = new Map(all.map((found) => [found.actor, found]));
  for (const tie of scene.ties) {
    if (!isCounted(tie)) continue;
    const { from, to } = tie;
    const inside = from.cluster === to.cluster && from.kind !== 'outsider' && to.kind !== 'outsider';
    for (const end of [from, to]) of.get(end)?.[inside ? 'ties' : 'across'].push(tie);
  }
  return all.filter(({ actor }) => actor.alpha >= SEEN && actor.emphasis !== 'gone');
}
