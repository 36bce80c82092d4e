/** The words of the model: who is in the landscape, what ties them, and what happened when. */

/** Who an actor is. Outsiders (customers, other clusters) stand beyond the border and are never members. */
export type ActorKind = 'firm' | 'knowledge' | 'authority' | 'facilitator' | 'outsider';

/**
 * What a tie is: a loose contact, a collaboration, a joint project, a tie out of the cluster, or the
 * origin of a firm (parent → child). Only the first three count as cluster ties.
 */
export type TieKind = 'loose' | 'collaboration' | 'project' | 'external' | 'origin';

/** Whatever made an event: an activity id, or the id of a phase that has no activity list. */
export type Cause = string;

/** A phase as `content/faser/` declares it. */
export interface PhaseDef {
  /** id in addresses, e.g. `spirende` */
  id: string;
  /** id of the phase before; absent in the first */
  after?: string | undefined;
  /** id of the phase where a cluster that begins here goes on; only in the phase that closes the loop */
  continues?: string | undefined;
  /** activity ids in the source's order */
  activities: readonly string[];
}

/** The phases in order; phase number k is fully there at t = k. */
export interface Course {
  phases: readonly PhaseDef[];
  /** the phase that starts over, and where: both as numbers of `phases` */
  loop: { from: number; to: number };
}

/** One actor of the landscape. */
export interface Actor {
  /** public id, used by `?foelg=`: v01…, i1…, m1…, u1…, facilitator, facilitator-2 */
  id: string;
  kind: ActorKind;
  /** the speciality that sub-clusters later form around: 0, 1, 2; −1 for those who have none */
  group: number;
}

interface EventBase {
  /** unique within the log */
  id: string;
  /** the moment, 0 ≤ at ≤ last phase number; 0 = there from the start */
  at: number;
  cause: Cause;
  /** ids of events without which this one could not have come */
  needs: readonly string[];
}

/** An actor comes into the landscape (not yet into the cluster). */
export interface Appear extends EventBase {
  type: 'appear';
  actor: string;
  /** the actor beside whom it enters; absent: from the edge of the drawing */
  beside?: string;
}

/** Two actors are tied. */
export interface TieFormed extends EventBase {
  type: 'tie';
  tie: string;
  a: string;
  b: string;
  kind: TieKind;
}

/** A tie becomes another kind, e.g. a loose contact becomes a joint project. */
export interface TieChanged extends EventBase {
  type: 'change';
  tie: string;
  kind: TieKind;
}

/** A tie ends. */
export interface TieEnded extends EventBase {
  type: 'end';
  tie: string;
}

/** Marks that can be drawn and are not ties. */
export type MarkKind =
  | 'speciality' // the actor matches the cluster's speciality
  | 'mapped' // has been mapped as a possible member
  | 'course' // the facilitator (perhaps) took a course
  | 'leaders' // project leaders trained
  | 'direction' // shares the cluster's strategy
  | 'outline' // the cluster can be seen and has a name
  | 'trained' // staff trained
  | 'project' // members of one joint project
  | 'subcluster' // belongs to a sub-cluster
  | 'signal' // news of the market comes in
  | 'spark' // entrepreneurship
  | 'board' // projects steered as a portfolio
  | 'ghost' // the earlier network documented under the present one
  | 'member'; // moves over to another cluster

/** Something visible that an activity leaves on actors (or, with none, on the whole cluster). */
export interface Mark extends EventBase {
  type: 'mark';
  mark: MarkKind;
  actors: readonly string[];
  /** `subcluster`: the group 0–2 · `member`: number of the cluster · `project`: number of the project */
  value?: number;
}

export type ClusterEvent = Appear | TieFormed | TieChanged | TieEnded | Mark;

/** A cluster's whole story for one seed. Events are in order of time. */
export interface Cluster {
  seed: number;
  course: Course;
  actors: readonly Actor[];
  events: readonly ClusterEvent[];
}
