/** How two actors hang together: by a tie of their own, through others, only through the facilitator, or not at all. */
import { isClusterTie } from '../log/ties.ts';
import type { Timeline, TimelineActor } from '../sheet/timeline.ts';
import type { Cause, TieKind } from '../log/types.ts';

/** A tie that stands; `a` and `b` are places in the net's `actors`, `kind` is the kind it began as. */
export type NetTie = readonly [a: number, b: number, kind: TieKind, cause: Cause];

/** Who is in the landscape at one moment, and the cluster ties that stand then. */
export interface Net {
  actors: readonly Pick<TimelineActor, 'id' | 'kind' | 'name'>[];
  ties: readonly NetTie[];
}

/** What lies between two actors of a net. */
export interface Connection {
  /** a shortest way from the one to the other, as places in `actors`; `null` where there is none */
  path: number[] | null;
  /** the ties of that way, one fewer than its actors */
  ties: NetTie[];
  /** whether every way leads through the facilitator */
  onlyHub: boolean;
  /** those of the two who have no cluster tie at all */
  outside: number[];
}

/** The net of a timeline at moment t. */
export function netAt(timeline: Timeline, t: number): Net {
  const place = new Map<number, number>();
  const actors = timeline.actors.flatMap(({ id, kind, name, at }, i) => {
    if (at > t) return [];
    place.set(i, place.size);
    return [{ id, kind, name }];
  });
  const ties = timeline.ties.flatMap(({ a, b, kind, at, end, cause }): NetTie[] => {
    const [from, to] = [place.get(a), place.get(b)];
    const stands = at <= t && (!end || end.at > t) && isClusterTie(kind);
    return stands && from !== undefined && to !== undefined ? [[from, to, kind, cause]] : [];
  });
  return { actors, ties };
}

/**
 * What lies between two actors, named by id. Of two ways equally short, one past the facilitator is told.
 * @throws Error naming an actor who is not in the net
 */
export function connectionBetween(net: Net, a: string, b: string): Connection {
  const [from = -1, to = -1] = [a, b].map((id) => {
    const place = net.actors.findIndex((actor) => actor.id === id);
    if (place < 0) throw new Error(`actor "${id}" is not there`);
    return place;
  });
  const straight = shortest(net, from, to, () => true);
  const past = shortest(net, from, to, (place) => net.actors[place]?.kind !== 'facilitator');
  const path = past && past.length === straight?.length ? past : straight;
  return {
    path,
    ties: path ? path.slice(1).map((place, i) => tieOf(net, path[i] ?? -1, place)) : [],
    onlyHub: path !== null && past === null,
    outside: [from, to].filter((place) => !net.ties.some((tie) => tie[0] === place || tie[1] === place)),
  };
}

/** Breadth first, over those actors alone that may be passed. */
function shortest(net: Net, from: number, to: number, may: (place: number) => boolean): number[] | null {
  const cameFrom = new Map([[from, from]]);
  const queue = [from];
  for (const here of queue) {
    if (here === to) break;
    for (const [a, b] of net.ties) {
      const next = a === here ? b : b === here ? a : -1;
      if (next < 0 || cameFrom.has(next) || (next !== to && !may(next))) continue;
      cameFrom.set(next, here);
      queue.push(next);
    }
  }
  if (!cameFrom.has(to)) return null;
  const path = [to];
  for (let here = to; here !== from;) path.unshift((here = cameFrom.get(here) ?? from));
  return path;
}

function tieOf(net: Net, x: number, y: number): NetTie {
  return net.ties.find(([a, b]) => (a === x && b === y) || (a === y && b === x)) as NetTie;
}
