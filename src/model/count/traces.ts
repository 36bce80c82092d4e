/** What activities leave on the sheet that is no tie and nobody new: each leads back to the activity that left it. */
import type { MarkKind } from '../log/types.ts';
import type { Scene, SceneActor } from '../scene/picture.ts';
import type { Timeline } from '../sheet/timeline.ts';

/** The marks that are traces, in the order of the course, and where a scene holds each. */
const HELD = {
  speciality: ({ actors }) => actors.some(({ match }) => match > 0),
  leaders: onActors('leaders'),
  direction: onActors('pointing'),
  trained: onActors('trained'),
  signal: ({ signals }) => signals.some(({ gone }) => !gone),
  spark: onActors('spark'),
  board: ({ board, gone }) => board > 0 && !gone?.has('board'),
  ghost: ({ ghost, gone }) => ghost.alpha > 0 && !gone?.has('ghost'),
} as const satisfies Partial<Record<MarkKind, (scene: Scene) => boolean>>;

export type TraceKind = keyof typeof HELD;
const TRACE_KINDS = Object.keys(HELD) as TraceKind[];

/** A trace that is there: its mark, and the id of the activity that left it. */
export interface Trace {
  mark: TraceKind;
  activity: string;
}

/** The traces that a scene holds, whether they are drawn just now or folded away (`scene/fold.ts`). */
export function tracesIn(scene: Scene, { marks }: Pick<Timeline, 'marks'>): Trace[] {
  return TRACE_KINDS.flatMap((mark) => {
    const left = marks.find((one) => one.mark === mark);
    return left && HELD[mark](scene) ? [{ mark, activity: left.cause }] : [];
  });
}

function onActors(feature: 'leaders' | 'pointing' | 'trained' | 'spark') {
  return ({ actors }: Scene) =>
    actors.some((actor: SceneActor) => actor[feature] > 0 && actor.alpha > 0 && !actor.lost?.has(feature));
}
