/** How a new firm comes of others: it begins where they are and goes to a place of its own. */
import { made, middleOf, onTheWay, within } from './craft.ts';
import type { Scene, SceneActor } from '../scene.ts';

/** A new firm and those it comes from: one member, or a member and another cluster. */
export interface Bud {
  child: SceneActor;
  parents: SceneActor[];
}

/** The new firms that the activity in focus brought about, first those with one parent. */
export function budsOf(after: Scene): Bud[] {
  const buds = new Map<SceneActor, SceneActor[]>();
  for (const { kind, from, to } of made(after))
    if (kind === 'origin') buds.set(to, [...(buds.get(to) ?? []), from]);
  return [...buds]
    .map(([child, parents]) => ({ child, parents }))
    .sort((a, b) => a.parents.length - b.parents.length);
}

/** The new firm at local time s, where it buds from a to b: seen first on its parents' place (between them, where there are two). */
export function budding({ child, parents }: Bud, s: number, a: number, b: number): Partial<SceneActor> {
  const seen = within(s, a, a + (b - a) * 0.35);
  const place = onTheWay(middleOf(parents), child, within(s, a + (b - a) * 0.25, b));
  return { ...place, alpha: seen * child.alpha, emphasis: 'lit' };
}
