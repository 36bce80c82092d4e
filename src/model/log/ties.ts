/** Which ties count as the cluster's own. */
import type { TieKind } from './types.ts';

/** The three kinds that do: all but those that go out of the cluster and those that tell where a firm comes from. */
export function isClusterTie(kind: TieKind): boolean {
  return kind === 'loose' || kind === 'collaboration' || kind === 'project';
}
