/** How the log is put into Danish: names inside a sentence, lists of names, and what came about by which activity. */
import type { Words } from '../../words/keys.ts';
import type { Titles } from '../../words/titles.ts';
import { fill, listAnd, upperFirst } from '../../words/text.ts';
import { compose, composeSentence, nameInside } from './grammar.ts';
import type { Names } from '../sheet/timeline.ts';
import type { Actor, Cause, Cluster, TieKind } from '../log/types.ts';

/** The words of the log. Those that tell of an event begin with the verb. */
type LogWords = Words['hvorfor'];

/** What telling needs beside the log. */
export interface Language {
  names: Names;
  words: Titles & Pick<Words, 'hvorfor'>;
}

/** What a sentence tells of: a word of the content with its values. */
export interface Clause {
  word: keyof LogWords;
  values: Readonly<Record<string, string | number>>;
}

/** As many names are all said; of more, two. */
const FEW = 3;

/** Puts events of one cluster into Danish. */
export class Teller {
  readonly words: LogWords;
  readonly names: Names;
  readonly #cluster: Pick<Cluster, 'course'>;
  readonly #actors: ReadonlyMap<string, Actor>;
  readonly #titles: Titles;

  constructor(cluster: Cluster, { names, words }: Language) {
    this.words = words.hvorfor;
    this.names = names;
    this.#cluster = cluster;
    this.#actors = new Map(cluster.actors.map((actor) => [actor.id, actor]));
    this.#titles = words;
  }

  kind(id: string): Actor['kind'] | undefined {
    return this.#actors.get(id)?.kind;
  }

  /** An actor's name inside a sentence: firms have proper names, the others are words like any other. */
  name(id: string): string {
    const name = this.names.actors[id] ?? id;
    return nameInside(name, this.kind(id));
  }

  /** The names in a row: a, b and c. */
  list(ids: readonly string[]): string {
    return listAnd(ids.map((id) => this.name(id)));
  }

  /** All names when they are few; otherwise two that readers know. */
  some(ids: readonly string[]): { all: boolean; hvem: string; n: number } {
    const n = ids.length;
    if (n <= FEW) return { all: true, hvem: this.list(ids), n };
    const known = (id: string) =>
      this.names.shown.includes(id)
        ? 0
        : this.kind(id) === 'facilitator'
          ? 1
          : this.kind(id) === 'firm'
            ? 2
            : 3;
    const two = [...ids].sort((a, b) => known(a) - known(b)).slice(0, 2);
    return { all: false, hvem: this.list(two), n };
  }

  /** What a new tie to each of `others` is called, seen from `actor`. */
  ties(actor: string, kind: Exclude<TieKind, 'origin'>, others: readonly string[]): string {
    const word = kind === 'external' && this.kind(actor) === 'outsider' ? 'external_ude' : kind;
    const { all, hvem, n } = this.some(others);
    if (!all) return compose(this.words[`${word}_flere` as const], { n, hvem });
    // each by itself: »two collaborations with A and B« could be two with each
    const each = others.map((id, i) =>
      fill(this.words[i === 0 ? word : (`${kind}_og` as const)], { hvem: this.name(id) }),
    );
    return listAnd(each);
  }

  /** One or more clauses with the same cause as sentences. */
  sayBecause(cause: Cause, clauses: readonly Clause[]): string {
    const { desuden, samtidig, endelig } = this.words;
    return clauses
      .map(({ word, values }, i) => {
        const last = i > 1 && i === clauses.length - 1;
        const opening = i === 0 ? this.#opening(cause) : last ? endelig : i % 2 ? desuden : samtidig;
        return `${upperFirst(opening)} ${compose(this.words[word], values)}.`;
      })
      .join(' ');
  }

  /** A whole sentence that needs no cause before it. */
  say({ word, values }: Clause): string {
    return composeSentence(this.words[word], values);
  }

  /** The phase, and the activity if it is one, that a cause belongs to: what stands over a sentence. */
  place(cause: Cause): { phase: number; activity: string | null } {
    const { phases } = this.#cluster.course;
    const phase = phases.findIndex(({ id, activities }) => id === cause || activities.includes(cause));
    return { phase, activity: phases[phase]?.id === cause ? null : cause };
  }

  #opening(cause: Cause): string {
    const { phase, activity } = this.place(cause);
    const { phases, activities } = this.#titles;
    if (activity === null) return fill(this.words.vej, { fase: phases[phase]?.definite ?? '' });
    return fill(this.words.gennem, { aktivitet: activities[activity] ?? activity });
  }
}
