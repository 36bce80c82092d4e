/** What a board has ticked, as an address says it: ids of activities with commas. */

import { mendText } from '../../words/mend.ts';

/** @param all ids that there are, in the order of the list; what is none is left out and told. Never throws. */
export function readTicks(text: string, all: readonly string[]): { done: string[]; refused: boolean } {
  const said = mendText(text)
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
  return {
    done: all.filter((id) => said.includes(id)),
    refused: said.some((word) => !all.includes(word)),
  };
}

/** The ticks as an address says them. */
export function writeTicks(done: readonly string[]): string {
  return done.join(',');
}
