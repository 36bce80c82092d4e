/** What stands at a point of the drawing, and who stands next to whom: how a scene is chosen from. */
import { contains, distance, onTheWay } from '../sheet/geometry.ts';
import { toShare } from '../sheet/share.ts';
import { BOARD, type Point } from '../sheet/sheet-size.ts';
import { bandWidth } from './bands.ts';
import type { Scene, SceneActor } from './picture.ts';
import { isSeen } from './standing.ts';
import { outlineTarget } from './target.ts';

/** Half the size of an actor, in drawing units. */
const ACTOR = 10;
/** So near to a line is on it, in drawing units. */
const LINE = 2;
/** Less than this is still too faint to be meant. */
const FAINT = 0.3;

/**
 * The target that is meant by a point, or `null`. An actor is easier to hit than the ties that meet in it; a tie, than
 * the marks; lines, than what they cross.
 * @param reach how far beside a thing still counts, in drawing units
 */
export function targetAt(scene: Scene, point: Point, reach: number): string | null {
  const actor = nearest(
    scene.actors.filter((one) => isSeen(one) && one.alpha > FAINT),
    (one) => Math.max(0, distance(one, point) - ACTOR) + distance(one, point) / 1e4,
  );
  if (actor && actor.away <= reach / 2) return `actor:${actor.found.id}`;
  const tie = nearest(
    scene.ties.filter(({ alpha, emphasis }) => alpha > FAINT && emphasis !== 'gone'),
    ({ from, to }) => toSegment(point, from, to),
  );
  const band = nearest(
    (scene.bands ?? []).filter(({ alpha }) => alpha > FAINT),
    ({ from, to, count, lanes }) =>
      Math.max(0, toSegment(point, from, to) - (lanes ? bandWidth(count) / 2 : 0)),
  );
  const onBand = band && (band.found.lanes ? `band:${band.found.id}` : `actor:${band.found.id}`);
  const { departure } = scene;
  if (departure && departure.alpha > FAINT) {
    const away = toSegment(point, departure.from, departure.to) - bandWidth(departure.moved.length) / 2;
    if (away <= 0 && !(tie && tie.away <= LINE)) return 'outline:1';
  }
  // a broad band is meant where no line is touched exactly
  if (onBand && band.away === 0 && !(tie && tie.away <= LINE)) return onBand;
  if (tie && tie.away <= reach / 2) return `tie:${tie.found.id}`;
  if (scene.board > FAINT && onBoard(point)) return 'board';
  if (actor && actor.away <= reach) return `actor:${actor.found.id}`;
  if (scene.signals.some(({ from, to }) => toSegment(point, from, to) <= reach)) return 'signal';
  if (tie && tie.away <= reach) return `tie:${tie.found.id}`;
  if (onBand && band.away <= reach) return onBand;
  if (scene.ghost.alpha > FAINT && scene.ghost.lines.some(({ from, to }) => toSegment(point, from, to) <= 3))
    return 'ghost';
  // A sub-cluster lies on its cluster: the last drawn is on top.
  const outline = scene.outlines.findLast(({ alpha, points }) => alpha > FAINT && contains(points, point));
  return outline ? outlineTarget(outline) : null;
}

/** Directions on the sheet as unit steps. */
export const DIRECTIONS = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
} as const;

/**
 * The actor that stands next in a direction, in its quarter of the sheet; the one itself where nobody does. Each other
 * actor stands in one of the four quarters, so that the arrows lead from anyone to anyone.
 */
export function nextActor(actors: readonly SceneActor[], from: SceneActor, to: Point): SceneActor {
  const ahead = actors.filter((one) => {
    const [dx, dy] = [one.x - from.x, one.y - from.y];
    return one !== from && dx * to.x + dy * to.y >= Math.abs(dx * to.y - dy * to.x);
  });
  const cost = (one: SceneActor) => {
    const [dx, dy] = [one.x - from.x, one.y - from.y];
    return Math.abs(dx) + Math.abs(dy);
  };
  return nearest(ahead, cost)?.found ?? from;
}

function nearest<One>(all: readonly One[], measure: (one: One) => number) {
  let best: { found: One; away: number } | undefined;
  for (const found of all) {
    const away = measure(found);
    if (!best || away < best.away) best = { found, away };
  }
  return best;
}

function toSegment(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const square = dx * dx + dy * dy;
  const along = square && ((point.x - from.x) * dx + (point.y - from.y) * dy) / square;
  return distance(point, onTheWay(from, to, toShare(along)));
}

function onBoard({ x, y }: Point): boolean {
  return x >= BOARD.left && x <= BOARD.right && y >= BOARD.top && y <= BOARD.bottom;
}
