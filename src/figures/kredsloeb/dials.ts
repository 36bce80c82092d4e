/**
 * The loop as two dials: each cluster has its own, whose hand goes from phase to phase. Where the mother's is at the last
 * phase, the new cluster's begins, at the phase that it starts over at. Units are drawing units.
 */
import type { Scene, SceneActor } from '../../model/scene/picture.ts';
import { isSeen } from '../../model/scene/standing.ts';
import { HEIGHT, WIDTH, type Point } from '../../model/sheet/sheet-size.ts';
import type { Timeline } from '../../model/sheet/timeline.ts';

/** A dial: its middle and radius. */
export interface Dial extends Point {
  r: number;
}
export const MOTHER: Dial = { x: 242, y: 214, r: 146 };
export const CHILD: Dial = { x: 507, y: 272, r: 92 };
/** How much of a dial its cluster may fill. */
const ROOM = 0.8;
/** No cluster is drawn larger than this share of its own size. */
const LARGEST = 0.62;

/** How far round a dial a phase stands, in degrees clockwise from the right; the first at the bottom, the last at the right. */
export function angleOf(phase: number, last: number): number {
  return 90 + (phase / last) * 270;
}

/** The place at an angle of a dial. @param beyond how far outside it, in units */
export function placeOn({ x, y, r }: Dial, angle: number, beyond = 0): Point {
  const turn = (angle * Math.PI) / 180;
  return { x: x + Math.cos(turn) * (r + beyond), y: y + Math.sin(turn) * (r + beyond) };
}

const written = ({ x, y }: Point) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

/** A dial's arc from one phase to another, clockwise; empty where they are the same. */
export function arcOf(dial: Dial, from: number, to: number, last: number): string {
  if (to - from < 1e-3) return '';
  const [a, b] = [angleOf(from, last), angleOf(to, last)];
  const large = b - a > 180 ? 1 : 0;
  return `M${written(placeOn(dial, a))}A${dial.r} ${dial.r} 0 ${large} 1 ${written(placeOn(dial, b))}`;
}

/** The way from the mother's last phase to the phase at which the new cluster starts over, as a curve. */
export function wayOver(last: number, to: number): [Point, Point, Point] {
  const from = placeOn(MOTHER, angleOf(last, last), 8);
  const end = placeOn(CHILD, angleOf(to, last), 8);
  return [from, { x: (from.x + end.x) / 2 + 18, y: Math.min(from.y, end.y) - 92 }, end];
}

/** The point at a share of a curve. */
export function pointOn([a, b, c]: readonly [Point, Point, Point], share: number): Point {
  const rest = 1 - share;
  const of = (axis: 'x' | 'y') =>
    rest * rest * a[axis] + 2 * rest * share * b[axis] + share * share * c[axis];
  return { x: of('x'), y: of('y') };
}

/** What the two clocks say at a moment. */
export interface Clocks {
  /** the mother's phase, a number between two on the way; no later than the last before it starts over */
  mother: number;
  /** how far the new cluster has come on its way to its first phase, 0–1; 0 while there is none */
  child: number;
  /** numbers of the mother's last phase, and of the phase at which the new one starts over */
  last: number;
  to: number;
}

export function clocksAt({ loop }: Pick<Timeline, 'loop'>, t: number): Clocks {
  const last = loop.from - 1;
  return { mother: Math.min(t, last), child: Math.min(1, Math.max(0, t - last)), last, to: loop.to };
}

/** A cluster as it stands in its dial. */
export interface InDial {
  /** who is in, and who stands outside; those fade as the cluster gathers */
  inside: readonly SceneActor[];
  outside: readonly SceneActor[];
  ids: ReadonlySet<string>;
  /** what moves it there from its own sheet */
  transform: string;
}

/**
 * Who belongs to a cluster, moved into its dial.
 * @param cluster 0 the mother, 1 the new one
 * @param gathered how far it counts only who is in, 0–1: in the first phase nobody is
 */
export function inDial({ actors }: Scene, cluster: number, dial: Dial, gathered: number): InDial {
  const own = actors.filter(
    (actor) => isSeen(actor) && actor.kind !== 'outsider' && actor.cluster === cluster,
  );
  const weightOf = ({ member, kind }: SceneActor) =>
    1 + gathered * ((kind === 'facilitator' ? 1 : member) - 1);
  const all = own.reduce((sum, actor) => sum + weightOf(actor), 0) || 1;
  const middle = {
    x: own.reduce((sum, actor) => sum + actor.x * weightOf(actor), 0) / all,
    y: own.reduce((sum, actor) => sum + actor.y * weightOf(actor), 0) / all,
  };
  const far = Math.max(
    60,
    ...own.map((actor) => Math.hypot(actor.x - middle.x, actor.y - middle.y) * weightOf(actor)),
  );
  const scale = Math.min(LARGEST, (dial.r * ROOM) / far);
  const x = dial.x - middle.x * scale;
  const y = dial.y - middle.y * scale;
  const round = (value: number) => Math.round(value * 100) / 100;
  const isIn = ({ member, kind }: SceneActor) => member > 0 || kind === 'facilitator';
  return {
    inside: own.filter(isIn),
    outside: gathered < 1 ? own.filter((actor) => !isIn(actor)) : [],
    ids: new Set(own.map(({ id }) => id)),
    transform: `translate(${round(x)} ${round(y)}) scale(${Math.round(scale * 1000) / 1000})`,
  };
}

/**
 * What of the sheet is seen on the way into the new cluster: at the end its dial stands where the mother's stood.
 * @param zoom 0–1
 */
export function boxAt(zoom: number): string {
  const k = 1 + zoom * (CHILD.r / MOTHER.r - 1);
  const x = zoom * (CHILD.x - (MOTHER.x * CHILD.r) / MOTHER.r);
  const y = zoom * (CHILD.y - (MOTHER.y * CHILD.r) / MOTHER.r);
  const round = (value: number) => Math.round(value * 10) / 10;
  return [x, y, WIDTH * k, HEIGHT * k].map(round).join(' ');
}

/** The cluster that one meets in the new one: another of all that there can be, always the same after this one. */
export function nextSeed(seed: number): number {
  return (seed * 7 + 11) % 997;
}
