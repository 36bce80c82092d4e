/** The scene as a table: one row for each actor that is drawn, read from the same scene as the sentence. */
import type { Words } from '../../words/keys.ts';
import { fill } from '../../words/text.ts';
import type { Titles } from '../../words/titles.ts';
import { SEEN } from '../count/scene-count.ts';
import type { Scene, SceneActor } from '../scene/picture.ts';
import { RAMP } from '../log/schedule.ts';
import { isClusterTie } from '../log/ties.ts';
import { actorTiesIn, type ActorTies } from '../count/actor-ties.ts';
import type { Timeline, TimelineTie } from '../sheet/timeline.ts';

/** The words of a table's cells. */
export type RowWords = Titles & Pick<Words, 'tegnforklaring' | 'former'>;

/** One actor at one moment. What is `null` is not to be told: the actor is no member. */
export interface Row {
  id: string;
  name: string;
  kind: string;
  cluster: string;
  /** ties within its own cluster; at least one makes a participant */
  ties: number;
  /** ties out of its cluster */
  across: number;
  /** names of those at the other ends of both, in the order in which the ties came */
  partners: string[];
  since: string | null;
  /** the moment behind `since`, in t */
  sinceAt: number | null;
  /** what made its first cluster tie: an activity, or a phase that has none */
  why: string | null;
}

/** The table of a scene, which must be a scene of `timeline`. */
export function rowsOf(scene: Scene, timeline: Timeline, words: RowWords): Row[] {
  const first = firstTies(scene, timeline);
  return actorTiesIn(scene).map((found): Row => {
    const { actor, place, ties, across } = found;
    const tie = ties.length > 0 ? first.get(place) : undefined;
    return {
      id: actor.id,
      name: actor.name,
      kind: words.tegnforklaring[actor.kind],
      cluster: clusterOf(found, scene, timeline, words),
      ties: ties.length,
      across: across.length,
      partners: [...ties, ...across].map(({ from, to }) => (from === actor ? to : from).name),
      since: tie
        ? fill(words.former.paa_vej, { fase: words.phases[Math.ceil(tie.at)]?.definite ?? '' })
        : null,
      sinceAt: tie?.at ?? null,
      why: tie ? causeOf(tie.cause, timeline, words) : null,
    };
  });
}

/** The first cluster tie of each actor, by place; those of somebody who is taken away never were. */
function firstTies(scene: Scene, timeline: Timeline): Map<number, TimelineTie> {
  const gone = (place: number) => (scene.actors[place] as SceneActor).emphasis === 'gone';
  const first = new Map<number, TimelineTie>();
  for (const tie of timeline.ties) {
    const come = (scene.t - tie.at) / RAMP >= SEEN;
    if (!come || !isClusterTie(tie.kind) || gone(tie.a) || gone(tie.b)) continue;
    for (const place of [tie.a, tie.b])
      if (tie.at < (first.get(place)?.at ?? Infinity)) first.set(place, tie);
  }
  return first;
}

function clusterOf({ actor, ties }: ActorTies, scene: Scene, timeline: Timeline, words: RowWords): string {
  if (ties.length === 0) return words.former.udenfor;
  const named = scene.outlines.some(({ id, alpha }) => id === `cluster-${actor.cluster}` && alpha >= SEEN);
  return (named && timeline.names.clusters[actor.cluster]) || words.former.uden_navn;
}

function causeOf(cause: string, timeline: Timeline, { activities, phases }: RowWords): string {
  return activities[cause] ?? phases[timeline.phases.indexOf(cause)]?.name ?? cause;
}
