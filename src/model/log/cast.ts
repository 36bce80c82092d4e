/** Who is in the landscape before anything happens, and in which order chance will bring them in. */
import type { Draft } from './draft.ts';

/** The roles that chance has given the actors of one mother cluster. All lists hold actor ids. */
export interface Cast {
  /** firms (and a college and a municipality) that meet already in the potential cluster */
  pioneers: string[];
  /** firms that join while the cluster emerges; the last two only when it is mature */
  followers: string[];
  /** firms that never join: nearness alone ties nobody (Giuliani 2007, see domain.md 2.1) */
  loners: string[];
}

const FIRMS = 24;
const PIONEERS = 11;
const LONERS = 3;

/** Firm number n, n ≥ 1. */
export function firm(n: number): string {
  return `v${String(n).padStart(2, '0')}`;
}

/** Scatters 24 firms, a knowledge institution and an authority, and draws their roles. */
export function castActors(draft: Draft): Cast {
  const firms = Array.from({ length: FIRMS }, (_, i) => firm(i + 1));
  const [smith = '', coders = '', ...rest] = firms;
  const drawn = draft.shuffled(rest, 'part');
  const loners = drawn.slice(0, LONERS);
  const pioneers = [smith, coders, ...drawn.slice(LONERS, LONERS + PIONEERS - 2)];
  const followers = drawn.slice(LONERS + PIONEERS - 2);
  const groups = new Map([...pioneers, ...followers].map((id, i) => [id, i % 3]));
  for (const id of firms) draft.appear(id, 'firm', groups.get(id) ?? -1);
  draft.appear('i1', 'knowledge', Math.floor(draft.chance('i1', 'group') * 3));
  draft.appear('m1', 'authority');
  return { pioneers, followers, loners };
}
