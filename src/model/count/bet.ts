/** How much of a cluster hangs together without its facilitator, as one can bet on it. */
import type { Bet } from '../../words/keys.ts';
import type { Timeline } from '../sheet/timeline.ts';
import { keyFiguresAt } from './key-figures.ts';

/** From which share of the other participants on each bet is right, the highest first. */
const FROM: readonly (readonly [share: number, bet: Bet])[] = [
  [0.95, 'alle'],
  [0.6, 'mest'],
  [0, 'faa'],
];

/** The bet that is right of a whole phase. @throws Error when so few take part that nothing can be said */
export function rightBet(timeline: Timeline, phase: number): Bet {
  const share = keyFiguresAt(timeline, phase, { cluster: 0, bare: false })?.leftWithoutFacilitator ?? null;
  const right = share === null ? undefined : FROM.find(([from]) => share >= from)?.[1];
  if (!right) throw new Error(`phase ${phase}: nobody can bet on who hangs together without a facilitator`);
  return right;
}
