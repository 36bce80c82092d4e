/**
 * Where everybody stands in each phase: d3-force, phase after phase from the positions before, so firms move
 * and never jump. Runs at build. Only + − × ÷ √ touch a position, so every engine gives the same numbers.
 */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { participants, replay, type ClusterState } from '../log/replay.ts';
import { ALONE, HEIGHT, LANE_NAMES, WIDTH, type Point } from './sheet-size.ts';
import { BESIDE, FLAT, INNER_MARGIN, KEPT, LANES, MARGIN, OUTSIDE, room, SPUN_OFF } from './places.ts';
import { firm } from '../log/cast.ts';
import { hash } from '../log/random.ts';
import { finish } from '../log/resumable.ts';
import { isClusterTie } from '../log/ties.ts';
import type { Cluster } from '../log/types.ts';

/** One point per phase for every actor, rounded to 0.1. Before it appears an actor waits where it will enter. */
export type Layout = ReadonlyMap<string, readonly Point[]>;

interface Body extends SimulationNodeDatum {
  id: string;
  kind: string;
  x: number;
  y: number;
  inside: boolean;
  aim: Point;
  centre: Point;
  reach: number;
  pull: number;
}

const TICKS = 260;
/** Ticks in one step of the work: some two milliseconds. */
const STEP = 10;
/** d3's default would be computed with Math.pow, which engines round differently. */
const DECAY = 0.0228;

/** Lays a cluster out in every phase of its course. */
export function layOut(cluster: Cluster): Layout {
  return finish(layingOut(cluster));
}

/** The same a few ticks at a time, for a browser that has other things to do in between. */
export function* layingOut(cluster: Cluster): Generator<void, Layout> {
  const phases = cluster.course.phases.length;
  const known = new Map<string, Point>();
  const keys = new Map<string, Point[]>();
  for (let k = 0; k < phases; k++) {
    const state = replay(cluster, k);
    const bodies = k === 0 ? scatter(cluster, state) : yield* settle(cluster, state, known, k);
    for (const body of bodies) {
      const points = keys.get(body.id) ?? waiting(body, k);
      points.push({ x: round(body.x), y: round(body.y) });
      keys.set(body.id, points);
    }
    for (const body of bodies) known.set(body.id, { x: body.x, y: body.y });
  }
  return keys;
}

function scatter(cluster: Cluster, state: ClusterState): Body[] {
  const ids = state.actors.map((actor) => actor.id);
  const columns = 7;
  const rows = Math.ceil(ids.length / columns);
  const [w, h] = [(WIDTH - 2 * MARGIN) / columns, (HEIGHT - 2 * MARGIN) / rows];
  const drawn = [...ids].sort((a, b) => hash(cluster.seed, a, 'cell') - hash(cluster.seed, b, 'cell'));
  // The two whom the chapters follow are neighbours who have never met.
  const middle = Math.floor(rows / 2) * columns + Math.floor(columns / 2) - 1;
  seat(drawn, firm(1), middle);
  seat(drawn, firm(2), middle + 1);
  return drawn.map((id, i) => {
    const jitter = (word: string) => 0.18 + 0.64 * hash(cluster.seed, id, word);
    const x = MARGIN + ((i % columns) + jitter('x')) * w;
    const y = MARGIN + (Math.floor(i / columns) + jitter('y')) * h;
    return { id, kind: 'firm', x, y, inside: false, aim: { x, y }, centre: ALONE, reach: 0, pull: 0 };
  });
}

/** Gives somebody a place in the order; whoever had it takes theirs. */
function seat(order: string[], id: string, place: number): void {
  const at = order.indexOf(id);
  const other = order[place];
  if (at < 0 || other === undefined) return;
  order[at] = other;
  order[place] = id;
}

function* settle(
  cluster: Cluster,
  state: ClusterState,
  known: ReadonlyMap<string, Point>,
  k: number,
): Generator<void, Body[]> {
  const beside = state.actors.some((actor) => state.clusterOf(actor.id) === 1);
  const centres = beside ? [BESIDE, SPUN_OFF] : [ALONE];
  const ties = state.ties.filter((tie) => isClusterTie(tie.kind));
  const members = participants(ties);
  const sizes = centres.map((_, c) => [...members].filter((id) => state.clusterOf(id) === c).length);
  const lanes = new Map(
    state.marks
      .filter((m) => m.mark === 'subcluster')
      .flatMap((m) => m.actors.map((id) => [id, m.value ?? 0] as const)),
  );
  const bodies = state.actors.map((actor): Body => {
    const c = state.clusterOf(actor.id);
    const centre = centres[c] ?? ALONE;
    const reach = room(centre, sizes[c] ?? 0).rx * (beside ? 0.92 : 1);
    const inside = members.has(actor.id);
    const start = known.get(actor.id) ?? entry(cluster.seed, actor.id, centre, reach);
    const body = { id: actor.id, kind: actor.kind, ...start, inside, centre, reach, aim: start, pull: 0.05 };
    if (actor.kind === 'outsider') {
      const slot = OUTSIDE[actor.id]?.[beside ? 'beside' : 'alone'] ?? start;
      return { ...body, ...slot, fx: slot.x, fy: slot.y, aim: slot };
    }
    if (actor.kind === 'facilitator') return { ...body, fx: centre.x, fy: centre.y, aim: centre };
    if (!inside) return { ...body, aim: c === 1 ? { x: centre.x, y: centre.y - reach } : start, pull: 0.08 };
    const lane = LANES[lanes.get(actor.id) ?? -1];
    const loose = LANES[actor.group];
    if (lane && c === 0) return { ...body, aim: toward(centre, lane, reach * 1.05), pull: 0.22 };
    return { ...body, aim: loose && c === 0 ? toward(centre, loose, reach * 0.6) : centre, pull: 0.09 };
  });
  const at = new Map(bodies.map((body) => [body.id, body]));
  const links = ties.map((tie) => ({ source: tie.a, target: tie.b }));
  const simulation = forceSimulation(bodies)
    .stop()
    .randomSource(source(cluster.seed, k))
    .alphaDecay(DECAY)
    .force(
      'x',
      forceX<Body>((body) => body.aim.x).strength((body) => body.pull),
    )
    .force(
      'y',
      forceY<Body>((body) => body.aim.y).strength((body) => body.pull * 1.25),
    )
    .force(
      'link',
      forceLink<Body, { source: string; target: string }>(links)
        .id((body) => body.id)
        .distance(74)
        .strength(0.035),
    )
    .force(
      'charge',
      forceManyBody<Body>()
        .strength((body) => (body.inside ? -115 : -30))
        .distanceMax(190),
    )
    .force('collide', forceCollide<Body>((body) => (body.kind === 'facilitator' ? 30 : 17)).iterations(3))
    .force('keep', () => bodies.forEach((body) => keep(body, bodies, lanes.size > 0 && !beside)));
  for (let ticked = 0; ticked < TICKS; ticked += STEP) {
    simulation.tick(Math.min(STEP, TICKS - ticked));
    yield;
  }
  bodies.forEach((body) => keep(body, bodies, lanes.size > 0 && !beside));
  return [...at.values()];
}

/** Holds members in their cluster's room, everybody else out of it, and all of them off the words and the edge. */
function keep(body: Body, all: readonly Body[], named: boolean): void {
  if (body.fx !== undefined && body.fx !== null) return;
  for (const { centre, reach } of rooms(all)) {
    const dx = body.x - centre.x;
    const dy = (body.y - centre.y) / FLAT;
    const distance = Math.sqrt(dx * dx + dy * dy) || 1;
    const own = body.inside && centre === body.centre;
    const limit = own ? reach : reach + 46;
    if (own ? distance > limit : distance < limit) {
      body.x = centre.x + (dx * limit) / distance;
      body.y = centre.y + ((dy * limit) / distance) * FLAT;
    }
  }
  const margin = body.inside ? INNER_MARGIN : MARGIN;
  body.x = Math.min(WIDTH - margin, Math.max(margin, body.x));
  body.y = Math.min(HEIGHT - margin, Math.max(KEPT.top + 12, body.y));
  // Whom the edge holds back goes along it, out of the room of others.
  if (!body.inside)
    for (const { centre, reach } of rooms(all)) {
      const limit = reach + 46;
      const dy = (body.y - centre.y) / FLAT;
      const half = Math.sqrt(Math.max(0, limit * limit - dy * dy));
      if (Math.abs(body.x - centre.x) >= half - 1) continue;
      const side = body.x < centre.x ? -1 : 1;
      body.x = Math.min(WIDTH - margin, Math.max(margin, centre.x + side * half));
    }
  if (!named) return;
  const names = LANE_NAMES.map(({ x, y }) => ({ x, y: y - 5, ...KEPT.lanes }));
  for (const zone of [...names, KEPT.board]) {
    const inX = zone.halfWidth + 12 - Math.abs(body.x - zone.x);
    const inY = zone.halfHeight + 12 - Math.abs(body.y - zone.y);
    if (inX <= 0 || inY <= 0) continue;
    const below = zone.y > HEIGHT / 2;
    // Below the cluster, up would be into it.
    if (!body.inside && below && zone !== KEPT.board) body.x += (body.x < zone.x ? -1 : 1) * inX;
    else if (body.inside || inY < inX) body.y += (below ? -1 : 1) * inY;
    else body.x += (zone.x < WIDTH / 2 ? 1 : -1) * inX;
  }
}

function rooms(all: readonly Body[]): { centre: Point; reach: number }[] {
  const found = new Map<Point, number>();
  for (const body of all) found.set(body.centre, body.reach);
  return [...found].map(([centre, reach]) => ({ centre, reach }));
}

/** An actor's keys for the phases before it appears: where it will stand, as the sheet is still when anybody enters. */
function waiting({ x, y }: Body, k: number): Point[] {
  return Array.from({ length: k }, () => ({ x: round(x), y: round(y) }));
}

function entry(seed: number, id: string, centre: Point, reach: number): Point {
  const side = hash(seed, id, 'side') < 0.5 ? -1 : 1;
  return { x: centre.x + side * (reach + 50), y: centre.y + (hash(seed, id, 'entry') - 0.5) * reach * 1.6 };
}

function toward(centre: Point, lane: Point, reach: number): Point {
  return { x: centre.x + lane.x * reach, y: centre.y + lane.y * reach * FLAT };
}

function source(seed: number, k: number): () => number {
  let n = 0;
  return () => hash(seed, `jiggle${k}`, String(n++));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
