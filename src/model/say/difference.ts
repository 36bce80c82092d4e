/** What an activity makes for a cluster, counted: the same cluster at the same moment with and without it, in one sentence. */
import type { Words } from '../../words/keys.ts';
import { fill, listAnd, listClauses } from '../../words/text.ts';
import { compose } from './grammar.ts';
import type { Feature } from '../scene/picture.ts';
import { isCounted, SEEN } from '../count/scene-count.ts';
import type { Scene, SceneActor } from '../scene/picture.ts';

/** Features and marks whose loss has a clause of its own, in the order in which they are told. */
const LOSSES = ['match', 'pointing', 'trained', 'spark'] as const;
const MARKS = ['kurser', 'omrids', 'underklynger', 'nyt', 'tavle', 'spoegelse'] as const;

type Differences = Words['forskel'];

/** What the cluster would be without. Everything is counted from the middle of its coming on, as the sentence counts. */
export interface Difference {
  /** ties fewer; below zero where there would be more, as some ties end only because of the activity */
  ties: number;
  /** joint projects fewer */
  projects: number;
  /** ties out of the cluster fewer */
  out: number;
  /** names of those who are in and would stand outside, as the scene orders them */
  outside: string[];
  /** how many would not be there at all */
  absent: number;
  /** how many would be without a mark of their own */
  lost: Readonly<Record<(typeof LOSSES)[number], number>>;
  /** what the whole cluster would be without */
  marks: readonly (typeof MARKS)[number][];
}

/** Counts what `cut` has less than `full`: the same cluster at the same moment, without an activity. */
export function differenceOf(full: Scene, cut: Scene): Difference {
  const [before, after] = [tally(full), tally(cut)];
  const present = new Set(cut.actors.filter(isThere).map(({ id }) => id));
  const left = new Map(cut.actors.map((actor) => [actor.id, actor]));
  const losing = (feature: Feature) =>
    full.actors.filter((actor) => {
      const now = left.get(actor.id);
      return now && present.has(actor.id) && actor[feature] >= SEEN && now[feature] < SEEN;
    }).length;
  const outlines = ({ outlines }: Scene, lanes: boolean) =>
    outlines.filter(({ lane, alpha }) => lane >= 0 === lanes && alpha >= SEEN).length;
  const signals = (scene: Scene) => scene.signals.filter(({ alpha }) => alpha >= SEEN).length;
  const gone: Record<(typeof MARKS)[number], boolean> = {
    kurser: losing('course') + losing('leaders') > 0,
    omrids: outlines(full, false) > outlines(cut, false),
    underklynger: outlines(full, true) > outlines(cut, true),
    nyt: signals(full) > 0 && signals(cut) === 0,
    tavle: full.board >= SEEN && cut.board < SEEN,
    spoegelse: full.ghost.alpha >= SEEN && cut.ghost.alpha < SEEN,
  };
  return {
    ties: before.ties - after.ties,
    projects: before.projects - after.projects,
    out: before.out - after.out,
    outside: full.actors
      .filter(({ id }) => before.members.has(id) && !after.members.has(id) && present.has(id))
      .map(({ name }) => name),
    absent: full.actors.filter((actor) => isThere(actor) && !present.has(actor.id)).length,
    lost: {
      match: losing('match'),
      pointing: losing('pointing'),
      trained: losing('trained'),
      spark: losing('spark'),
    },
    marks: MARKS.filter((mark) => gone[mark]),
  };
}

/**
 * Says the difference in one sentence.
 * @param name the activity's name
 * @param clusters how many clusters are seen
 */
export function sayDifference(
  { ties, projects, out, outside, absent, lost, marks }: Difference,
  name: string,
  clusters: number,
  words: Differences,
): string {
  const largest = Math.max(Math.abs(ties), projects, absent, out, outside.length, ...Object.values(lost));
  const clauses: string[] = [];
  const say = (word: keyof Differences, values: Record<string, string | number> = {}) =>
    clauses.push(compose(words[word], values, largest));
  if (projects > 0) say('projekter', { n: projects });
  if (outside.length > 0) say('udenfor', { hvem: listNames(outside, words, largest) });
  if (absent > 0) say('kommer', { n: absent });
  const onlyOut = ties === 0 && out > 0;
  if (out > 0 && !onlyOut) say('ud', { n: out });
  for (const loss of LOSSES) if (lost[loss] > 0) say(loss, { n: lost[loss] });
  for (const mark of marks) say(mark);
  const much = onlyOut ? 'faerre_ud' : ties > 0 ? 'faerre' : ties < 0 ? 'flere' : 'lige';
  const opening = fill(words[clusters > 1 ? 'klyngerne' : 'klyngen'], { aktivitet: name });
  const first = `${opening} ${compose(words[much], { n: onlyOut ? out : Math.abs(ties) }, largest)}`;
  return `${listClauses([first, ...clauses])}.`;
}

/** Up to three names are said; of more, two and how many others. */
function listNames(names: readonly string[], words: Differences, largest: number): string {
  if (names.length <= 3) return listAnd(names);
  return listAnd([...names.slice(0, 2), compose(words.andre, { n: names.length - 2 }, largest)]);
}

function tally({ ties }: Scene): { ties: number; projects: number; out: number; members: Set<string> } {
  const found = { ties: 0, projects: 0, out: 0, members: new Set<string>() };
  for (const tie of ties) {
    if (!isCounted(tie)) continue;
    if (tie.kind === 'external') found.out++;
    else {
      found.ties++;
      if (tie.kind === 'project') found.projects++;
      found.members.add(tie.from.id).add(tie.to.id);
    }
  }
  return found;
}

function isThere({ alpha, kind }: SceneActor): boolean {
  return alpha >= SEEN && kind !== 'outsider';
}
