/** Which ties count as the cluster's own, and which go by its facilitator. */
import type { ActorKind, TieKind } from './types.ts';

/** The three kinds that do: all but those that go out of the cluster and those that tell where a firm comes from. */
export function isClusterTie(kind: TieKind): boolean {
  return kind === 'loose' || kind === 'collaboration' || kind === 'project';
}

/** Whether a facilitator is at one of a tie's ends. */
export function touchesFacilitator({ from, to }: Record<'from' | 'to', { kind: ActorKind }>): boolean {
  return from.kind === 'facilitator' || to.kind === 'facilitator';
}
