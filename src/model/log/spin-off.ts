/** How a new, narrower cluster leaves a mature one: the effect of the phase that starts over. */
import { firm } from './cast.ts';
import { DisjointSets } from './disjoint-sets.ts';
import type { Draft } from './draft.ts';
import { isClusterTie } from './ties.ts';

/** The spin-off's own facilitator. */
const SPINOFF_FACILITATOR = 'facilitator-2';

const MOVING = 9;
const CONNECTED = 7;
const TIES = 8;
const HOME = 2;

/**
 * Nine firms, most of them from one sub-cluster's edge, begin anew with a facilitator of their own.
 * Already wired like an emerging cluster (domain.md 2.3); two ties to the mother cluster stay.
 */
export function spinOff(draft: Draft): void {
  const movers = chooseMovers(draft);
  draft.appear(SPINOFF_FACILITATOR, 'facilitator');
  const born = [35, 36, 37].map((n, i) => draft.appear(firm(n), 'firm', -1, i === 0 ? movers[0] : undefined));
  draft.appear('i5', 'knowledge');
  draft.appear('m4', 'authority');
  draft.mark('member', [...movers, ...born, SPINOFF_FACILITATOR, 'i5', 'm4'], 1);

  const circle = movers.slice(0, CONNECTED);
  const kept = keepSome(draft, new Set(movers), new Set(circle));
  const joining = [...movers.slice(0, 8), ...born.slice(0, 2), 'i5'];
  for (const id of joining) draft.tie(SPINOFF_FACILITATOR, id, 'collaboration');
  draft.weave(circle, TIES - kept, 'collaboration', 'spinoff', { kinship: 0, bridging: true });
  const first = born[0];
  if (first && movers[0]) draft.tie(movers[0], first, 'origin');
  draft.appear('u7', 'outsider');
  draft.tie(circle[0] ?? SPINOFF_FACILITATOR, 'u7', 'external');
  if (draft.chance('spinoff', 'second') < 0.5) draft.tie(circle[1] ?? SPINOFF_FACILITATOR, 'u7', 'external');
}

/** Ends the movers' old ties but for those that make the new circle hang together and two to the mother cluster. */
function keepSome(draft: Draft, movers: Set<string>, circle: Set<string>): number {
  const touched = [...draft.ties.values()].filter(
    (tie) => tie.kind !== 'origin' && (movers.has(tie.a) || movers.has(tie.b)),
  );
  const place = new Map([...circle].map((id, i) => [id, i]));
  const sets = new DisjointSets(circle.size);
  const travelled = new Set<string>();
  let kept = 0;
  for (const tie of touched) {
    const both = movers.has(tie.a) && movers.has(tie.b);
    const mover = movers.has(tie.a) ? tie.a : tie.b;
    const [a, b] = [place.get(tie.a), place.get(tie.b)];
    if (both && a !== undefined && b !== undefined && sets.topOf(a) !== sets.topOf(b)) {
      sets.join(a, b);
      kept++;
    } else if (
      !both &&
      isClusterTie(tie.kind) &&
      travelled.size < HOME &&
      !travelled.has(mover) &&
      !byFacilitator(tie)
    ) {
      travelled.add(mover);
    } else draft.end(tie.id);
  }
  return kept;
}

function chooseMovers(draft: Draft): string[] {
  const firms = draft
    .members()
    .filter((id) => draft.actors.get(id)?.kind === 'firm' && id !== firm(1) && id !== firm(2));
  const rank = (id: string) =>
    (draft.group(id) === 2 ? 0 : 100) + draft.tiesOf(id).length + draft.chance(id, 'move');
  return firms.sort((a, b) => rank(a) - rank(b)).slice(0, MOVING);
}

function byFacilitator(tie: { a: string; b: string }): boolean {
  return tie.a.startsWith('facilitator') || tie.b.startsWith('facilitator');
}
