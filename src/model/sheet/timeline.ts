/** What a browser gets of a cluster: its events and key positions as a few kB of plain numbers. */
import type { Layout } from './layout.ts';
import { hash } from '../log/random.ts';
import { scheduleOf, type Stretch } from '../log/schedule.ts';
import type { ActorKind, Cause, Cluster, ClusterEvent, MarkKind, TieKind } from '../log/types.ts';

/** An actor and its way through the phases. */
export interface TimelineActor {
  id: string;
  kind: ActorKind;
  name: string;
  /** number of the speciality, −1 for none */
  group: number;
  /** when it comes into the landscape, and why */
  at: number;
  cause: Cause;
  /** x0, y0, x1, y1 …: one point per phase */
  keys: number[];
  /** degrees in which it points before there is a strategy */
  heading: number;
  /** when it moves over to the spin-off; absent for those who stay */
  moves?: number;
  /** how it goes from each phase to the next: numbers of ways (`ways.ts`); absent: straight */
  ways?: number[];
  /** where its name is written: for each phase the code of a place (`label-sides.ts`); absent: below */
  sides?: string;
}

/** A tie; `a` and `b` are places in `actors`. */
export interface TimelineTie {
  a: number;
  b: number;
  kind: TieKind;
  at: number;
  cause: Cause;
  /** when it becomes a joint project, and why */
  project?: { at: number; cause: Cause };
  /** when it ends, and why */
  end?: { at: number; cause: Cause };
}

/** A mark; `actors` are places in the timeline's `actors`. */
export interface TimelineMark {
  mark: MarkKind;
  at: number;
  cause: Cause;
  actors: number[];
  value?: number;
}

/** A cluster ready to be drawn at any moment. */
export interface Timeline {
  seed: number;
  /** phase ids; number k is fully there at t = k */
  phases: string[];
  loop: { from: number; to: number };
  /** activity ids and the phase number they belong to */
  activities: Record<string, number>;
  names: Names;
  actors: TimelineActor[];
  ties: TimelineTie[];
  marks: TimelineMark[];
}

/** The stretches of a timeline's course, from what it holds of its phases. Worked out once for each course. */
export function stretchesOf(timeline: Pick<Timeline, 'phases' | 'loop' | 'activities'>): readonly Stretch[] {
  const { phases, loop, activities } = timeline;
  let known = schedules.get(activities);
  if (!known) {
    const ids = Object.keys(activities);
    const defs = phases.map((id, k) => ({
      id,
      continues: k === loop.from ? phases[loop.to] : undefined,
      activities: ids.filter((activity) => activities[activity] === k),
    }));
    schedules.set(activities, (known = scheduleOf({ phases: defs, loop })));
  }
  return known;
}
const schedules = new WeakMap<object, readonly Stretch[]>();

/** Danish names of what is drawn. All are made up (`content/navne.yaml`). */
export interface Names {
  actors: Readonly<Record<string, string>>;
  clusters: readonly string[];
  lanes: readonly string[];
  /** what those who begin a new cluster bring along */
  brought: readonly string[];
  /** ids of the actors whose names are always written: the firms that the chapters tell of, and one other cluster */
  shown: readonly string[];
}

/**
 * Joins log and layout.
 * @param events the log to draw, if not the cluster's own (one that `without` has cut)
 * @throws Error when an actor has no name or no position
 */
export function timelineOf(
  cluster: Cluster,
  layout: Layout,
  names: Names,
  events: readonly ClusterEvent[] = cluster.events,
): Timeline {
  const { course, seed } = cluster;
  const actors: TimelineActor[] = [];
  const place = new Map<string, number>();
  const ties = new Map<string, TimelineTie>();
  const marks: TimelineMark[] = [];
  const find = (id: string): number => {
    const found = place.get(id);
    if (found === undefined) throw new Error(`actor "${id}" is told of before it appears`);
    return found;
  };
  for (const event of events) {
    const { at, cause } = event;
    if (event.type === 'appear') {
      const actor = cluster.actors.find(({ id }) => id === event.actor);
      const points = layout.get(event.actor);
      const name = names.actors[event.actor];
      if (!actor || !points) throw new Error(`actor "${event.actor}" has no position`);
      if (!name) throw new Error(`actor "${event.actor}" has no name in content/navne.yaml`);
      place.set(actor.id, actors.length);
      const heading = Math.round(hash(seed, actor.id, 'heading') * 360) - 180;
      actors.push({ ...actor, name, at, cause, keys: points.flatMap(({ x, y }) => [x, y]), heading });
    } else if (event.type === 'tie') {
      ties.set(event.tie, { a: find(event.a), b: find(event.b), kind: event.kind, at, cause });
    } else if (event.type === 'mark') {
      const told = event.actors.map(find);
      marks.push({
        mark: event.mark,
        at,
        cause,
        actors: told,
        ...(event.value !== undefined && { value: event.value }),
      });
      if (event.mark === 'member') for (const i of told) (actors[i] as TimelineActor).moves = at;
    } else {
      const tie = ties.get(event.tie);
      if (tie && event.type === 'end') tie.end = { at, cause };
      else if (tie) tie.project = { at, cause };
    }
  }
  const activities = Object.fromEntries(
    course.phases.flatMap(({ activities }, k) => activities.map((id) => [id, k])),
  );
  return {
    seed,
    phases: course.phases.map(({ id }) => id),
    loop: course.loop,
    activities,
    names,
    actors,
    ties: [...ties.values()],
    marks,
  };
}
