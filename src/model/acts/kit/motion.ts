/** The few things that acts are made of: ways through local time, places on the way, and additions to a scene. */
import { HEIGHT, WIDTH, type Point } from '../../sheet/sheet-size.ts';
import type { Passing, Scene, SceneActor, SceneTie } from '../../scene/picture.ts';

/** How far s has come from a to b, 0–1, slow at both ends. */
export function within(s: number, a: number, b: number): number {
  const x = Math.min(1, Math.max(0, (s - a) / (b - a)));
  return x * x * (3 - 2 * x);
}

/** How far s has come from a to b, 0–1, at one speed. */
export function steadily(s: number, a: number, b: number): number {
  return Math.min(1, Math.max(0, (s - a) / (b - a)));
}

/** How long something takes to come or go at least, in local time; less would be a jump. */
const SOFT = 0.105;

/** 0 up to a, up to 1 in the middle and back to 0 at b: something comes, is there and goes. For what is shorter than 2 SOFT, see `glimpse`. */
export function swell(s: number, a: number, b: number): number {
  const edge = Math.max((b - a) / 3, Math.min(SOFT, (b - a) / 2));
  return Math.min(within(s, a, a + edge), 1 - within(s, b - edge, b));
}

/** The point that lies `share` of the way from a to b. */
export function onTheWay(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

/**
 * Number i of n gets this stretch of [a, b]: they follow each other and overlap.
 * @param apart how much of its stretch one has had when the next begins
 */
export function turnOf(i: number, n: number, a: number, b: number, apart = 0.45): [from: number, to: number] {
  const length = (b - a) / (1 + (n - 1) * apart);
  const from = a + i * length * apart;
  return [from, from + length];
}

export function distance(a: Point, b: Point): number {
  return Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
}

/** The scene with some actors in other places or looks; their ties follow them, and who is away from home goes without a name. */
export function recastActors(
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
    return gone ? { ...label, alpha: label.alpha * (1 - within(gone, 2, 14)) } : label;
  });
  return { ...scene, actors, ties, labels };
}

/** The scene with more that passes; what cannot be seen is left out. */
export function passing(scene: Scene, { tokens = [], rings = [], strokes = [] }: Partial<Passing>): Scene {
  const seen = ({ alpha }: { alpha: number }) => alpha > 0.005;
  const before = scene.passing;
  const now = {
    tokens: [...(before?.tokens ?? []), ...tokens.filter(seen)],
    rings: [...(before?.rings ?? []), ...rings.filter(seen)],
    strokes: [...(before?.strokes ?? []), ...strokes.filter(seen)],
  };
  return now.tokens.length + now.rings.length + now.strokes.length > 0 ? { ...scene, passing: now } : scene;
}

/** The ties that the activity in focus made or changed. */
export function made(scene: Scene): SceneTie[] {
  return scene.ties.filter(({ emphasis }) => emphasis === 'lit');
}

/** Whom the activity in focus touches. */
export function touched(scene: Scene): SceneActor[] {
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
export function talkable(scene: Scene): SceneTie[] {
  return scene.ties.filter(
    ({ kind, emphasis, alpha }) => kind !== 'origin' && emphasis !== 'gone' && alpha > 0.5,
  );
}

/** Who is at the other end. */
export function otherEnd(tie: SceneTie, one: SceneActor): SceneActor {
  return tie.from.id === one.id ? tie.to : tie.from;
}

/** The scene without the names of those inside while something happens to them; clusters, and whoever is followed, keep theirs. */
export function hush(scene: Scene, s: number): Scene {
  const kinds = new Map(scene.actors.map(({ id, kind }) => [id, kind]));
  const heard = Math.max(1 - within(s, 0, SOFT), within(s, 1 - SOFT, 1));
  const labels = scene.labels.map((label) => {
    const kind = kinds.get(label.id);
    const kept = label.rank === 'main' || kind === undefined || kind === 'outsider';
    return kept ? label : { ...label, alpha: label.alpha * heard };
  });
  return { ...scene, labels };
}

/** What passes keeps this far from the edge of the sheet. */
const CLEAR = 6;

/** The point `units` from `from` in the direction of `to`, or where the sheet ends on that way. */
export function towards(from: Point, to: Point, units: number): Point {
  const away = distance(from, to) || 1;
  const [dx, dy] = [(to.x - from.x) / away, (to.y - from.y) / away];
  const end = Math.min(units, roomAhead(from.x, dx, WIDTH), roomAhead(from.y, dy, HEIGHT));
  return { x: from.x + dx * end, y: from.y + dy * end };
}

/** How far one can go along one axis of the sheet, which is `size` long. */
function roomAhead(at: number, direction: number, size: number): number {
  if (direction === 0) return Infinity;
  return Math.max(0, ((direction > 0 ? size - CLEAR : CLEAR) - at) / direction);
}

/** The middle of some points; of the sheet where there are none. */
export function middleOf(points: readonly Point[]): Point {
  if (points.length === 0) return { x: WIDTH / 2, y: HEIGHT / 2 };
  const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** An arrow from a towards b as far as `share`, with its head. */
export function arrow(a: Point, b: Point, share: number): Point[] {
  const tip = onTheWay(a, b, share);
  const length = distance(a, b) || 1;
  const size = Math.min(7, distance(a, tip));
  const [ux, uy] = [((b.x - a.x) / length) * size, ((b.y - a.y) / length) * size];
  const barb = (side: number) => ({ x: tip.x - ux - uy * side, y: tip.y - uy + ux * side });
  return [a, tip, barb(0.6), tip, barb(-0.6)];
}

/** As `swell`, but there almost all the time from a to b: it comes and goes only as slowly as the eye needs to follow. */
export function shown(s: number, a: number, b: number): number {
  return Math.min(steadily(s, a, a + BLINK), 1 - steadily(s, b - BLINK, b));
}

/** How much local time something takes at least to come or go: at less, it would seem to jump. */
export const BLINK = 0.07;

/** How large a circle around a point can be on the sheet. */
export function roomAround({ x, y }: Point): number {
  return Math.max(0, Math.min(x, WIDTH - x, y, HEIGHT - y) - CLEAR);
}

/** The scene with these actors as themselves, where others are dimmed. */
export function undim(scene: Scene, who: (actor: SceneActor) => boolean): Scene {
  return recastActors(scene, (actor) =>
    actor.emphasis === 'dim' && who(actor) ? { emphasis: 'plain' } : undefined,
  );
}
