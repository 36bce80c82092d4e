/** What a reader is told of a target (`model/scene/target.ts`) that was chosen in the drawing. */

import { compose, composeSentence } from '../../model/say/grammar.ts';
import { fill } from '../../words/text.ts';
import type { Scene, SceneActor, SceneDeparture, SceneTie } from '../../model/scene/picture.ts';
import { bandTarget } from '../../model/scene/bands.ts';
import { shows } from '../../model/scene/target.ts';
import type { Timeline } from '../../model/sheet/timeline.ts';
import type { Words } from '../../words/keys.ts';

/** The words that a target is told in. */
type TargetWords = Pick<Words, 'vaelg' | 'tegnforklaring'>;

/** A neighbour of the chosen target, to be chosen in its turn. */
interface Neighbour {
  target: string;
  name: string;
  kind?: string;
}

/** A target in words. */
export interface Description {
  title: string;
  /** what it is one of, where the title does not say it */
  kind?: string;
  /** what its like are */
  what: string;
  /** whether the drawing shows it just now */
  there: boolean;
  /** whether it is a member; absent for what cannot be */
  member?: string;
  /** its ties, for an actor */
  ties?: readonly Neighbour[];
  /** the two ends of a tie */
  ends?: readonly Neighbour[];
  /** the activity or phase that brought it, if any did */
  cause?: string | undefined;
}

/** The ties of an actor that are there. */
export function tiesOf(scene: Scene, id: string): SceneTie[] {
  return scene.ties.filter(
    ({ from, to, emphasis }) => emphasis !== 'gone' && (from.id === id || to.id === id),
  );
}

/** Says what a target is. */
export function describeTarget(
  target: string,
  scene: Scene,
  timeline: Timeline,
  words: TargetWords,
): Description {
  const there = shows(scene, target);
  const [part = '', rest = ''] = split(target);
  if (part === 'actor') return { there, ...describeActor(rest, scene, timeline, words) };
  if (part === 'tie') return { there, ...describeTie(rest, scene, timeline, words) };
  const { clusters, lanes } = timeline.names;
  const mark = (kind: string) => timeline.marks.find((one) => one.mark === kind)?.cause;
  const { vaelg } = words;
  if (part === 'outline')
    return {
      there,
      title: clusters[Number(rest)] ?? '',
      kind: vaelg.outline_navn,
      what: rest === '1' && scene.departure ? sayDeparture(scene.departure, clusters, vaelg) : vaelg.outline,
      cause: rest === '1' ? (mark('member') ?? mark('outline')) : mark('outline'),
    };
  if (part === 'lane')
    return {
      there,
      title: lanes[Number(rest)] ?? '',
      kind: vaelg.lane_navn,
      what: vaelg.lane,
      cause: mark('subcluster'),
    };
  if (part === 'band') {
    const [en = '', anden = ''] = rest.split('-').map((lane) => lanes[Number(lane)]);
    const ties = scene.ties.filter((tie) => bandTarget(tie) === target);
    return {
      there,
      title: fill(vaelg.to, { en, anden }),
      kind: vaelg.band_navn,
      what: compose(vaelg.band, { antal: ties.length }),
      ties: ties.map(({ id, from, to, kind }) => ({
        target: `tie:${id}`,
        name: fill(vaelg.to, { en: from.name, anden: to.name }),
        kind: words.tegnforklaring[kind],
      })),
      cause: mark('subcluster'),
    };
  }
  if (part === 'board') return { there, title: vaelg.board_navn, what: vaelg.board, cause: mark('board') };
  if (part === 'ghost') return { there, title: vaelg.ghost_navn, what: vaelg.ghost, cause: mark('ghost') };
  return { there, title: vaelg.signal_navn, what: vaelg.signal, cause: mark('signal') };
}

/** Where a new cluster comes from, who is in it, and what they bring along. */
function sayDeparture(
  { moved, born }: SceneDeparture,
  [klynge = '']: readonly string[],
  { outline, udspring }: TargetWords['vaelg'],
): string {
  return `${outline} ${composeSentence(udspring, { klynge, flyttet: moved.length, nye: born.length })}`;
}

function describeActor(
  id: string,
  scene: Scene,
  timeline: Timeline,
  words: TargetWords,
): Omit<Description, 'there'> {
  const actor = scene.actors.find((one) => one.id === id);
  const place = timeline.actors.findIndex((one) => one.id === id);
  const source = timeline.actors[place];
  if (!actor || !source) return { title: id, what: '' };
  const first = timeline.ties.find(({ a, b, at }) => at < scene.t && (a === place || b === place));
  const ties = tiesOf(scene, id).map((tie) => {
    const other = tie.from.id === id ? tie.to : tie.from;
    return { target: `tie:${tie.id}`, name: other.name, kind: words.tegnforklaring[tie.kind] };
  });
  return {
    title: actor.name,
    kind: words.tegnforklaring[actor.kind],
    what: words.vaelg[actor.kind],
    ...(actor.kind !== 'outsider' &&
      actor.kind !== 'facilitator' && { member: sayMember(actor, scene, timeline, words) }),
    ties: ties.sort((a, b) => a.kind.localeCompare(b.kind, 'da') || a.name.localeCompare(b.name, 'da')),
    cause: source.at > 0 ? source.cause : (first?.cause ?? timeline.phases[0]),
  };
}

function sayMember(
  { member, cluster }: SceneActor,
  scene: Scene,
  { names }: Timeline,
  { vaelg }: TargetWords,
) {
  if (member <= 0) return vaelg.ikke_med;
  const named = scene.outlines.some(({ id }) => id === `cluster-${cluster}`);
  return named ? fill(vaelg.med_i, { klynge: names.clusters[cluster] ?? '' }) : vaelg.med;
}

function describeTie(
  id: string,
  scene: Scene,
  timeline: Timeline,
  words: TargetWords,
): Omit<Description, 'there'> {
  const tie = scene.ties.find((one) => one.id === id);
  const source = timeline.ties.find(
    ({ a, b, kind }) => `${timeline.actors[a]?.id}-${timeline.actors[b]?.id}-${kind}` === id,
  );
  if (!source) return { title: id, what: '' };
  const kind = tie?.kind ?? source.kind;
  const ends = [source.a, source.b].map((i) => ({
    target: `actor:${timeline.actors[i]?.id}`,
    name: timeline.actors[i]?.name ?? '',
  }));
  return {
    title: fill(words.vaelg.to, { en: ends[0]?.name ?? '', anden: ends[1]?.name ?? '' }),
    kind: words.tegnforklaring[kind],
    what: words.vaelg[kind],
    ends,
    cause: kind === 'project' && source.project ? source.project.cause : source.cause,
  };
}

function split(target: string): [string, string] {
  const at = target.indexOf(':');
  return at < 0 ? [target, ''] : [target.slice(0, at), target.slice(at + 1)];
}
