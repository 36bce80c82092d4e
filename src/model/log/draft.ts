/** A cluster while its log is being written: what is there so far, and the verbs that an effect may use. */
import { componentsOf } from './components.ts';
import { hash, shuffled } from './random.ts';
import { RAMP, type Stretch } from './schedule.ts';
import { isClusterTie } from './ties.ts';
import type { Actor, ActorKind, Cause, ClusterEvent, MarkKind, TieKind } from './types.ts';

export interface DraftTie {
  /** the pair's */
  id: string;
  /** the tie's own in the log: a pair that parts and meets again is tied anew */
  name: string;
  a: string;
  b: string;
  kind: TieKind;
}

/** An event before the log gives it its id and moment. */
type DraftEvent = ClusterEvent extends infer E
  ? E extends ClusterEvent
    ? Omit<E, 'id' | 'at'>
    : never
  : never;

/** How a choice of new pairs leans. */
export interface Leaning {
  /** 1 prefers the same speciality, −1 another, 0 does not care */
  kinship?: number;
  /** prefer pairs of components that only the facilitator holds together */
  bridging?: boolean;
}

export class Draft {
  readonly seed: number;
  readonly actors = new Map<string, Actor>();
  readonly ties = new Map<string, DraftTie>();
  readonly events: ClusterEvent[] = [];
  readonly #appeared = new Map<string, string>();
  /** what each pair's latest tie is called in the log */
  readonly #called = new Map<string, string>();
  #recorded: DraftEvent[] = [];
  #cause: Cause = '';

  constructor(seed: number) {
    this.seed = seed;
  }

  /**
   * Lets `effect` tell its events, then spreads them over a stretch of t: what ends goes first, then actors enter, and
   * once they are there the rest follows in the order told. All of it has come when the stretch is over.
   * @param stretch `null`: all of it is there from the start
   */
  during(cause: Cause, stretch: Pick<Stretch, 'from' | 'to'> | null, effect: (draft: Draft) => void): void {
    this.#cause = cause;
    this.#recorded = [];
    effect(this);
    const groups = [
      this.#recorded.filter(({ type }) => type === 'end'),
      this.#recorded.filter(({ type }) => type === 'appear'),
      this.#recorded.filter(({ type }) => type !== 'end' && type !== 'appear'),
    ].filter((group) => group.length > 0);
    groups.forEach((group, g) => {
      const [from, to] = stretch ? part(stretch, g, groups.length) : [0, 0];
      group.forEach((event, i) => {
        const at = Math.round((from + ((to - from) * i) / Math.max(1, group.length - 1)) * 1000) / 1000;
        this.events.push({ ...event, at, id: idOf(event, cause) } as ClusterEvent);
      });
    });
  }

  /** Puts an actor in the landscape. */
  appear(id: string, kind: ActorKind, group = -1, beside?: string): string {
    this.actors.set(id, { id, kind, group });
    const needs = beside ? this.#roots(beside) : [];
    this.#record({ type: 'appear', actor: id, cause: this.#cause, needs, ...(beside && { beside }) });
    this.#appeared.set(id, `appear:${id}`);
    return id;
  }

  /** Ties two actors; does nothing where they are tied already. */
  tie(a: string, b: string, kind: TieKind): void {
    const id = kind === 'origin' ? `origin:${a}-${b}` : tieId(a, b);
    if (a === b || this.ties.has(id)) return;
    const before = this.#called.get(id);
    const name = before === undefined ? id : `${before}+`;
    this.ties.set(id, { id, name, a, b, kind });
    this.#called.set(id, name);
    const needs = [...this.#roots(a), ...this.#roots(b)];
    this.#record({ type: 'tie', tie: name, a, b, kind, cause: this.#cause, needs });
  }

  /** Makes a joint project of two actors: their tie becomes one, or a new one is made. */
  project(a: string, b: string): void {
    const tie = this.ties.get(tieId(a, b));
    if (!tie) return this.tie(a, b, 'project');
    if (tie.kind === 'project') return;
    tie.kind = 'project';
    const needs = [`tie:${tie.name}`];
    this.#record({ type: 'change', tie: tie.name, kind: 'project', cause: this.#cause, needs });
  }

  /** Ends a tie. */
  end(id: string): void {
    const tie = this.ties.get(id);
    if (!tie) return;
    this.ties.delete(id);
    this.#record({ type: 'end', tie: tie.name, cause: this.#cause, needs: [`tie:${tie.name}`] });
  }

  /** Leaves a mark on the actors named; on none, it is the whole cluster's. It needs none of them in particular. */
  mark(mark: MarkKind, actors: readonly string[] = [], value?: number): void {
    actors.forEach((actor) => this.#roots(actor));
    const some = value === undefined ? {} : { value };
    this.#record({ type: 'mark', mark, actors, cause: this.#cause, needs: [], ...some });
  }

  /** Ids of the cluster ties (loose, collaboration, project) of an actor. */
  tiesOf(actor: string): DraftTie[] {
    return [...this.ties.values()].filter((t) => isClusterTie(t.kind) && (t.a === actor || t.b === actor));
  }

  /** Members: whoever has a cluster tie, the facilitators left out. */
  members(): string[] {
    const ids = new Set<string>();
    for (const tie of this.ties.values()) if (isClusterTie(tie.kind)) ids.add(tie.a).add(tie.b);
    return [...this.actors.keys()].filter((id) => ids.has(id) && this.actors.get(id)?.kind !== 'facilitator');
  }

  /** The items in an order of chance that belongs to this word alone. */
  shuffled(items: readonly string[], word: string): string[] {
    return shuffled(items, this.seed, word);
  }

  chance(entity: string, word: string): number {
    return hash(this.seed, entity, word);
  }

  /** The group of an actor; −1 for those without. */
  group(id: string): number {
    return this.actors.get(id)?.group ?? -1;
  }

  /** Makes up to `n` new ties inside `pool`, one after the other, and tells which pairs they joined. */
  weave(pool: readonly string[], n: number, kind: TieKind, word: string, leaning: Leaning = {}): string[][] {
    const made: string[][] = [];
    for (let i = 0; i < n; i++) {
      const pair = this.#bestPair(pool, pool, word, leaning);
      if (!pair) break;
      this.tie(pair[0], pair[1], kind);
      made.push(pair);
    }
    return made;
  }

  /** Ties the members together until they hang together without the facilitator. */
  connectMembers(kind: TieKind, word: string): void {
    const members = this.members();
    const count = () => {
      const components = this.#components();
      return new Set(members.map((id) => components.get(id))).size;
    };
    while (count() > 1 && this.weave(members, 1, kind, word, { bridging: true }).length);
  }

  /** Whether the two hang together without the facilitator. */
  connected(a: string, b: string): boolean {
    const components = this.#components();
    return components.get(a) === components.get(b);
  }

  /** The best partner for `actor` in `pool`, or nobody. */
  partner(actor: string, pool: readonly string[], word: string, leaning: Leaning = {}): string | undefined {
    return this.#bestPair([actor], pool, word, leaning)?.[1];
  }

  #bestPair(
    left: readonly string[],
    right: readonly string[],
    word: string,
    { kinship = 0.35, bridging = false }: Leaning,
  ): [string, string] | undefined {
    const components = bridging ? this.#components() : undefined;
    const degree = new Map<string, number>();
    for (const id of new Set([...left, ...right])) degree.set(id, this.#peers(id));
    let best: [string, string] | undefined;
    let top = -Infinity;
    for (const a of left) {
      for (const b of right) {
        if (a === b || (left === right && a > b) || this.ties.has(tieId(a, b))) continue;
        let score =
          this.chance(tieId(a, b), word) + 0.3 * this.chance(b, 'pull') + 0.3 * this.chance(a, 'pull');
        if (this.group(a) >= 0 && this.group(b) >= 0)
          score += this.group(a) === this.group(b) ? kinship : -kinship;
        if (components && components.get(a) !== components.get(b)) score += 3;
        score -= 0.08 * Math.max(0, (degree.get(a) ?? 0) - 8) + 0.08 * Math.max(0, (degree.get(b) ?? 0) - 8);
        if (score > top) {
          top = score;
          best = [a, b];
        }
      }
    }
    return best;
  }

  #peers(id: string): number {
    return this.tiesOf(id).filter((t) => !this.#isFacilitator(t.a) && !this.#isFacilitator(t.b)).length;
  }

  #isFacilitator(id: string): boolean {
    return this.actors.get(id)?.kind === 'facilitator';
  }

  /** Who hangs together without the facilitators. */
  #components(): Map<string, number> {
    const ties = [...this.ties.values()].filter(
      ({ kind, a, b }) => isClusterTie(kind) && !this.#isFacilitator(a) && !this.#isFacilitator(b),
    );
    return componentsOf([...this.actors.keys()], ties);
  }

  #roots(actor: string): string[] {
    const appeared = this.#appeared.get(actor);
    if (!appeared) throw new Error(`actor "${actor}" is not in the landscape yet`);
    return [appeared];
  }

  #record(event: DraftEvent): void {
    this.#recorded.push(event);
  }
}

/** Where the beginnings of group number `g` of `n` fall in a stretch: each group has come before the next begins. */
function part({ from, to }: Pick<Stretch, 'from' | 'to'>, g: number, n: number): [number, number] {
  const free = Math.max(0, to - from - n * RAMP);
  // The last group is the largest, and what the stretch is there to show.
  const weight = (i: number) => (i === n - 1 ? 4 : 1);
  const total = n + 3;
  let begin = from;
  for (let i = 0; i < g; i++) begin += (free * weight(i)) / total + RAMP;
  return [begin, begin + (free * weight(g)) / total];
}

/** One id for a pair, whichever way round. */
function tieId(a: string, b: string): string {
  return a < b ? `${a}-${b}` : `${b}-${a}`;
}

function idOf(event: DraftEvent, cause: Cause): string {
  if (event.type === 'appear') return `appear:${event.actor}`;
  if (event.type === 'mark')
    return `mark:${cause}:${event.mark}:${event.value ?? ''}:${event.actors.join('+')}`;
  return `${event.type}:${event.tie}`;
}
