/** What can be measured on a network: the figures of domain.md 2.3. Measured on the drawing, never on a real cluster. */
import { participants, type ClusterState, type PresentTie } from '../log/replay.ts';
import { largestComponent } from './largest-component.ts';
import { isClusterTie } from '../log/ties.ts';

/** Measures of one cluster at one moment. Shares lie in [0, 1]. */
export interface Measures {
  firms: number;
  /** all but outsiders */
  actors: number;
  /** actors with at least one cluster tie, the facilitator among them */
  participants: number;
  /** loose contacts, collaborations and joint projects */
  ties: number;
  tiesPerParticipant: number;
  /** ties over possible ties among all actors; never a measure of progress */
  density: number;
  /** share of the ties that touch the facilitator; 0 where there is no tie */
  facilitatorShare: number;
  /** Freeman's degree centralisation among participants */
  centralisation: number;
  /** the largest connected part of the other participants when the facilitator is taken away, as a share of them */
  leftWithoutFacilitator: number;
  /** Newman's modularity of the sub-clusters among their members; 0 where there are none */
  modularity: number;
  /** ties across the cluster's border: to outsiders and, for a spin-off, to its mother cluster */
  tiesOut: number;
}

/** Measures cluster number `cluster` (0 the mother, 1 the spin-off) in a state. */
export function measure(state: ClusterState, cluster = 0): Measures {
  const kind = new Map(state.actors.map((actor) => [actor.id, actor.kind]));
  const own = state.actors.filter((a) => a.kind !== 'outsider' && state.clusterOf(a.id) === cluster);
  const ids = new Set(own.map((a) => a.id));
  const inside = state.ties.filter((tie) => isClusterTie(tie.kind) && ids.has(tie.a) && ids.has(tie.b));
  const across = state.ties.filter((tie) => tie.kind !== 'origin' && ids.has(tie.a) !== ids.has(tie.b));
  const members = participants(inside);
  const n = members.size;
  const hub = (tie: PresentTie) => kind.get(tie.a) === 'facilitator' || kind.get(tie.b) === 'facilitator';
  const others = [...members].filter((id) => kind.get(id) !== 'facilitator');
  return {
    firms: own.filter((a) => a.kind === 'firm').length,
    actors: own.length,
    participants: n,
    ties: inside.length,
    tiesPerParticipant: n ? (2 * inside.length) / n : 0,
    density: own.length > 1 ? (2 * inside.length) / (own.length * (own.length - 1)) : 0,
    facilitatorShare: inside.length ? inside.filter(hub).length / inside.length : 0,
    centralisation: centralisation(inside, n),
    leftWithoutFacilitator: others.length
      ? largestComponent(
          others,
          inside.filter((tie) => !hub(tie)),
        ) / others.length
      : 0,
    modularity: modularity(state, inside),
    tiesOut: across.length,
  };
}

function centralisation(ties: readonly PresentTie[], n: number): number {
  if (n < 3) return 0;
  const degree = degrees(ties);
  const top = Math.max(...degree.values());
  let gap = 0;
  for (const d of degree.values()) gap += top - d;
  return gap / ((n - 1) * (n - 2));
}

function degrees(ties: readonly PresentTie[]): Map<string, number> {
  const degree = new Map<string, number>();
  for (const { a, b } of ties) {
    degree.set(a, (degree.get(a) ?? 0) + 1);
    degree.set(b, (degree.get(b) ?? 0) + 1);
  }
  return degree;
}

function modularity(state: ClusterState, inside: readonly PresentTie[]): number {
  const group = new Map<string, number>();
  for (const mark of state.marks)
    if (mark.mark === 'subcluster') for (const id of mark.actors) group.set(id, mark.value ?? 0);
  const ties = inside.filter((tie) => group.has(tie.a) && group.has(tie.b));
  if (!ties.length) return 0;
  const degree = degrees(ties);
  const share = new Map<number, number>();
  for (const [id, d] of degree) {
    const g = group.get(id) ?? 0;
    share.set(g, (share.get(g) ?? 0) + d);
  }
  let q = ties.filter((tie) => group.get(tie.a) === group.get(tie.b)).length / ties.length;
  for (const d of share.values()) q -= (d / (2 * ties.length)) * (d / (2 * ties.length));
  return q;
}
