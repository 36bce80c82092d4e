/** A show of hands: how many want each activity first, and which three that makes. */

import { mendText } from '../../words/mend.ts';

/** Votes by activity; an activity without votes need not be there. */
export type Votes = Readonly<Record<string, number>>;

/** How many activities are chosen, and how many hands one may get. */
export const CHOSEN = 3;
export const HANDS = 99;

/**
 * The activities with most votes, in the source's order.
 * @param order all activities that can be voted for, in the source's order
 * @returns those chosen, and those that have as many votes as one of them and were left out
 */
export function countHands(votes: Votes, order: readonly string[]): { chosen: string[]; left: string[] } {
  const of = (id: string) => votes[id] ?? 0;
  const ranked = order.filter((id) => of(id) > 0).toSorted((a, b) => of(b) - of(a));
  const chosen = ranked.slice(0, CHOSEN);
  const least = Math.min(...chosen.map(of));
  return {
    chosen: order.filter((id) => chosen.includes(id)),
    left: ranked.slice(CHOSEN).filter((id) => of(id) === least),
  };
}

/** Votes as an address says them: `videndeling-12_branding-7`. */
export function writeVotes(votes: Votes): string {
  return Object.entries(votes)
    .filter(([, n]) => n > 0)
    .map(([id, n]) => `${id}-${n}`)
    .join('_');
}

/** The votes of an address; what is no vote is left out and told. Never throws. */
export function readVotes(text: string, order: readonly string[]): { votes: Votes; refused: boolean } {
  const said = mendText(text)
    .split('_')
    .filter(Boolean)
    .map((one) => /^(.+)-(\d{1,2})$/.exec(one));
  const known = said.flatMap((match) =>
    match?.[1] && order.includes(match[1]) ? [[match[1], Number(match[2])] as const] : [],
  );
  return { votes: Object.fromEntries(known), refused: known.length < said.length };
}
