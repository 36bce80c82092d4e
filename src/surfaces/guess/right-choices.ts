/** Which of a guess's choices the drawing itself shows to be right. */
import { actorTiesIn, type ActorTies } from '../../model/count/actor-ties.ts';
import { countIn, facilitatorPercent } from '../../model/count/scene-count.ts';
import { sceneAt } from '../../model/scene/scene.ts';
import type { Timeline } from '../../model/sheet/timeline.ts';
import { viewAt } from '../../model/scene/view.ts';

/** When a guess is made and when it is answered. */
export interface Span {
  before: number;
  t: number;
}

/** What comes first · what becomes of the facilitator's share · how well tied those are who move over to a new cluster. */
export type ChoiceKind = 'foerst' | 'andel' | 'flytter';

/** @throws RangeError naming a choice that this kind of guess does not know */
export function rightChoice(
  kind: ChoiceKind,
  choices: readonly string[],
  timeline: Timeline,
  { before, t }: Span,
): string {
  const known = (allowed: (id: string) => boolean) => {
    const strange = choices.find((id) => !allowed(id));
    if (strange !== undefined) throw new RangeError(`"${strange}" is not known to a guess of kind "${kind}"`);
  };
  if (kind === 'foerst') {
    known((id) => Number.isFinite(firstOf(timeline, id)));
    return choices.reduce((a, b) => (firstOf(timeline, b) < firstOf(timeline, a) ? b : a));
  }
  if (kind === 'flytter') {
    known((id) => ['faa', 'flest', 'lige'].includes(id));
    const { flytter, bliver } = tiesOfMovers(timeline, before);
    return flytter < bliver ? 'faa' : flytter > bliver ? 'flest' : 'lige';
  }
  known((id) => ['stoerre', 'samme', 'mindre'].includes(id));
  const [from, to] = [hubShare(timeline, before), hubShare(timeline, t)];
  return to > from ? 'stoerre' : to < from ? 'mindre' : 'samme';
}

/** How many of a hundred ties touch the facilitator: counted in the drawing, as the sentence under it is. */
export function hubShare(timeline: Timeline, t: number): number {
  return facilitatorPercent(countIn(sceneAt(timeline, viewAt(t, timeline.seed)), 0));
}

/** How many ties each participant has on average before the new cluster leaves: those who will move over, and those who stay. */
export function tiesOfMovers(timeline: Timeline, before: number): { flytter: number; bliver: number } {
  const moves = new Set(timeline.actors.filter((one) => one.moves !== undefined).map(({ id }) => id));
  const inside = actorTiesIn(sceneAt(timeline, viewAt(before, timeline.seed))).filter(
    ({ actor, ties }) => ties.length > 0 && actor.kind !== 'facilitator',
  );
  const mean = (all: readonly ActorTies[]) =>
    all.reduce((sum, { ties }) => sum + ties.length, 0) / Math.max(1, all.length);
  return {
    flytter: mean(inside.filter(({ actor }) => moves.has(actor.id))),
    bliver: mean(inside.filter(({ actor }) => !moves.has(actor.id))),
  };
}

/** When a kind of tie or mark first comes; Infinity where it never does. */
function firstOf(timeline: Timeline, kind: string): number {
  const moments = [
    ...timeline.ties.filter((tie) => tie.kind === kind).map(({ at }) => at),
    ...timeline.ties.flatMap(({ project }) => (project && kind === 'project' ? [project.at] : [])),
    ...timeline.marks.filter(({ mark }) => mark === kind).map(({ at }) => at),
  ];
  return Math.min(...moments, Infinity);
}
