/** Who meets where: seats around somebody, the way there, and room for it. */
import { RAYS } from '../../scene/outline-curve.ts';
import type { Point } from '../../sheet/sheet-size.ts';
import { distance, onTheWay } from '../../sheet/geometry.ts';
import type { Scene, SceneActor } from '../../scene/picture.ts';
import { onSheet } from './transients.ts';

/** As far towards a goal as one can get who walks `most` units. */
export function walkedTo(from: Point, goal: Point, most: number): Point {
  return onTheWay(from, goal, Math.min(1, most / (distance(from, goal) || 1)));
}

/** The direction that is `turn` 24ths of a circle from rightwards, clockwise: a unit vector. */
export function directionAt(turn: number): Point {
  const whole = Math.floor(turn);
  const [ax = 0, ay = 0] = RAYS[((whole % 24) + 24) % 24] ?? [];
  const [bx = 0, by = 0] = RAYS[(((whole + 1) % 24) + 24) % 24] ?? [];
  const x = ax + (bx - ax) * (turn - whole);
  const y = ay + (by - ay) * (turn - whole);
  const length = Math.sqrt(x * x + y * y);
  return { x: x / length, y: y / length };
}

/**
 * Seats for `guests` on a circle round `host`, or on an arc of it that opens to the side they come from, so that no two
 * cross on their way. Keyed by the guests' ids.
 * @param gap from the host to a seat, in drawing units
 * @param arc 24ths of a circle
 */
export function seatsAround(
  host: Point,
  guests: readonly SceneActor[],
  gap: number,
  arc = 24,
): Map<string, Point> {
  const n = guests.length;
  const ways = guests
    .map((guest) => {
      const away = distance(host, guest) || 1;
      const [x, y] = [(guest.x - host.x) / away, (guest.y - host.y) / away];
      const slope = x / (Math.abs(x) + Math.abs(y) || 1);
      // grows with the angle and needs no arctangent, which engines round differently
      return { id: guest.id, x, y, angle: y >= 0 ? 1 - slope : 3 + slope };
    })
    .sort((a, b) => a.angle - b.angle);
  const spacing = arc >= 24 ? arc / n : arc / Math.max(1, n - 1);
  let best: Point[] = [];
  let most = -Infinity;
  for (let start = 0; start < 24; start++)
    for (let first = 0; first < (arc >= 24 ? 1 : n); first++) {
      const seats = ways.map((_, i) => directionAt(start + spacing * ((i - first + n) % n)));
      const fit = seats.reduce((sum, { x, y }, i) => sum + x * (ways[i]?.x ?? 0) + y * (ways[i]?.y ?? 0), 0);
      if (fit > most) [best, most] = [seats, fit];
    }
  return new Map(
    ways.map(({ id }, i) => {
      const { x, y } = best[i] ?? { x: 0, y: 0 };
      return [id, onSheet({ x: host.x + x * gap, y: host.y + y * gap })];
    }),
  );
}

/**
 * Adds to `places` where those step back to who are no part of a meeting, so that nobody stands in a heap.
 * @param meeting whoever stays where they are
 * @param reach the room that the meeting takes around its middle, in drawing units
 * @param share how far the others have stepped back, 0–1
 */
export function makeRoom(
  places: Map<string, Point>,
  scene: Scene,
  middle: Point,
  meeting: readonly SceneActor[],
  reach: number,
  share: number,
): void {
  const staying = new Set(meeting.map(({ id }) => id));
  for (const actor of share > 0 ? scene.actors : []) {
    const at = places.get(actor.id) ?? actor;
    const away = distance(at, middle);
    if (staying.has(actor.id) || away >= reach || away === 0) continue;
    places.set(actor.id, onSheet(onTheWay(at, onTheWay(middle, at, reach / away), share)));
  }
}

/**
 * Adds to `places` where guests are on their way to their host, and where the others step back to.
 * @param room `gap` from the host to a seat and `reach` of the whole; `walk`: how far one goes to it at most; `arc` in 24ths
 * @param share how far all are on their way, 0–1
 */
export function gather(
  places: Map<string, Point>,
  scene: Scene,
  [host, guests]: readonly [SceneActor, readonly SceneActor[]],
  room: { gap: number; reach: number; walk: number; arc?: number },
  share: number,
): void {
  const seats = seatsAround(host, guests, room.gap, room.arc);
  for (const guest of guests) {
    const seat = walkedTo(guest, seats.get(guest.id) ?? guest, room.walk);
    places.set(guest.id, onTheWay(places.get(guest.id) ?? guest, seat, share));
  }
  makeRoom(places, scene, host, [host, ...guests], room.reach, share);
}
