/**
 * What the text can point at in the figure, and what a reader can choose there. A target is written as one or more words
 * with spaces between: a kind of actor or tie (`firm`, `project` …), a mark (`outline`, `board`, `ghost`, `signal`,
 * `lane`), whoever is in (`member`) or is not (`alone`), who moved over to a new cluster or is new in it (`moved`, `born`), all ties between sub-clusters (`band`), one outline or sub-cluster (`outline:1`, `lane:0`), the ties between two sub-clusters
 * (`band:0-2`), an actor (`actor:v01`) or a tie (`tie:v01-v02-loose`). The word `sketch` draws the line that a reader guesses between the first two actors named.
 */
import type { Scene, SceneActor, SceneOutline, SceneTie } from './picture.ts';
import { bandTarget } from './bands.ts';
import { isSeen, standsAlone } from './standing.ts';
import type { MarkKind } from '../log/types.ts';

/** Marks that a word can light by itself. */
const MARKS: readonly MarkKind[] = ['board', 'ghost', 'signal'];
const WORD =
  /^(firm|knowledge|authority|facilitator|outsider|loose|collaboration|project|external|origin|member|alone|moved|born|band|sketch|board|ghost|signal|(outline|lane)(:\d)?|band:\d-\d|actor:[a-z][a-z0-9-]*|tie:[a-z][a-z0-9-]*)$/;

/** Whether a text is written as a target is. Whether the scene shows it is another matter. */
export function isTarget(text: string): boolean {
  return text.split(' ').every((word) => WORD.test(word));
}

/** Number of the cluster that a outline goes around, or of its sub-cluster, as a target says it. */
export function outlineTarget({ lane, id }: SceneOutline): string {
  return lane < 0 ? `outline:${id === 'cluster-1' ? 1 : 0}` : `lane:${lane}`;
}

/** Whether the scene shows anything of a target. */
export function shows(scene: Scene, target: string): boolean {
  return litBy(scene, target) !== null;
}

/**
 * The same scene with a target lit and everything else dimmed. Actors at the ends of a lit tie are lit too; who stands
 * inside a lit outline or sub-cluster, and whom one lit actor is tied to, stays as it was. A target that the scene does not show leaves it as it was: nothing
 * is dimmed for nothing.
 */
export function lightTarget(scene: Scene, target: string | null): Scene {
  const lights = target ? litBy(scene, target) : null;
  if (!lights) return scene;
  const moved = new Map<SceneActor, SceneActor>();
  const actors = scene.actors.map((actor) => {
    const kept = lights.near.has(actor) || lights.inside(actor);
    const emphasis = actor.emphasis === 'gone' ? 'gone' : lights.lit(actor) ? 'lit' : kept ? 'plain' : 'dim';
    const copy = { ...actor, emphasis } as const;
    moved.set(actor, copy);
    return copy;
  });
  const ties = scene.ties.map((tie) => {
    const [from, to] = [lights.inside(tie.from), lights.inside(tie.to)];
    const within = lights.own(tie) || (from && to) || (lights.opened && (from || to));
    const emphasis = tie.emphasis === 'gone' ? 'gone' : lights.tied(tie) ? 'lit' : within ? 'plain' : 'dim';
    return {
      ...tie,
      from: moved.get(tie.from) ?? tie.from,
      to: moved.get(tie.to) ?? tie.to,
      emphasis,
    } as const;
  });
  const outlines = scene.outlines.map((outline) =>
    lights.outlines.has(outline) ? { ...outline, lit: true } : outline,
  );
  const pointed = {
    ...scene,
    actors,
    ties,
    outlines,
    lit: lights.marks,
    shown: new Set([...scene.shown, ...lights.marks]),
  };
  return target?.includes('sketch') ? { ...pointed, ...sketched(actors, target) } : pointed;
}

/** What of a scene a target lights; `null` where it shows nothing of it. */
function litBy(scene: Scene, target: string) {
  const words = new Set(target.split(' '));
  const tied = (tie: SceneTie) =>
    tie.emphasis !== 'gone' &&
    (words.has(tie.kind) ||
      words.has(`tie:${tie.id}`) ||
      (bandTarget(tie) !== '' && (words.has('band') || words.has(bandTarget(tie)))));
  const ends = new Set<SceneActor>();
  const own = ({ from, to, emphasis }: SceneTie) =>
    emphasis !== 'gone' && (words.has(`actor:${from.id}`) || words.has(`actor:${to.id}`));
  const near = new Set<SceneActor>();
  for (const tie of scene.ties) {
    if (tied(tie)) ends.add(tie.from).add(tie.to);
    if (own(tie)) near.add(tie.from).add(tie.to);
  }
  const lit = (actor: SceneActor) =>
    isSeen(actor) &&
    (words.has(actor.kind) ||
      words.has(`actor:${actor.id}`) ||
      ends.has(actor) ||
      (words.has('alone') && standsAlone(actor)) ||
      (actor.came !== undefined && actor.member > 0 && words.has(actor.came)));

  const there: Partial<Record<MarkKind, boolean>> = {
    board: scene.board > 0,
    ghost: scene.ghost.alpha > 0,
    signal: scene.signals.length > 0,
  };
  const marks = new Set(MARKS.filter((mark) => words.has(mark) && there[mark]));
  const outlines = new Set(
    scene.outlines.filter(
      (outline) => words.has(outline.lane < 0 ? 'outline' : 'lane') || words.has(outlineTarget(outline)),
    ),
  );
  const around = [...outlines];
  const inside = (actor: SceneActor) =>
    (words.has('member') && actor.member > 0) ||
    around.some((outline) =>
      outline.lane < 0
        ? actor.member > 0 &&
          actor.kind !== 'outsider' &&
          outlineTarget(outline) === `outline:${actor.cluster}`
        : actor.lane === outline.lane && actor.sorted > 0 && actor.cluster === 0,
    );
  const any =
    marks.size > 0 || outlines.size > 0 || scene.actors.some((actor) => lit(actor) || inside(actor));
  // a sub-cluster that is chosen shows its ties to the rest too
  const opened = around.some(({ lane }) => lane >= 0);
  return any ? { tied, own, near, lit, inside, opened, marks, outlines } : null;
}

/** The line that a reader guesses between the first two actors that a target names. */
function sketched(actors: readonly SceneActor[], target: string): Pick<Scene, 'sketch'> {
  const [from, to] = target.split(' ').flatMap((word) => actors.filter(({ id }) => word === `actor:${id}`));
  return from && to ? { sketch: { from, to } } : {};
}
