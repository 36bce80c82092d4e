/** How a new firm comes of others: it begins where they are and goes to a place of its own. */
import type { Scene, SceneActor, SceneTie } from '../../scene/picture.ts';
import { changeActors, undim } from './scene-changes.ts';
import { tiesMade } from './taking-part.ts';
import { easedShare } from './timing.ts';
import { middleOf, onTheWay } from '../../sheet/geometry.ts';

/** A new firm and those it comes from: one member, or a member and another cluster. */
export interface Bud {
  child: SceneActor;
  parents: SceneActor[];
  origins: SceneTie[];
}

/** When a bud comes, in local time. */
export type BudStretch = readonly [bud: Bud, from: number, to: number];

/** Shares of its time in which a bud is first seen, and in which it goes to its own place. */
const SEEN = 0.36;
const LEAVES = 0.18;

/** The new firms that the activity in focus brought about. */
export function budsOf(after: Scene): Bud[] {
  const buds = new Map<SceneActor, SceneTie[]>();
  for (const tie of tiesMade(after))
    if (tie.kind === 'origin') buds.set(tie.to, [...(buds.get(tie.to) ?? []), tie]);
  return [...buds].map(([child, origins]) => ({ child, origins, parents: origins.map(({ from }) => from) }));
}

/** The scene with new firms on their way from their parents (from between them, where there are two), and the arrows that follow them. */
export function withBuds(scene: Scene, s: number, buddings: readonly BudStretch[]): Scene {
  const changes = new Map<string, Partial<SceneActor>>();
  const alphas = new Map<string, number>();
  const parents = new Set<string>();
  for (const [{ child, parents: from, origins }, a, b] of buddings) {
    const seen = easedShare(s, a, a + (b - a) * SEEN);
    const place = onTheWay(middleOf(from), child, easedShare(s, a + (b - a) * LEAVES, b));
    changes.set(child.id, {
      ...place,
      alpha: seen * child.alpha,
      member: seen * child.member,
      emphasis: 'lit',
    });
    for (const { id, alpha } of origins) alphas.set(id, seen * alpha);
    for (const { id } of from) parents.add(id);
  }
  const moved = changeActors(
    undim(scene, ({ id }) => parents.has(id)),
    ({ id }) => changes.get(id),
  );
  const at = new Map(moved.actors.map((actor) => [actor.id, actor]));
  const origins = buddings
    .flatMap(([bud]) => bud.origins)
    .map((tie): SceneTie => ({
      ...tie,
      from: at.get(tie.from.id) ?? tie.from,
      to: at.get(tie.to.id) ?? tie.to,
      alpha: alphas.get(tie.id) ?? 0,
    }));
  const others = moved.ties.filter(({ id }) => !alphas.has(id));
  return { ...moved, ties: [...others, ...origins.filter(({ alpha }) => alpha > 0)] };
}
