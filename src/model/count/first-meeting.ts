/** Which two firms of a cluster are tied to each other first, and when one has seen it. */
import { RAMP } from '../log/schedule.ts';
import { isClusterTie } from '../log/ties.ts';
import type { Timeline } from '../sheet/timeline.ts';

/** The two firms' ids, and a moment at which their tie is there and nothing later need be. */
export interface FirstMeeting {
  firms: readonly [string, string];
  t: number;
}

/** `undefined` where no two firms are ever tied. */
export function firstMeeting({ actors, ties }: Pick<Timeline, 'actors' | 'ties'>): FirstMeeting | undefined {
  let first: FirstMeeting | undefined;
  for (const { a, b, at, kind } of ties) {
    const [one, other] = [actors[a], actors[b]];
    if (one?.kind !== 'firm' || other?.kind !== 'firm' || !isClusterTie(kind)) continue;
    if (!first || at + RAMP < first.t) first = { firms: [one.id, other.id], t: at + RAMP };
  }
  return first;
}
