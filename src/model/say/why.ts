/** Why an actor or a tie is there: the events that made it, and what had to be there before, back to the scattered firms. */
import { isClusterTie } from '../log/ties.ts';
import type { Clause, Teller } from './teller.ts';
import type { Appear, Cause, Cluster, ClusterEvent, Mark, TieFormed } from '../log/types.ts';

/** What a link tells: a tie that ends, changes or forms, an actor that moves, joins or appears, and how all began. */
export type LinkKind = 'end' | 'change' | 'tie' | 'move' | 'join' | 'appear' | 'start';

/** One link of the chain. */
export interface Link {
  /** the moment; never later than the link before */
  at: number;
  cause: Cause;
  what: LinkKind;
  /** ids of those it tells of, the chosen actor first; none in the link that tells of all */
  actors: string[];
  /** the events behind it; none in the link that tells of all */
  events: readonly ClusterEvent[];
}

/**
 * The chain for a target such as `actor:v01` or `tie:v01-v02-loose`, newest first; `null` where the log has none.
 * What has not happened at t is left out, but for what made the target itself.
 * @param events the log to look in, if not the cluster's own (one that `without` has cut)
 */
export function whyOf(
  cluster: Cluster,
  target: string,
  t: number,
  events: readonly ClusterEvent[] = cluster.events,
): Link[] | null {
  const id = target.slice(target.indexOf(':') + 1);
  const own = target.startsWith('tie:') ? tieLinks(events, id, t) : actorLinks(events, id, t);
  return own && [...own, ...linksBefore(cluster, events, own)];
}

/** The chosen tie's own events. A pair that parted and met again is the one that stands at t. */
function tieLinks(events: readonly ClusterEvent[], id: string, t: number): Link[] | null {
  const formed = events.filter(
    (event): event is TieFormed => event.type === 'tie' && `${event.a}-${event.b}-${event.kind}` === id,
  );
  const tie = formed.filter(({ at }) => at <= t).at(-1) ?? formed[0];
  if (!tie) return null;
  const changes = events.filter(
    (event) =>
      (event.type === 'change' || event.type === 'end') &&
      event.tie === tie.tie &&
      event.at <= Math.max(t, tie.at),
  );
  // A firm's origin and its coming are one and the same event.
  const born = (event: ClusterEvent) =>
    tie.kind === 'origin' && event.type === 'appear' && event.actor === tie.b && event.cause === tie.cause;
  return [...changes.reverse(), tie].map((event) => ({
    at: event.at,
    cause: event.cause,
    what: event.type as LinkKind,
    actors: [tie.a, tie.b],
    events: event === tie ? [event, ...events.filter(born)] : [event],
  }));
}

/** When the chosen actor moved to another cluster, when it joined by a first tie, and when it came. */
function actorLinks(events: readonly ClusterEvent[], id: string, t: number): Link[] | null {
  const links: Link[] = [];
  const come = events.find((event): event is Appear => event.type === 'appear' && event.actor === id);
  if (!come) return null;
  const touches = ({ a, b }: TieFormed) => a === id || b === id;
  const ties = events.filter((event): event is TieFormed => event.type === 'tie' && touches(event));
  const first = ties.find(({ kind }) => isClusterTie(kind)) ?? ties.find(({ kind }) => kind === 'external');
  const moved = events.find(
    (event): event is Mark => event.type === 'mark' && event.mark === 'member' && event.actors.includes(id),
  );
  // whoever is drawn beside the new cluster and tied to nobody has not come along
  if (moved && moved.at <= t && first)
    links.push({ at: moved.at, cause: moved.cause, what: 'move', actors: [id], events: [moved] });
  if (first && first.at <= t) {
    const other = first.a === id ? first.b : first.a;
    links.push({ at: first.at, cause: first.cause, what: 'join', actors: [id, other], events: [first] });
  }
  links.sort((a, b) => b.at - a.at);
  return come.at > 0
    ? [...links, { at: come.at, cause: come.cause, what: 'appear', actors: [id], events: [come] }]
    : links.length > 0
      ? links
      : [startOf(come.cause, [come])];
}

/** What the links need, and what that needs, down to those who were there from the start. */
function linksBefore(cluster: Cluster, events: readonly ClusterEvent[], own: readonly Link[]): Link[] {
  if (own.at(-1)?.what === 'start') return [];
  const byId = new Map(events.map((event) => [event.id, event]));
  const told = new Set(own.flatMap((link) => link.events));
  const comings: Appear[] = [];
  const open = [...told];
  for (let event = open.pop(); event; event = open.pop())
    for (const need of event.needs) {
      const found = byId.get(need);
      if (!found || told.has(found)) continue;
      told.add(found);
      open.push(found);
      if (found.type === 'appear') comings.push(found);
    }
  // Those that came together by one cause are one link.
  const afterStart = comings.filter(({ at }) => at > 0).sort((a, b) => b.at - a.at);
  const links: Link[] = [];
  for (const coming of afterStart) {
    const last = links.at(-1);
    if (last && last.cause === coming.cause && !coming.beside && !last.events.some((e) => 'beside' in e)) {
      last.actors.unshift(coming.actor);
      last.at = coming.at;
      last.events = [...last.events, coming];
    } else
      links.push({
        at: coming.at,
        cause: coming.cause,
        what: 'appear',
        actors: [coming.actor],
        events: [coming],
      });
  }
  const first = cluster.course.phases[0]?.id ?? '';
  const chosen = own.flatMap(({ actors }) => actors);
  const rank = ({ actor }: Appear) => (chosen.includes(actor) ? chosen.indexOf(actor) : chosen.length);
  return [
    ...links,
    startOf(
      first,
      comings.filter(({ at }) => at <= 0).sort((a, b) => rank(a) - rank(b)),
    ),
  ];
}

function startOf(cause: Cause, events: readonly Appear[]): Link {
  return { at: 0, cause, what: 'start', actors: events.map(({ actor }) => actor), events };
}

/** A link as a Danish sentence. @param events the log that the chain was found in */
export function sayLink(link: Link, events: readonly ClusterEvent[], teller: Teller): string {
  const clause = clauseOf(link, events, teller);
  return link.what === 'start' ? teller.say(clause) : teller.sayBecause(link.cause, [clause]);
}

function clauseOf(
  { what, actors, events: own }: Link,
  events: readonly ClusterEvent[],
  teller: Teller,
): Clause {
  const [actor = '', other = ''] = actors;
  const [event] = own;
  const [navn, hvem] = [teller.name(actor), teller.name(other)];
  if (what === 'start') {
    if (actors.length) return { word: 'start_flere', values: { hvem: teller.list(actors) } };
    return { word: 'spredt', values: { n: firmsAtStart(events, teller) } };
  }
  if (what === 'end') return { word: 'slipper', values: { navn, hvem } };
  if (what === 'change') return { word: 'change', values: { navn, hvem } };
  if (what === 'move') return clauseOfMove(actor, event as Mark, events, teller);
  if (what === 'appear') return clauseOfComing(actors, event as Appear, events, teller);
  const { kind, a, b } = event as TieFormed;
  if (kind === 'origin') return { word: 'udspring', values: { navn: teller.name(b), hvem: teller.name(a) } };
  const hvad = teller.ties(actor, kind, [other]);
  const joins = what === 'join' && isClusterTie(kind) && teller.kind(actor) !== 'facilitator';
  if (joins) return { word: 'foerste', values: { navn, hvad } };
  const inner = kind === 'external' && teller.kind(a) === 'outsider' && what === 'tie';
  if (inner) return { word: 'faar', values: { navn: teller.name(b), hvad: teller.ties(b, kind, [a]) } };
  return { word: kind === 'loose' || kind === 'external' ? 'faar' : 'indleder', values: { navn, hvad } };
}

/** How many firms there are before anything happens. */
export function firmsAtStart(events: readonly ClusterEvent[], teller: Teller): number {
  return events.filter((e) => e.type === 'appear' && e.at <= 0 && teller.kind(e.actor) === 'firm').length;
}

/** How actors come into the landscape: beside those they spring from, from outside, or as they are. */
export function clauseOfComing(
  actors: readonly string[],
  coming: Appear,
  events: readonly ClusterEvent[],
  teller: Teller,
): Clause {
  const [actor = ''] = actors;
  const navn = teller.list(actors);
  const parents = events.flatMap((event) =>
    event.type === 'tie' && event.kind === 'origin' && event.b === actor && event.cause === coming.cause
      ? [event.a]
      : [],
  );
  if (coming.beside && !parents.includes(coming.beside)) parents.unshift(coming.beside);
  if (parents.length) return { word: 'udspring', values: { navn, hvem: teller.list(parents) } };
  return { word: teller.kind(actor) === 'outsider' ? 'udefra' : 'kommer', values: { navn } };
}

/** How an actor comes to another cluster: by leaving the old one, or by being born there. */
export function clauseOfMove(
  actor: string,
  { cause, value = 0 }: Mark,
  events: readonly ClusterEvent[],
  teller: Teller,
): Clause {
  const born = events.some((e) => e.type === 'appear' && e.actor === actor && e.cause === cause);
  const klynge = teller.names.clusters[value] ?? '';
  return { word: born ? 'member_ny' : 'member', values: { navn: teller.name(actor), klynge } };
}
