/** Where beside an actor its name is written in each phase: where it covers least. Worked out when a timeline is made. */
import { HEIGHT, WIDTH, type Point } from '../sheet/sheet-size.ts';
import { bandWidth } from './bands.ts';
import {
  placeBesideActor,
  clearOf,
  baselineMiddle,
  NAME_PLACES,
  SIZE,
  type Label,
  type NamePlace,
} from './labels.ts';
import type { Scene, SceneActor } from './picture.ts';
import { sceneAt } from './scene.ts';
import { KEPT } from '../sheet/places.ts';
import type { Timeline } from '../sheet/timeline.ts';
import { viewAt } from './view.ts';

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What covering something costs; a tie crossed is 1. An earlier place of the list is chosen where two cost the same. */
const COST = {
  actor: 40,
  touched: 4,
  word: 150,
  off: 200,
  turned: 0.5,
  later: 0.2,
  led: 0.08,
  through: 30,
  arrow: 25,
};
/** How many of the places anybody may have: those close by. The others are for names that are always written. */
const CLOSE = 8;
/** How far an actor reaches around its middle, and how near to it still looks crowded, in drawing units. */
const ACTOR = 11;
const NEAR = 4;

/**
 * The timeline with a side chosen for every name in every phase; before an actor comes it has the side that it will have.
 * A phase at a time, for a browser that has other things to do in between.
 */
export function* choosingNameSides(timeline: Timeline): Generator<void, Timeline> {
  const ids = new Set(timeline.actors.map(({ id }) => id));
  const chosen = timeline.actors.map((): (string | undefined)[] => []);
  for (const k of timeline.phases.keys()) {
    const scene = sceneAt(timeline, viewAt(k, timeline.seed));
    const words = scene.labels.filter(({ id }) => !ids.has(id));
    const before = new Map(scene.actors.map((actor, i) => [actor, chosen[i]?.[k - 1]]));
    const there = scene.actors.filter(({ alpha }) => alpha > 0);
    const always = there.filter(
      ({ id, kind }) => kind === 'facilitator' || timeline.names.shown.includes(id),
    );
    // Whoever chooses last has least to choose from: so both ways are tried.
    const tries = [always, always.toReversed()].map((order) => chooseSides(order, scene, words, before));
    const best = tries.reduce((a, b) => (b.cost < a.cost ? b : a));
    scene.actors.forEach((actor, i) => {
      const near = NAME_PLACES.slice(0, CLOSE);
      const side = best.sides.get(actor) ?? bestPlace(actor, scene, best.taken, before.get(actor), near).code;
      chosen[i]?.push(actor.alpha > 0 ? side : undefined);
    });
    yield;
  }
  const sides = chosen.map((places) =>
    places.map((place, k) => place ?? places.slice(k).find((later) => later !== undefined) ?? '0').join(''),
  );
  return { ...timeline, actors: timeline.actors.map((actor, i) => ({ ...actor, sides: sides[i] ?? '' })) };
}

/** Sides for those whose names are always written, who give way to each other. */
function chooseSides(
  order: readonly SceneActor[],
  scene: Scene,
  words: readonly Label[],
  before: ReadonlyMap<SceneActor, string | undefined>,
) {
  const taken = [...words];
  const sides = new Map<SceneActor, string>();
  let cost = 0;
  for (const actor of order) {
    const best = bestPlace(actor, scene, taken, before.get(actor), NAME_PLACES);
    sides.set(actor, best.code);
    taken.push(labelAt(actor, best.code));
    cost += best.cost;
  }
  return { sides, taken, cost };
}

function bestPlace(
  actor: SceneActor,
  scene: Scene,
  taken: readonly Label[],
  before: string | undefined,
  places: readonly NamePlace[],
) {
  let best = { code: '0', cost: Infinity };
  places.forEach(({ code, gap }, i) => {
    const turned = before === undefined || before === code ? 0 : COST.turned;
    const own = (i < CLOSE ? i : 0) * COST.later + gap * COST.led + turned;
    if (own >= best.cost) return;
    const cost = costOf(labelAt(actor, code), actor, scene, taken) + own;
    if (cost < best.cost) best = { code, cost };
  });
  return best;
}

function costOf(label: Label, self: SceneActor, scene: Scene, taken: readonly Label[]): number {
  const box = boxOf(label);
  const { leader } = label;
  let cost = 0;
  // the top is for what is said of the whole: the activity at work, a headline, what is taken away
  if (box.left < 4 || box.right > WIDTH - 4 || box.top < KEPT.top || box.bottom > HEIGHT - 4)
    cost += COST.off;
  for (const other of taken) if (clearOf(label, other) < 1) cost += COST.word;
  for (const actor of scene.actors) {
    if (actor === self || actor.alpha <= 0) continue;
    const away = distance(actor, box);
    cost += away < ACTOR ? COST.actor : away < ACTOR + NEAR ? COST.touched : 0;
    if (leader && crosses(leader.from, leader.to, boxAround(actor))) cost += COST.through;
  }
  for (const { from, to } of scene.ties) if (crosses(from, to, box)) cost++;
  const { departure } = scene;
  if (departure && crosses(departure.from, departure.to, grown(box, bandWidth(departure.moved.length) / 2)))
    cost += COST.arrow;
  return cost;
}

function labelAt(actor: SceneActor, code: string): Label {
  const place = placeBesideActor(actor, code, 0, 0);
  return { id: actor.id, text: actor.name, rank: 'name', ...place };
}

/** Where its letters are on the narrowest drawing: nowhere are they larger. */
function boxOf(label: Label): Box {
  const { em, letter } = SIZE.name;
  const { x, y } = baselineMiddle(label, em);
  const half = (label.text.length * letter) / 2;
  return { left: x - half, right: x + half, top: y - 0.75 * em, bottom: y + 0.2 * em };
}

function grown({ left, right, top, bottom }: Box, by: number): Box {
  return { left: left - by, right: right + by, top: top - by, bottom: bottom + by };
}

function boxAround({ x, y }: Point): Box {
  return { left: x - ACTOR, right: x + ACTOR, top: y - ACTOR, bottom: y + ACTOR };
}

function distance({ x, y }: Point, { left, right, top, bottom }: Box): number {
  const dx = Math.max(left - x, 0, x - right);
  const dy = Math.max(top - y, 0, y - bottom);
  return Math.sqrt(dx * dx + dy * dy);
}

/** Whether a line between two points meets a box: what of it lies within each pair of edges must be left over. */
function crosses(from: Point, to: Point, { left, right, top, bottom }: Box): boolean {
  let [enter, leave] = [0, 1];
  for (const [start, way, low, high] of [
    [from.x, to.x - from.x, left, right],
    [from.y, to.y - from.y, top, bottom],
  ] as const) {
    if (way === 0) {
      if (start < low || start > high) return false;
      continue;
    }
    const [a, b] = [(low - start) / way, (high - start) / way];
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
  }
  return enter < leave;
}
