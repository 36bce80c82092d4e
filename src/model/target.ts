/**
 * What the text can point at in the figure. A target is written as one or more words with spaces between:
 * a kind of actor or tie (`firm`, `project` …), a mark (`outline`, `board`, `ghost`, `signal`, `lane`), an actor
 * (`actor:v01`) or a tie (`tie:v01-v02-loose`). The word `sketch` draws the line that a reader guesses between the first
 * two actors named.
 */
import type { Scene, SceneActor, SceneTie } from './scene.ts';
import type { MarkKind } from './types.ts';

/** Parts of a scene that are neither actors nor ties. */
export type Part = 'outline' | 'board' | 'ghost' | 'signal' | 'lane';

const MARK_OF: Readonly<Record<Part, MarkKind>> = {
  outline: 'outline',
  board: 'board',
  ghost: 'ghost',
  signal: 'signal',
  lane: 'subcluster',
};

/**
 * The same scene with a target lit and everything else dimmed. Actors at the ends of a lit tie are lit too. A target
 * that the scene does not show leaves it as it was: nothing is dimmed for nothing.
 */
export function pointAt(scene: Scene, target: string | null): Scene {
  if (!target) return scene;
  const words = new Set(target.split(' '));
  const tied = (tie: SceneTie) =>
    tie.emphasis !== 'gone' && (words.has(tie.kind) || words.has(`tie:${tie.id}`));
  const ends = new Set<SceneActor>();
  for (const tie of scene.ties) if (tied(tie)) ends.add(tie.from).add(tie.to);
  const hit = (actor: SceneActor) =>
    actor.alpha > 0 &&
    actor.emphasis !== 'gone' &&
    (words.has(actor.kind) || words.has(`actor:${actor.id}`) || ends.has(actor));
  const marks = (Object.keys(MARK_OF) as Part[])
    .filter((part) => words.has(part))
    .map((part) => MARK_OF[part]);
  if (marks.length === 0 && !scene.actors.some(hit)) return scene;

  const moved = new Map<SceneActor, SceneActor>();
  const actors = scene.actors.map((actor) => {
    const emphasis = actor.emphasis === 'gone' ? 'gone' : hit(actor) ? 'lit' : 'dim';
    const copy = { ...actor, emphasis } as const;
    moved.set(actor, copy);
    return copy;
  });
  const ties = scene.ties.map((tie) => ({
    ...tie,
    from: moved.get(tie.from) ?? tie.from,
    to: moved.get(tie.to) ?? tie.to,
    emphasis: tie.emphasis === 'gone' ? ('gone' as const) : tied(tie) ? ('lit' as const) : ('dim' as const),
  }));
  const lit = { ...scene, actors, ties, lit: new Set(marks) };
  if (!words.has('sketch')) return lit;
  const named = [...words].flatMap((word) => actors.filter(({ id }) => word === `actor:${id}`));
  const [from, to] = named;
  return from && to ? { ...lit, sketch: { from, to } } : lit;
}
