/** The acts: short scenes that come from the log's picture before an activity and end in its picture afterwards. */
import { describe, expect, it, vi } from 'vitest';
import { acts, actOf, enact } from '../../../src/model/acts/index.ts';
import { without } from '../../../src/model/log/replay.ts';
import type { ActivityId } from '../../../src/model/log/effects.ts';
import { HEIGHT, WIDTH, type Point } from '../../../src/model/sheet/sheet-size.ts';
import { spanOf } from '../../../src/model/scene/activity-span.ts';
import type { Transients, Scene } from '../../../src/model/scene/picture.ts';
import { sceneAt } from '../../../src/model/scene/scene.ts';
import { timelineOf, type Timeline } from '../../../src/model/sheet/timeline.ts';
import { viewAt, type View } from '../../../src/model/scene/view.ts';
import { course, grown, laidOut, names, phaseFiles, standard, timelineFor } from '../../fixtures.ts';

vi.setConfig({ testTimeout: 120_000 });

const all = Object.entries(acts) as [ActivityId, (typeof acts)[ActivityId]][];
const LAST = course.phases.length - 1;
/** Nothing that is drawn comes closer to the edge of the sheet than this. */
const EDGE = 6;
/** How far an actor may go, and how much a share may change, in a hundredth of an act. */
const STRIDE = 28;
const CHANGE = 0.15;

const phaseOf = (activity: string) =>
  course.phases.findIndex(({ activities }) => activities.includes(activity));
const partsOf = (activity: string) =>
  [...phaseFiles.values()].flatMap(({ aktiviteter }) => aktiviteter).find(({ id }) => id === activity)
    ?.dele ?? [];
const looking = (activity: string, t: number, seed: number, view: Partial<View> = {}): View => ({
  ...viewAt(t, seed),
  activity,
  ...view,
});
const hundredths = Array.from({ length: 101 }, (_, i) => i / 100);
const passed = ({ transients }: Scene): Transients => transients ?? { tokens: [], rings: [], strokes: [] };

/** Moments at which an activity may be played: half done, at rest in its phase, on the way, and in each phase after. */
function momentsOf(timeline: Timeline, activity: string): number[] {
  const { from, to } = spanOf(timeline, activity);
  const own = phaseOf(activity);
  const later = Array.from({ length: LAST - own + 1 }, (_, i) => own + i);
  return [(from + to) / 2 + 0.01, ...later, ...later.slice(0, -1).map((t) => t + 0.6)];
}

describe.each(all)('the act of %s', (activity, act) => {
  const own = phaseOf(activity);

  it('plays two to four seconds, and has a moment between its ends that shows it', () => {
    expect(act.seconds).toBeGreaterThanOrEqual(2);
    expect(act.seconds).toBeLessThanOrEqual(4);
    expect(act.peak).toBeGreaterThan(0);
    expect(act.peak).toBeLessThan(1);
  });

  it('shows the parts that the content names, one after the other', () => {
    expect(act.parts).toHaveLength(partsOf(activity).length);
    let before = 0;
    for (const [from, to] of act.parts) {
      expect(from).toBeGreaterThanOrEqual(before);
      expect(to).toBeGreaterThan(from);
      before = to;
    }
    expect(before).toBeLessThanOrEqual(1);
  });

  it('makes what lasts little by little, and never takes it back', () => {
    expect(act.grown(0)).toBe(0);
    expect(act.grown(1)).toBe(1);
    for (const s of hundredths.slice(1)) expect(act.grown(s)).toBeGreaterThanOrEqual(act.grown(s - 0.01));
  });

  it('begins with nothing that the activity makes', () => {
    const timeline = standard();
    const scene = enact(timeline, looking(activity, own, timeline.seed), 0);
    const newcomers = timeline.actors.filter(({ cause }) => cause === activity).map(({ id }) => id);
    expect(scene.transients).toBeUndefined();
    expect([...scene.lit]).toEqual([]);
    for (const { id, alpha } of scene.actors) if (newcomers.includes(id)) expect(alpha, id).toBe(0);
    const formed = timeline.ties
      .filter(({ cause }) => cause === activity)
      .map(({ a, b, kind }) => `${a}-${b}-${kind}`);
    const drawn = scene.ties.map(
      ({ from, to, kind }) => `${scene.actors.indexOf(from)}-${scene.actors.indexOf(to)}-${kind}`,
    );
    expect(drawn.filter((tie) => formed.includes(tie))).toEqual([]);
  });

  it('ends as the log has it', () => {
    for (const t of momentsOf(standard(), activity)) {
      const view = looking(activity, t, standard().seed);
      expect(enact(standard(), view, 1)).toEqual(sceneAt(standard(), view));
      expect(passed(enact(standard(), view, 0))).toEqual(passed({} as Scene));
    }
  });

  it('is seen in between', () => {
    for (const change of [{}, { without: 'facilitator' }]) {
      const view = looking(activity, own, standard().seed, change);
      const [before, after] = [enact(standard(), view, 0), enact(standard(), view, 1)];
      for (const s of [act.peak, ...act.parts.map(([from, to]) => (from + to) / 2)]) {
        expect(enact(standard(), view, s), `s ${s}`).not.toEqual(before);
        expect(enact(standard(), view, s), `s ${s}`).not.toEqual(after);
      }
    }
  });

  it('shows something that passes, or somebody on the way, at its peak and in each part', () => {
    const view = looking(activity, own, standard().seed);
    const home = new Map(sceneAt(standard(), view).actors.map((actor) => [actor.id, actor]));
    for (const s of [act.peak, ...act.parts.map(([from, to]) => (from + to) / 2)]) {
      const scene = enact(standard(), view, s);
      const moving = scene.actors.some((actor) => far(actor, home.get(actor.id) ?? actor) > 5);
      expect(scene.transients !== undefined || moving, `s ${s}`).toBe(true);
    }
  });

  it('is a function of what it is given, and changes none of it', () => {
    const timeline = deeplyFrozen(structuredClone(standard()));
    for (const s of [0.13, act.peak, 0.77]) {
      const view = Object.freeze(looking(activity, own, timeline.seed));
      expect(enact(timeline, view, s)).toEqual(enact(standard(), view, s));
      const scene = deeplyFrozen(sceneAt(timeline, view, { activity, share: act.grown(s) }));
      const after = deeplyFrozen(sceneAt(timeline, view));
      expect(act.perform(scene, s, after)).toEqual(act.perform(scene, s, after));
    }
  });

  it.each([
    ['', {}, [14, 77, 3]],
    [' without the facilitator', { without: 'facilitator' }, [14, 77]],
    [' while v05 is followed', { follow: 'v05' }, [14]],
  ] as const)('has no jump and stays on the sheet%s', (special, change, seeds) => {
    for (const seed of seeds)
      for (const t of seed === 14 && special === '' ? momentsOf(timelineFor(seed), activity) : [own, LAST]) {
        const view = looking(activity, t, seed, change);
        let before = enact(timelineFor(seed), view, 0);
        for (const s of hundredths.slice(1)) {
          const now = enact(timelineFor(seed), view, s);
          const faults = [...offTheSheet(now), ...jumps(before, now)];
          if (faults.length > 0) expect(faults, `${activity}, seed ${seed}, t ${t}, s ${s}`).toEqual([]);
          before = now;
        }
      }
  });

  it('plays in a cluster from which another activity is taken away', () => {
    for (const other of course.phases.flatMap(({ activities }) => activities)) {
      if (other === activity) continue;
      const cluster = grown(14);
      const timeline = timelineOf(cluster, laidOut(14), names, without(cluster.events, other));
      for (const t of [own, LAST]) {
        const view = looking(activity, t, 14, { without: other });
        if (!actOf(timeline, view)) continue;
        for (const s of [0.1, 0.3, 0.5, 0.7, 0.9])
          expect(offTheSheet(enact(timeline, view, s)), `${activity} without ${other}`).toEqual([]);
      }
    }
  });

  it('plays in forty other clusters', () => {
    for (let seed = 100; seed < 140; seed++)
      for (const s of [0.1, 0.25, 0.4, 0.55, 0.7, 0.85, 0.97])
        expect(
          offTheSheet(enact(timelineFor(seed), looking(activity, own, seed), s)),
          `seed ${seed}, s ${s}`,
        ).toEqual([]);
  });
});

function far(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** What is not a number between the edges of the sheet, or a share that is none. */
function offTheSheet(scene: Scene): string[] {
  const { tokens, rings, strokes } = passed(scene);
  const out = ({ x, y }: Point, r = 0) =>
    !(x - r >= EDGE && x + r <= WIDTH - EDGE && y - r >= EDGE && y + r <= HEIGHT - EDGE);
  const noShare = ({ alpha }: { alpha: number }) => !(alpha >= 0 && alpha <= 1);
  const say = (what: string, found: object) => `${what} ${JSON.stringify(found)}`;
  return [
    ...scene.actors.filter((one) => out(one) || noShare(one)).map(({ id, x, y }) => say(id, { x, y })),
    ...tokens.filter((one) => out(one) || noShare(one)).map((one) => say('token', one)),
    ...rings.filter((one) => out(one, one.r) || noShare(one)).map((one) => say('ring', one)),
    ...strokes
      .filter((one) => one.points.some((point) => out(point)) || noShare(one))
      .map((one) => say('stroke', one)),
  ];
}

/** What went too far or came too suddenly from one moment to the next. */
function jumps(before: Scene, now: Scene): string[] {
  const found: string[] = [];
  const shares = [
    'alpha',
    'member',
    'match',
    'trained',
    'pointing',
    'spark',
    'course',
    'leaders',
    'sorted',
  ] as const;
  now.actors.forEach((actor, i) => {
    const then = before.actors[i] ?? actor;
    // Who is not there yet may be put anywhere.
    if (far(actor, then) > STRIDE && then.alpha > 0) found.push(`${actor.id} goes ${far(actor, then)}`);
    for (const share of shares)
      if (Math.abs(actor[share] - then[share]) > CHANGE) found.push(`${share} of ${actor.id}`);
    if (actor.heading !== null && then.heading !== null && Math.abs(actor.heading - then.heading) > 30)
      found.push(`${actor.id} turns`);
  });
  const was = new Map(before.ties.map((tie) => [tie.id, tie]));
  for (const tie of now.ties) {
    const then = was.get(tie.id);
    if (Math.abs(tie.alpha - (then?.alpha ?? 0)) > CHANGE) found.push(`tie ${tie.id}`);
    if (then && Math.abs(tie.firm - then.firm) > CHANGE) found.push(`firmness of ${tie.id}`);
  }
  // Small things have no name: whoever is well seen must have been near by, and nearly as well seen, before and after.
  const sides: [Scene, Scene][] = [
    [before, now],
    [now, before],
  ];
  for (const [one, other] of sides) {
    const [seen, beside] = [passed(one), passed(other)];
    for (const token of seen.tokens)
      if (
        token.alpha > CHANGE + 0.01 &&
        !beside.tokens.some(
          (near) =>
            near.look === token.look &&
            far(near, token) < STRIDE &&
            Math.abs(near.alpha - token.alpha) <= CHANGE,
        )
      )
        found.push(`token ${JSON.stringify(token)}`);
    for (const ring of seen.rings)
      if (
        ring.alpha > CHANGE + 0.01 &&
        !beside.rings.some(
          (near) =>
            near.look === ring.look &&
            far(near, ring) < STRIDE &&
            Math.abs(near.r - ring.r) < STRIDE &&
            Math.abs(near.alpha - ring.alpha) <= CHANGE,
        )
      )
        found.push(`ring ${JSON.stringify(ring)}`);
    for (const stroke of seen.strokes)
      if (
        stroke.alpha > CHANGE + 0.01 &&
        !beside.strokes.some(
          (near) =>
            near.look === stroke.look &&
            Math.abs(near.alpha - stroke.alpha) <= CHANGE &&
            closeTo(near, stroke),
        )
      )
        found.push(`stroke ${JSON.stringify(stroke)}`);
  }
  return found;
}

/** Whether each of the points of the one lies near some point of the other; a line may have just begun. */
function closeTo(a: { points: readonly Point[] }, b: { points: readonly Point[] }): boolean {
  if (a.points.length === 0 || b.points.length === 0) return true;
  return b.points.every((point) => a.points.some((other) => far(other, point) < 2 * STRIDE));
}

function deeplyFrozen<Thing>(thing: Thing): Thing {
  if (typeof thing === 'object' && thing !== null && !Object.isFrozen(thing)) {
    Object.freeze(thing);
    for (const inner of thing instanceof Set || thing instanceof Map ? [] : Object.values(thing))
      deeplyFrozen(inner);
  }
  return thing;
}
