/** Who takes part in an act, and which ties it is about, read from a scene. */
import type { Scene, SceneActor, SceneTie } from '../../scene/picture.ts';

/** The ties that the activity in focus made or changed. */
export function tiesMade(scene: Scene): SceneTie[] {
  return scene.ties.filter(({ emphasis }) => emphasis === 'lit');
}

/** Whom the activity in focus touches. */
export function actorsTouched(scene: Scene): SceneActor[] {
  return scene.actors.filter(({ emphasis, alpha }) => emphasis === 'lit' && alpha > 0);
}

/** The facilitator of the mother cluster; absent before there is one, and where it is taken away. */
export function facilitatorOf(scene: Scene): SceneActor | undefined {
  return scene.actors.find(
    ({ kind, cluster, alpha, emphasis }) =>
      kind === 'facilitator' && cluster === 0 && alpha > 0 && emphasis !== 'gone',
  );
}

/** Ties that one can talk over: all but origins and those that are gone. */
export function tiesToTalkOver(scene: Scene): SceneTie[] {
  return scene.ties.filter(
    ({ kind, emphasis, alpha }) => kind !== 'origin' && emphasis !== 'gone' && alpha > 0.5,
  );
}

/** The items in their order, but first those that are about whom the text speaks of (`Scene.lead`), where it is one of them. */
export function leadFirst<Item>(
  { lead }: Scene,
  items: readonly Item[],
  who: (item: Item) => readonly (SceneActor | undefined)[],
): Item[] {
  const about = (item: Item) => lead !== undefined && who(item).some((actor) => actor?.id === lead);
  return [...items.filter(about), ...items.filter((item) => !about(item))];
}

/** Both ends of a tie. */
export function endsOf({ from, to }: SceneTie): [SceneActor, SceneActor] {
  return [from, to];
}

/** Who is at the other end. */
export function otherEnd(tie: SceneTie, one: SceneActor): SceneActor {
  return tie.from.id === one.id ? tie.to : tie.from;
}
