/** The picture as data: a pure function of (timeline, view). Runs in the browser on every frame. */
import type { Point } from '../sheet/sheet-size.ts';
import { activityAtWork, hasBegun, spanOf } from './activity-span.ts';
import { departureOf } from './departure.ts';
import { settleLabels } from './labels.ts';
import { wishedLabels } from './wished-labels.ts';
import { outlinesOf } from './outlines.ts';
import type { Scene, SceneActor, SceneSignal, SceneTie } from './picture.ts';
import { keepApart, placeAt } from '../sheet/ways.ts';
import { stretchesOf, type Timeline, type TimelineActor, type TimelineMark } from '../sheet/timeline.ts';
import { RAMP, ROOM, stretchAt } from '../log/schedule.ts';
import { isClusterTie, touchesFacilitator } from '../log/ties.ts';
import { lacksFacilitator } from '../log/taken.ts';
import type { MarkKind } from '../log/types.ts';
import { toShare } from '../sheet/share.ts';
import { ALONE } from '../sheet/sheet-size.ts';
import { phaseAt, type ActivityGrowth, type View } from './view.ts';

/** How far what comes at the moment `at` has come at t: 0 nothing – 1 all of it. */
export function arrivalShare(t: number, at: number): number {
  return at <= 0 ? 1 : toShare((t - at) / RAMP);
}

/** The phase whose network the evaluation draws as a ghost lies this much before its own. */
const LOOK_BACK = 1;

/**
 * The picture of `timeline` under `view`. Linear in actors + ties; no clock, no chance.
 * @param growing an activity that is played: of what it made, only so much is there
 */
export function sceneAt(timeline: Timeline, view: View, growing: ActivityGrowth | null = null): Scene {
  const t = Math.min(timeline.phases.length - 1, Math.max(0, view.t));
  const { phase, way, told } = phaseAt(timeline, t);
  const moved = Math.min(1, way / ROOM);
  const eased = moved * moved * (3 - 2 * moved);
  const come = growing && growthShares(timeline, growing);
  const on = (at: number, cause?: string) => {
    const there = arrivalShare(t, at);
    return come && cause === growing?.activity ? Math.min(there, come(at)) : there;
  };
  const since = newSince(timeline, view.changes, t);
  const isNew = (at: number) => !focused && at > since && t > at;
  const focused = view.follow !== null || (view.activity !== null && hasBegun(timeline, view.activity, t));

  const actors = timeline.actors.map((actor) => drawActor(actor, phase, moved, on(actor.at, actor.cause)));
  if (moved > 0 && moved < 1) keepApart(actors);
  // Before anything happens one sees the two whom the story begins with; the others stand back.
  const back = focused ? 0 : Math.max(0, 1 - t / ROOM);
  if (back > 0) for (const actor of actors) if (!timeline.names.shown.includes(actor.id)) actor.back = back;
  timeline.actors.forEach(({ at }, i) => {
    if (isNew(at)) (actors[i] as SceneActor).emphasis = 'new';
  });
  if (focused)
    timeline.actors.forEach((a, i) => {
      const touched = a.id === view.follow || (a.cause === view.activity && t >= a.at);
      (actors[i] as SceneActor).emphasis = touched ? 'lit' : 'dim';
    });

  const starless = lacksFacilitator(view.without);
  const ties: SceneTie[] = [];
  for (const tie of timeline.ties) {
    if (t <= tie.at) continue;
    const from = actors[tie.a] as SceneActor;
    const to = actors[tie.b] as SceneActor;
    const grown = on(tie.at, tie.cause) * (tie.end ? 1 - on(tie.end.at, tie.end.cause) : 1);
    // Who comes in an act that is played may have been tied by a later activity: nothing hangs on somebody who is not there.
    const alpha = growing ? Math.min(grown, from.alpha, to.alpha) : grown;
    const gone = starless && touchesFacilitator({ from, to });
    if (isClusterTie(tie.kind) && !gone) {
      if (alpha > from.member) from.member = alpha;
      if (alpha > to.member) to.member = alpha;
    }
    if (alpha <= 0) continue;
    const project = tie.kind === 'project' ? 1 : tie.project ? on(tie.project.at, tie.project.cause) : 0;
    const made = tie.cause === view.activity || (tie.project?.cause === view.activity && t > tie.project.at);
    const followed = view.follow !== null && (from.id === view.follow || to.id === view.follow);
    const lit = (view.activity !== null && made) || followed;
    if (lit) from.emphasis = to.emphasis = 'lit';
    const fresh = isNew(tie.at) || (tie.project && isNew(tie.project.at));
    const emphasis = gone ? 'gone' : lit ? 'lit' : focused ? 'dim' : fresh ? 'new' : 'plain';
    const kind = project > 0.5 ? 'project' : tie.kind;
    ties.push({
      id: `${from.id}-${to.id}-${tie.kind}`,
      kind,
      from,
      to,
      alpha,
      firm: tie.kind === 'loose' ? project : 1,
      emphasis,
    });
  }

  const signals: SceneSignal[] = [];
  const projects: Scene['projects'] = [];
  const laneShare = [0, 0, 0];
  let outline = 0;
  let board = 0;
  let ghost = 0;
  let documented = 0;
  const lit = new Set<MarkKind>();
  const shown = new Set<MarkKind>();
  const shownSince = view.changes ? Math.ceil(t) - 1 : way > 0 ? phase : Infinity;
  for (const mark of timeline.marks) {
    const share = on(mark.at, mark.cause);
    if (share <= 0) continue;
    if (mark.cause === view.activity) lit.add(mark.mark);
    if (mark.cause === view.activity || mark.at > shownSince) shown.add(mark.mark);
    if (mark.mark === 'outline') outline = share;
    else if (mark.mark === 'board') board = share;
    else if (mark.mark === 'ghost') {
      ghost = share;
      documented = Math.max(0, Math.ceil(mark.at) - LOOK_BACK);
    }
    if (mark.mark === 'project') projects.push(mark.actors.map((i) => (actors[i] as SceneActor).id));
    // One firm alone is no sub-cluster: whoever comes later is sorted into one that is there.
    if (mark.mark === 'subcluster' && mark.actors.length > 1)
      laneShare[mark.value ?? 0] = Math.max(share, laneShare[mark.value ?? 0] ?? 0);
    for (const i of mark.actors) {
      const actor = actors[i] as SceneActor;
      applyMark(actor, mark, share, timeline.actors[i] as TimelineActor);
      if (mark.mark === 'signal') signals.push({ id: actor.id, ...signalTo(actor), alpha: share });
      if (mark.cause === view.activity) actor.emphasis = 'lit';
    }
  }
  if (starless) for (const actor of actors) if (actor.kind === 'facilitator') actor.emphasis = 'gone';

  const spun = Math.max(
    0,
    ...timeline.actors.map((actor) => (actor.moves === undefined ? 0 : on(actor.moves))),
  );
  const staying = timeline.actors.map(({ moves = Infinity }) => {
    const leaves = Math.floor(moves);
    return phase < leaves ? 1 : phase > leaves ? 0 : 1 - eased;
  });
  const outlines = outlinesOf(actors, staying, laneShare, outline, spun);
  const departure = departureOf(actors, outlines, timeline.names.brought);
  return {
    t,
    phase,
    way,
    told,
    begun: view.activity === null || focused,
    atWork: way > 0 ? activityAtWork(timeline, t) : null,
    lit,
    shown,
    ...(view.lead !== undefined && { lead: view.lead }),
    named: timeline.names.shown,
    actors,
    // What somebody who moved over once sprang from belongs to the old story.
    ties: spun > 0 ? ties.flatMap((tie) => fadedOrigin(tie, spun)) : ties,
    outlines,
    ...(departure && { departure }),
    signals: signals
      .map((signal) => ({ ...signal, alpha: signal.alpha * (1 - spun) }))
      .filter(({ alpha }) => alpha > 0),
    projects,
    board: board * (1 - spun),
    ghost: {
      alpha: ghost * (1 - spun),
      lines: ghost * (1 - spun) > 0 ? earlier(timeline, actors, documented) : [],
    },
    labels: settleLabels(wishedLabels(timeline, view, { actors, outlines, laneShare, spun, phase, eased })),
  };
}

/** A tie as the spin-off leaves it: an origin that would lead into the new cluster from outside goes with the move. */
function fadedOrigin(tie: SceneTie, spun: number): SceneTie[] {
  if (tie.kind !== 'origin' || tie.emphasis === 'lit' || tie.from.cluster === tie.to.cluster) return [tie];
  return spun < 1 ? [{ ...tie, alpha: tie.alpha * (1 - spun) }] : [];
}

/** How much of each of an activity's events is there, by its moment in the log: one after the other, each on its way in for a while. */
function growthShares(timeline: Timeline, { activity, share }: ActivityGrowth): (at: number) => number {
  const { from, to } = spanOf(timeline, activity);
  const span = to - from;
  return (at) => toShare((share * (1 + GROWTH) - (span > 0 ? (at - from) / span : 0)) / GROWTH);
}

/** How long one event of a playing activity takes to come, as a share of them all. */
const GROWTH = 0.35;

/** After which moment something counts as new: since the phase before where all of it has come or that is asked for, else in the stretch that t lies in. */
function newSince(timeline: Timeline, changes: boolean, t: number): number {
  const stretch = stretchAt(stretchesOf(timeline), t);
  if (changes || stretch?.kind === 'rest') return Math.ceil(t) - 1;
  return stretch?.from ?? Infinity;
}

function drawActor(actor: TimelineActor, phase: number, moved: number, alpha: number): SceneActor {
  const { id, kind, name } = actor;
  return {
    id,
    kind,
    name,
    ...placeAt(actor, phase, moved),
    alpha,
    member: 0,
    match: 0,
    trained: 0,
    heading: null,
    pointing: 0,
    spark: 0,
    course: 0,
    leaders: 0,
    lane: -1,
    sorted: 0,
    cluster: 0,
    emphasis: 'plain',
  };
}

function applyMark(actor: SceneActor, mark: TimelineMark, share: number, source: TimelineActor): void {
  if (mark.mark === 'speciality') actor.match = share;
  else if (mark.mark === 'trained') actor.trained = share;
  else if (mark.mark === 'course') actor.course = share;
  else if (mark.mark === 'leaders') actor.leaders = share;
  else if (mark.mark === 'spark') actor.spark = share;
  else if (mark.mark === 'direction') {
    actor.heading = source.heading + (COMMON_HEADING - source.heading) * share;
    actor.pointing = share;
  } else if (mark.mark === 'subcluster') {
    actor.lane = mark.value ?? -1;
    actor.sorted = share;
  } else if (mark.mark === 'member') {
    actor.cluster = mark.value ?? 0;
    actor.came = source.at < Math.floor(mark.at) ? 'moved' : 'born';
  }
}

/** The direction that a strategy agrees on: up and to the right. */
const COMMON_HEADING = -35;

function signalTo(actor: Point): { from: Point; to: Point } {
  const [dx, dy] = [actor.x - ALONE.x, actor.y - ALONE.y];
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  const reach = (k: number) => ({ x: actor.x + (dx / length) * k, y: actor.y + (dy / length) * k });
  return { from: reach(64), to: reach(15) };
}

function earlier(timeline: Timeline, actors: readonly SceneActor[], then: number) {
  return timeline.ties
    .filter((tie) => tie.at <= then && !(tie.end && tie.end.at <= then) && tie.kind !== 'origin')
    .flatMap((tie) => {
      const [a, b] = [timeline.actors[tie.a], timeline.actors[tie.b]];
      if (!a || !b || actors[tie.a]?.kind === 'outsider' || actors[tie.b]?.kind === 'outsider') return [];
      return [{ id: `${a.id}-${b.id}`, from: key(a, then), to: key(b, then) }];
    });
}

function key(actor: TimelineActor, phase: number): Point {
  return { x: actor.keys[phase * 2] ?? 0, y: actor.keys[phase * 2 + 1] ?? 0 };
}
