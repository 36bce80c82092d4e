/** One actor's own story from the scattered firms to the spin-off: the log seen from where it stands. */
import { isClusterTie } from '../log/ties.ts';
import type { Clause, Teller } from './teller.ts';
import type { Cause, ClusterEvent, Cluster, Mark, TieFormed, TieKind } from '../log/types.ts';
import { RAMP } from '../log/schedule.ts';
import { clauseOfComing, clauseOfMove, firmsAtStart } from './why.ts';

/** What one activity or phase brings the actor. */
export interface StoryEntry {
  /** when it begins, 0 ≤ at ≤ last phase number; grows from entry to entry */
  at: number;
  /** a moment at which all of it can be seen and nothing of the next entry */
  seen: number;
  cause: Cause;
  sentence: string;
}

/** Marks that say something of the actor itself; the others are the cluster's, or told by its ties. */
const OWN_MARKS = [
  'speciality',
  'mapped',
  'course',
  'leaders',
  'direction',
  'trained',
  'subcluster',
  'signal',
  'spark',
  'member',
] as const;

/** What of one kind happens to the actor by one cause: with whom, and the event that stands for all. */
interface Strand {
  others: string[];
  event: ClusterEvent;
}

/**
 * The actor's story in order of time; empty where the log does not know it.
 * @param events the log to tell, if not the cluster's own (one that `without` has cut)
 */
export function storyOf(
  cluster: Cluster,
  actor: string,
  teller: Teller,
  events: readonly ClusterEvent[] = cluster.events,
): StoryEntry[] {
  // A phase without activities is one long movement: what it brings is told as it comes.
  const long = (cause: Cause) => teller.place(cause).activity === null;
  const chapters = gather(events, actor, long);
  const last = cluster.course.phases.length - 1;
  const entries: StoryEntry[] = [];
  let joined = false;
  for (const { cause, from, to, strands } of chapters) {
    const clauses: Clause[] = [];
    const comes = strands.has('appear') || long(cause);
    for (const [word, strand] of strands) {
      const first: boolean = !joined && isClusterTie(word as TieKind);
      clauses.push(...clausesOf(actor, word, strand, first && !comes, events, teller));
      joined ||= first;
    }
    const beginning = from <= 0;
    const sentence = beginning ? opening(actor, events, teller) : teller.sayBecause(cause, clauses);
    if (beginning || clauses.length) entries.push({ at: from, seen: to, cause, sentence });
  }
  if (entries.length === 0) return [];
  const cause = cluster.course.phases[last]?.id ?? '';
  entries.push({ at: last, seen: last, cause, sentence: ending(actor, events, teller) });
  return entries.map((entry, i) => {
    const next = entries[i + 1];
    const settled = entry.at <= 0 ? 0 : Math.min(entry.seen + RAMP, (next?.at ?? last + 1) - 0.001);
    return { ...entry, seen: next ? Math.round(settled * 1000) / 1000 : last };
  });
}

/** The number of the entry that is told at t; −1 before the first. */
export function entryAt(story: readonly StoryEntry[], t: number): number {
  return story.findLastIndex(({ at }) => at <= t + 1e-9);
}

/** The actor's events by cause, and within a cause by what they are, both in order of time. */
function gather(events: readonly ClusterEvent[], actor: string, long: (cause: Cause) => boolean) {
  const chapters = new Map<
    string,
    { cause: Cause; from: number; to: number; strands: Map<string, Strand> }
  >();
  const ties = new Map<string, TieFormed>();
  // whoever is drawn beside the new cluster and tied to nobody has not come along
  const tied = events.some(
    (event) => event.type === 'tie' && isClusterTie(event.kind) && (event.a === actor || event.b === actor),
  );
  const add = (event: ClusterEvent, word: string, other?: string) => {
    const { at, cause } = event;
    const name = long(cause) ? `${cause} ${word}` : cause;
    const chapter = chapters.get(name) ?? { cause, from: at, to: at, strands: new Map<string, Strand>() };
    const strand = chapter.strands.get(word) ?? { others: [], event };
    if (other !== undefined) strand.others.push(other);
    chapter.strands.set(word, strand);
    chapter.to = at;
    chapters.set(name, chapter);
  };
  for (const event of events) {
    if (event.type === 'appear') {
      if (event.actor === actor) add(event, 'appear');
    } else if (event.type === 'mark') {
      const own = OWN_MARKS.some((mark) => mark === event.mark) && (event.mark !== 'member' || tied);
      if (own && event.actors.includes(actor)) add(event, event.mark);
    } else {
      if (event.type === 'tie') ties.set(event.tie, event);
      const tie = ties.get(event.tie);
      if (!tie || (tie.a !== actor && tie.b !== actor)) continue;
      const other = tie.a === actor ? tie.b : tie.a;
      // What a firm springs from is told with its coming.
      if (tie.kind === 'origin' && tie.b === actor) continue;
      add(event, event.type === 'tie' ? event.kind : event.type, other);
    }
  }
  return [...chapters.values()];
}

function clausesOf(
  actor: string,
  word: string,
  { others, event }: Strand,
  first: boolean,
  events: readonly ClusterEvent[],
  teller: Teller,
): Clause[] {
  const navn = teller.name(actor);
  if (event.type === 'appear') return [clauseOfComing([actor], event, events, teller)];
  if (event.type === 'mark') return [clauseOfMark(actor, event, events, teller)];
  if (event.type === 'tie' && event.kind === 'origin')
    return [{ word: 'udspring', values: { navn: teller.list(others), hvem: navn } }];
  if (event.type === 'tie') {
    const hvad = teller.ties(actor, event.kind as Exclude<TieKind, 'origin'>, others);
    const joins = first && teller.kind(actor) !== 'facilitator';
    const verb = word === 'loose' || word === 'external' ? 'faar' : 'indleder';
    return [{ word: joins ? 'foerste' : verb, values: { navn, hvad } }];
  }
  const base = event.type === 'end' ? 'slipper' : 'change';
  const { all, hvem, n } = teller.some(others);
  const told = others.length === 1 ? base : (`${base}_${all ? 'alle' : 'flere'}` as const);
  return [{ word: told, values: { navn, hvem, n } }];
}

function clauseOfMark(actor: string, mark: Mark, events: readonly ClusterEvent[], teller: Teller): Clause {
  if (mark.mark === 'member') return clauseOfMove(actor, mark, events, teller);
  const navn = teller.name(actor);
  if (mark.mark === 'subcluster')
    return { word: 'subcluster', values: { navn, underklynge: teller.names.lanes[mark.value ?? 0] ?? '' } };
  const staff = mark.mark === 'trained' && teller.kind(actor) === 'facilitator';
  return { word: staff ? 'trained_facilitator' : (mark.mark as Clause['word']), values: { navn } };
}

function opening(actor: string, events: readonly ClusterEvent[], teller: Teller): string {
  const values = { navn: teller.name(actor), n: firmsAtStart(events, teller) };
  return teller.say({ word: teller.kind(actor) === 'firm' ? 'start' : 'start_anden', values });
}

/** Where the story ends: in the mother cluster, in the new one, or outside, and with how many ties. */
function ending(actor: string, events: readonly ClusterEvent[], teller: Teller): string {
  const ties = new Map<string, TieFormed>();
  let belongs = 0;
  let ever = false;
  for (const event of events) {
    if (event.type === 'mark' && event.mark === 'member' && event.actors.includes(actor))
      belongs = event.value ?? 0;
    if (event.type === 'end') ties.delete(event.tie);
    if (event.type !== 'tie' || event.kind === 'origin' || (event.a !== actor && event.b !== actor)) continue;
    ties.set(event.tie, event);
    ever = true;
  }
  const n = ties.size;
  const values = { navn: teller.name(actor), n, klynge: teller.names.clusters[belongs] ?? '' };
  const outside = teller.kind(actor) === 'outsider';
  if (n > 0) return teller.say({ word: outside ? 'slut_ude' : 'slut', values });
  if (belongs > 0 && ever) return teller.say({ word: 'slut_ny', values });
  return teller.say({ word: ever ? 'slut_alene' : 'slut_udenfor', values });
}
