/** Who stands where: asked by legend and targets alike, and small enough for a page's first script. */
import type { SceneActor } from './picture.ts';

/** Whether an actor that could be in stands outside, so that it is drawn empty. */
export function standsAlone({ member, kind }: SceneActor): boolean {
  return kind !== 'outsider' && member < 0.5;
}

/** Whether an actor can be seen as one of those there are. */
export function isSeen({ alpha, emphasis }: SceneActor): boolean {
  return alpha > 0 && emphasis !== 'gone';
}
