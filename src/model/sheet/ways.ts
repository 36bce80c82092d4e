/**
 * How everybody gets from their place in one phase to the one in the next without covering anybody: straight and at
 * once where that goes, else in a bow, sooner or later. Worked out when a timeline is made.
 */
import { WIDTH, HEIGHT, type Point } from './sheet-size.ts';
import type { ActorKind } from '../log/types.ts';
import type { Timeline, TimelineActor } from './timeline.ts';

/** One way from phase to phase, as drawing units and shares of the time in which room is made. */
interface Way {
  /** how far the middle of the way bows out, to the left of who walks it; 0: straight */
  bow: number;
  /** when it begins and how long it takes, 0–1 */
  begin: number;
  lasts: number;
}

const BOWS = [0, 22, -22, 44, -44, 70, -70, 100, -100, 135, -135];
const TIMES: readonly (readonly [begin: number, lasts: number])[] = [
  [0, 1],
  [0, 0.8],
  [0.2, 0.8],
  [0, 0.6],
  [0.4, 0.6],
  [0.2, 0.6],
  [0.1, 0.6],
  [0.3, 0.6],
  [0, 0.5],
  [0.5, 0.5],
  [0.25, 0.5],
];
/** Every way there is to go, the plainest first: its number is what a timeline holds. */
const WAYS: readonly Way[] = TIMES.flatMap(([begin, lasts]) => BOWS.map((bow) => ({ bow, begin, lasts })));

/** Moments at which two ways are held against each other. */
const SAMPLES = Array.from({ length: 49 }, (_, i) => i / 48);
/** From centre to centre no two actors come nearer, in drawing units; the star is larger. */
const APART = 18;
const STAR = 8;

/** Where an actor is on its way from phase k to the next. @param share 0–1 of the time in which room is made */
export function placeAt(actor: Pick<TimelineActor, 'keys' | 'ways'>, k: number, share: number): Point {
  const { keys, ways } = actor;
  const i = 2 * k;
  const [x0 = 0, y0 = 0, x1 = x0, y1 = y0] = [keys[i], keys[i + 1], keys[i + 2], keys[i + 3]];
  return onWay(x0, y0, x1, y1, WAYS[ways?.[k] ?? 0] ?? (WAYS[0] as Way), share);
}

function onWay(x0: number, y0: number, x1: number, y1: number, way: Way, share: number): Point {
  const local = Math.min(1, Math.max(0, (share - way.begin) / way.lasts));
  const eased = local * local * (3 - 2 * local);
  const [dx, dy] = [x1 - x0, y1 - y0];
  if (way.bow === 0) return { x: x0 + dx * eased, y: y0 + dy * eased };
  const length = Math.sqrt(dx * dx + dy * dy);
  // Whoever stays steps aside and back.
  const [ux, uy] = length > 1 ? [dx / length, dy / length] : [1, 0];
  const out = way.bow * 4 * eased * (1 - eased);
  return { x: x0 + dx * eased + uy * out, y: y0 + dy * eased - ux * out };
}

/** The timeline with a way chosen for everybody; one walker at a time, for a browser that has other things to do. */
export function* planningWays(timeline: Timeline): Generator<void, Timeline> {
  const { actors, phases } = timeline;
  const ways = actors.map((): number[] => []);
  for (let k = 0; k + 1 < phases.length; k++) {
    const numbers = yield* waysInto(actors, k);
    actors.forEach((_, i) => ways[i]?.push(numbers[i] ?? 0));
  }
  return {
    ...timeline,
    actors: actors.map((actor, i) => (ways[i]?.some((way) => way > 0) ? { ...actor, ways: ways[i] } : actor)),
  };
}

/**
 * The numbers of the ways from phase k to the next. Those who have not far to go choose first, as they have least choice;
 * whoever then still meets somebody is put first in the line, and all choose anew.
 */
function* waysInto(actors: readonly TimelineActor[], k: number): Generator<void, number[]> {
  const there = actors.flatMap(({ at }, i) => (at <= k ? [i] : []));
  const far = new Map(there.map((i) => [i, lengthOf(actors[i] as TimelineActor, k)]));
  let line = there.sort((a, b) => (far.get(a) ?? 0) - (far.get(b) ?? 0));
  let best = new Map<number, Walk>();
  let least = Infinity;
  for (let round = 0; round < ROUNDS && least > 0; round++) {
    const walks = new Map<number, Walk>();
    // Once in turn, and once more for those who were met by somebody who chose later.
    for (const i of [...line, ...line]) {
      const others = [...walks].flatMap(([j, walk]) => (j === i ? [] : [walk]));
      const known = walks.get(i);
      if (known && roomBetween(known, others) >= 0) continue;
      walks.set(i, bestWalk(actors[i] as TimelineActor, k, others));
      yield;
    }
    const stuck = line.filter((i) => {
      const walk = walks.get(i) as Walk;
      return (
        roomBetween(
          walk,
          [...walks.values()].filter((other) => other !== walk),
        ) < 0
      );
    });
    if (stuck.length < least) [best, least] = [walks, stuck.length];
    line = [...stuck, ...line.filter((i) => !stuck.includes(i))];
  }
  return actors.map((_, i) => best.get(i)?.way ?? 0);
}

/** How often the line may be put in another order. */
const ROUNDS = 8;

interface Walk {
  way: number;
  path: Point[];
  /** how much larger than a firm whoever walks is, in drawing units */
  reach: number;
}

function bestWalk(actor: TimelineActor, k: number, others: readonly Walk[]): Walk {
  const reach = actor.kind === 'facilitator' ? STAR : 0;
  let best: Walk = { way: 0, path: [], reach };
  let most = -Infinity;
  for (let way = 0; way < WAYS.length && most < 0; way++) {
    const ways = [...Array<number>(k), way];
    const path = SAMPLES.map((share) => placeAt({ keys: actor.keys, ways }, k, share));
    if (way > 0 && path.some(outside)) continue;
    const walk = { way, path, reach };
    const room = roomBetween(walk, others);
    if (room > most) [best, most] = [walk, room];
  }
  return best;
}

/** The least free space along a way, in drawing units: at 0 and above nobody covers anybody. */
function roomBetween({ path, reach }: Walk, others: readonly Walk[]): number {
  let least = 0;
  for (const other of others)
    for (let s = 0; s < path.length; s++) {
      const [a, b] = [path[s] as Point, other.path[s] as Point];
      const apart = APART + reach + other.reach;
      const [dx, dy] = [a.x - b.x, a.y - b.y];
      if (Math.abs(dx) >= apart || Math.abs(dy) >= apart) continue;
      least = Math.min(least, Math.sqrt(dx * dx + dy * dy) - apart);
    }
  return least;
}

function outside({ x, y }: Point): boolean {
  return x < 12 || x > WIDTH - 12 || y < 12 || y > HEIGHT - 12;
}

function lengthOf({ keys }: TimelineActor, k: number): number {
  const [dx, dy] = [
    (keys[2 * k + 2] ?? 0) - (keys[2 * k] ?? 0),
    (keys[2 * k + 3] ?? 0) - (keys[2 * k + 1] ?? 0),
  ];
  return Math.sqrt(dx * dx + dy * dy);
}

/** How often those who still meet are moved apart at one moment; each time frees those whom the last time brought near. */
const PUSHES = 6;

/** Moves whoever covers somebody on the way to just beside them: the same at the same moment, whichever way t runs. */
export function keepApart(movers: readonly (Point & { kind: ActorKind; alpha: number })[]): void {
  const there = movers.filter(({ alpha }) => alpha > 0);
  for (let push = 0; push < PUSHES; push++)
    for (let i = 0; i < there.length; i++)
      for (let j = i + 1; j < there.length; j++) {
        const [a, b] = [there[i] as (typeof there)[number], there[j] as (typeof there)[number]];
        const apart = APART + (a.kind === 'facilitator' ? STAR : 0) + (b.kind === 'facilitator' ? STAR : 0);
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        if (Math.abs(dx) >= apart || Math.abs(dy) >= apart) continue;
        const distance = Math.sqrt(dx * dx + dy * dy);
        if (distance >= apart || distance === 0) continue;
        const step = (apart - distance) / 2 / distance;
        a.x -= dx * step;
        a.y -= dy * step;
        b.x += dx * step;
        b.y += dy * step;
      }
}
