/** The same cluster with and without one activity, in one scene: what there is in both as it is, what would be missing as a ghost. */
import { FEATURES } from './picture.ts';
import type { Scene, SceneActor, SceneTie } from './picture.ts';
import { lacksFacilitator } from '../log/taken.ts';
import { fallApart } from './fall-apart.ts';

/**
 * The scene of a view from which something is taken away, with it as a ghost; without the facilitator, what falls away
 * with it as well.
 * @param full the same moment with nothing taken away
 * @param without as in a View
 * @param apart how far those who hang on nothing have drifted out, 0–1
 */
export function compareWithout(full: Scene, cut: Scene, without: string | null, apart = 1): Scene {
  const compared = compareScenes(full, cut);
  return lacksFacilitator(without) ? fallApart(compared, apart) : compared;
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
