/** The same cluster with and without one activity, in one scene: what there is in both as it is, what would be missing as a ghost. */
import { FEATURES } from './picture.ts';
import type { Scene, SceneActor, SceneTie } from './picture.ts';
import { componentsOf } from '../log/components.ts';
import { isClusterTie } from '../log/ties.ts';

/**
 * The scene of a view from which something is taken away, with it as a ghost; without the facilitator, what falls away
 * with it as well.
 * @param full the same moment with nothing taken away
 * @param without as in a View: an activity's id, `facilitator` or `null`
 */
export function compareWithout(full: Scene, cut: Scene, without: string | null): Scene {
  const compared = compareScenes(full, cut);
  return without === 'facilitator' ? fallApart(compared) : compared;
}

/**
 * The scene `cut` with what only `full` has as ghosts (`gone`). Both must show the same cluster at the same moment; then
 * whatever has nothing to do with the difference stays exactly where it was.
 */
export function compareScenes(full: Scene, cut: Scene): Scene {
  const left = new Map(cut.actors.map((actor) => [actor.id, actor]));
  const merged = new Map<string, SceneActor>();
  for (const was of full.actors) {
    const is = left.get(was.id);
    merged.set(was.id, is ? withLoss(is, was) : { ...was, emphasis: 'gone' });
  }
  const standing = new Map(cut.ties.map((tie) => [tie.id, tie]));
  const place = (tie: SceneTie): SceneTie => ({
    ...tie,
    from: merged.get(tie.from.id) ?? tie.from,
    to: merged.get(tie.to.id) ?? tie.to,
  });
  const lost = full.ties.filter((tie) => standing.get(tie.id)?.kind !== tie.kind);
  const outlines = new Set(cut.outlines.map(({ id }) => id));
  const signals = new Set(cut.signals.map(({ id }) => id));
  return {
    ...cut,
    actors: [...merged.values()],
    ties: [...lost.map((tie) => ({ ...place(tie), emphasis: 'gone' as const })), ...cut.ties.map(place)],
    outlines: [
      ...full.outlines.filter(({ id }) => !outlines.has(id)).map((outline) => ({ ...outline, gone: true })),
      ...cut.outlines,
    ],
    signals: [
      ...full.signals.filter(({ id }) => !signals.has(id)).map((signal) => ({ ...signal, gone: true })),
      ...cut.signals,
    ],
    board: Math.max(full.board, cut.board),
    ghost: full.ghost.alpha > cut.ghost.alpha ? full.ghost : cut.ghost,
    shown: new Set([...full.shown, ...cut.shown]),
    gone: new Set([
      ...(full.board > cut.board ? (['board'] as const) : []),
      ...(full.ghost.alpha > cut.ghost.alpha ? (['ghost'] as const) : []),
    ]),
  };
}

/**
 * A comparison in which whoever does not hang together with the largest part has lost its place in the cluster: what
 * falls away when the facilitator does.
 */
export function fallApart(compared: Scene): Scene {
  const held = largestComponentsOf(compared);
  const changed = new Map<SceneActor, SceneActor>();
  for (const actor of compared.actors) {
    const falls = actor.member > 0 && actor.kind !== 'outsider' && !held.has(actor.id);
    changed.set(actor, falls ? { ...actor, lost: new Set([...(actor.lost ?? []), 'member']) } : actor);
  }
  const now = (actor: SceneActor) => changed.get(actor) ?? actor;
  return {
    ...compared,
    actors: compared.actors.map(now),
    ties: compared.ties.map((tie) => ({ ...tie, from: now(tie.from), to: now(tie.to) })),
  };
}

/** The ids of those in each cluster who hang together in its largest component, over cluster ties that are there. */
function largestComponentsOf(scene: Scene): Set<string> {
  const ties = scene.ties
    .filter(
      ({ kind, emphasis, alpha, from, to }) =>
        isClusterTie(kind) && emphasis !== 'gone' && alpha >= 0.5 && from.cluster === to.cluster,
    )
    .map(({ from, to }) => ({ a: from.id, b: to.id }));
  const members = scene.actors.filter(({ member }) => member > 0);
  const components = componentsOf(
    members.map(({ id }) => id),
    ties,
  );
  const held = new Set<string>();
  for (const cluster of [0, 1]) {
    const own = new Map<number | undefined, SceneActor[]>();
    for (const actor of members) {
      const component = components.get(actor.id);
      if (actor.cluster === cluster) own.set(component, [...(own.get(component) ?? []), actor]);
    }
    const [largest = []] = [...own.values()].sort((a, b) => b.length - a.length);
    for (const { id } of largest) held.add(id);
  }
  return held;
}

/** What an actor has in both scenes, and as a ghost what it would not have. */
function withLoss(is: SceneActor, was: SceneActor): SceneActor {
  const lost = FEATURES.filter((feature) => was[feature] > is[feature] + 1e-9);
  if (lost.length === 0) return is;
  const kept = Object.fromEntries(lost.map((feature) => [feature, was[feature]]));
  const heading = lost.includes('pointing') ? { heading: was.heading } : {};
  // Whether one is in, known and trained is the actor's own filling, which cannot be there and be a ghost as well.
  const { member, match, trained } = is;
  return { ...is, ...kept, ...heading, member, match, trained, lost: new Set(lost) };
}
