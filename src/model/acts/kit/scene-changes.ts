/** What an act changes in a scene: actors in other places or looks, labels, and what is there for a moment only. */
import type { Scene, SceneActor, Transients } from '../../scene/picture.ts';
import { distance } from '../../sheet/geometry.ts';
import { SOFT, easedShare } from './timing.ts';

/** The scene with some actors in other places or looks; their ties follow them, and who is away from home goes without a name. */
export function changeActors(
  scene: Scene,
  change: (actor: SceneActor) => Partial<SceneActor> | undefined,
): Scene {
  const changed = new Map<SceneActor, SceneActor>();
  const actors = scene.actors.map((actor) => {
    const found = change(actor);
    const now = found ? { ...actor, ...found } : actor;
    changed.set(actor, now);
    return now;
  });
  const ties = scene.ties.map((tie) => ({
    ...tie,
    from: changed.get(tie.from) ?? tie.from,
    to: changed.get(tie.to) ?? tie.to,
  }));
  const away = new Map(scene.actors.map((actor, i) => [actor.id, distance(actor, actors[i] ?? actor)]));
  const labels = scene.labels.map((label) => {
    const gone = away.get(label.id);
    return gone ? { ...label, alpha: label.alpha * (1 - easedShare(gone, 2, 14)) } : label;
  });
  return { ...scene, actors, ties, labels };
}

/** The scene with these actors as themselves, where others are dimmed. */
export function undim(scene: Scene, who: (actor: SceneActor) => boolean): Scene {
  return changeActors(scene, (actor) =>
    actor.emphasis === 'dim' && who(actor) ? { emphasis: 'plain' } : undefined,
  );
}

/** The scene with these in the light, whether or not the log has touched them yet. */
export function lightUp(scene: Scene, lit: (actor: SceneActor) => boolean): Scene {
  return changeActors(scene, (actor) =>
    actor.emphasis !== 'gone' && lit(actor) ? { emphasis: 'lit' } : undefined,
  );
}

/** The scene without the names of those inside while something happens to them; clusters, and whoever is followed, keep theirs. */
export function hushLabels(scene: Scene, s: number): Scene {
  const kinds = new Map(scene.actors.map(({ id, kind }) => [id, kind]));
  const heard = Math.max(1 - easedShare(s, 0, SOFT), easedShare(s, 1 - SOFT, 1));
  const labels = scene.labels.map((label) => {
    const kind = kinds.get(label.id);
    const kept = label.rank === 'main' || kind === undefined || kind === 'outsider';
    return kept ? label : { ...label, alpha: label.alpha * heard };
  });
  return { ...scene, labels };
}

/** The scene with more that passes; what cannot be seen is left out. */
export function withTransients(
  scene: Scene,
  { tokens = [], rings = [], strokes = [] }: Partial<Transients>,
): Scene {
  const seen = ({ alpha }: { alpha: number }) => alpha > 0.005;
  const before = scene.transients;
  const now = {
    tokens: [...(before?.tokens ?? []), ...tokens.filter(seen)],
    rings: [...(before?.rings ?? []), ...rings.filter(seen)],
    strokes: [...(before?.strokes ?? []), ...strokes.filter(seen)],
  };
  return now.tokens.length + now.rings.length + now.strokes.length > 0
    ? { ...scene, transients: now }
    : scene;
}
