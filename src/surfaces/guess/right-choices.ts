/** Which of a guess's choices the drawing itself shows to be right. */
import { countIn } from '../../model/count/scene-count.ts';
import { sceneAt } from '../../model/scene/scene.ts';
import type { Timeline } from '../../model/sheet/timeline.ts';
import { viewAt } from '../../model/scene/view.ts';

/** When a guess is made and when it is answered. */
export interface Span {
  before: number;
  t: number;
}

/** What comes first · what becomes of the facilitator's share · where the one that starts over goes on. */
export type ChoiceKind = 'foerst' | 'andel' | 'fase';

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
  if (kind === 'fase') {
    known((id) => timeline.phases.includes(id));
    return timeline.phases[timeline.loop.to] ?? '';
  }
  known((id) => ['stoerre', 'samme', 'mindre'].includes(id));
  const [from, to] = [hubShare(timeline, before), hubShare(timeline, t)];
  return to > from ? 'stoerre' : to < from ? 'mindre' : 'samme';
}

/** How many of a hundred ties touch the facilitator: counted in the drawing, as the sentence under it is. */
export function hubShare(timeline: Timeline, t: number): number {
  const { ties, toFacilitator } = countIn(sceneAt(timeline, viewAt(t, timeline.seed)), 0);
  return ties > 0 ? Math.round((100 * toFacilitator) / ties) : 0;
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
