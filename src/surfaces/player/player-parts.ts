/** What a player of another figure than the leading one shows beside it: no page that has the leading one needs its code. */
import type { FigureModules } from '../../figures/contract.ts';
import Numbers from '../companion/Numbers.svelte';
import TakeAway from './TakeAway.svelte';

/** A figure's parts, and what a player shows beside them where it is asked to. */
export interface PlayerParts extends FigureModules {
  Numbers?: typeof Numbers;
  TakeAway?: typeof TakeAway;
}

/** The parts of a figure that has a player to itself. */
export function partsOf(figure: FigureModules): PlayerParts {
  return { ...figure, Numbers, TakeAway };
}
