/** Replays a log: who is in the landscape, who is tied to whom and why, at one moment. */
import { isClusterTie } from './ties.ts';
import type { Actor, Cause, Cluster, ClusterEvent, Mark, TieKind } from './types.ts';

/** A tie as it stands at a moment. */
export interface PresentTie {
  id: string;
  a: string;
  b: string;
  kind: TieKind;
  /** when it was formed, and what made it */
  since: number;
  cause: Cause;
}

/** The landscape at one moment. */
export interface ClusterState {
  actors: Actor[];
  ties: PresentTie[];
  marks: Mark[];
  /** number of the cluster an actor belongs to: 0 the mother cluster, 1 the spin-off */
  clusterOf: (actor: string) => number;
}

/**
 * The log without one activity's events and without whatever could not have come without them.
 * A mark stays on those of its actors who still come.
 */
export function without(events: readonly ClusterEvent[], cause: Cause): ClusterEvent[] {
  const gone = new Set<string>();
  const absent = new Set<string>();
  return events.flatMap((event): ClusterEvent[] => {
    const left = event.type === 'mark' ? event.actors.filter((actor) => !absent.has(actor)) : [];
    const bare = event.type === 'mark' && event.actors.length > 0 && left.length === 0;
    if (event.cause === cause || bare || event.needs.some((id) => gone.has(id))) {
      gone.add(event.id);
      if (event.type === 'appear') absent.add(event.actor);
      return [];
    }
    return event.type === 'mark' ? [{ ...event, actors: left }] : [event];
  });
}

/** The state at moment t of a log (all of it by default, or one that `without` has cut). */
export function replay(
  cluster: Cluster,
  t: number,
  events: readonly ClusterEvent[] = cluster.events,
): ClusterState {
  const present = new Set<string>();
  const ties = new Map<string, PresentTie>();
  const marks: Mark[] = [];
  const moved = new Map<string, number>();
  for (const event of events) {
    if (event.at > t) break;
    if (event.type === 'appear') present.add(event.actor);
    else if (event.type === 'mark') {
      marks.push(event);
      if (event.mark === 'member') for (const id of event.actors) moved.set(id, event.value ?? 0);
    } else if (event.type === 'tie') {
      const { tie: id, a, b, kind, at, cause } = event;
      ties.set(id, { id, a, b, kind, since: at, cause });
    } else if (event.type === 'end') ties.delete(event.tie);
    else {
      const tie = ties.get(event.tie);
      if (tie) tie.kind = event.kind;
    }
  }
  return {
    actors: cluster.actors.filter((actor) => present.has(actor.id)),
    ties: [...ties.values()],
    marks,
    clusterOf: (id) => moved.get(id) ?? 0,
  };
}

/** The ids of all who have a cluster tie. */
export function participants(ties: readonly PresentTie[]): Set<string> {
  const ids = new Set<string>();
  for (const tie of ties) if (isClusterTie(tie.kind)) ids.add(tie.a).add(tie.b);
  return ids;
}
