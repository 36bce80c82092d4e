/** How a new, narrower cluster leaves a mature one: the effect of the phase that starts over. */
import { firm } from './cast.ts';
import { DisjointSets } from './disjoint-sets.ts';
import type { Draft, DraftTie } from './draft.ts';
import { isClusterTie } from './ties.ts';

/** The spin-off's own facilitator. */
const SPINOFF_FACILITATOR = 'facilitator-2';

const MOVING = 9;
/** How many movers hang together without the facilitator, at least; one more in a third of all clusters. */
const CONNECTED = 8;
const TIES = 9;
const HOME = 2;

/**
 * Nine firms from the mother cluster's edge and three new ones begin anew with a facilitator of their own. Everybody
 * who is said to come along is tied. Already wired like an emerging cluster (domain.md 2.3, as amended); two ties to
 * the mother cluster stay.
 */
export function spinOff(draft: Draft): void {
  const movers = chooseMovers(draft);
  draft.appear(SPINOFF_FACILITATOR, 'facilitator');
  const born = [35, 36, 37].map((n, i) => draft.appear(firm(n), 'firm', -1, i === 0 ? movers[0] : undefined));
  draft.appear('i5', 'knowledge');
  draft.appear('m4', 'authority');
  draft.mark('member', [...movers, ...born, SPINOFF_FACILITATOR, 'i5', 'm4'], 1);

  const circle = movers.slice(0, CONNECTED + (draft.chance('spinoff', 'circle') < 0.35 ? 1 : 0));
  const kept = keepSome(draft, new Set(movers), new Set(circle));
  const joining = [...movers, ...born, 'i5'];
  for (const id of joining) draft.tie(SPINOFF_FACILITATOR, id, 'collaboration');
  draft.weave(circle, TIES - kept, 'collaboration', 'spinoff', { kinship: 0, bridging: true });
  const first = born[0];
  if (first && movers[0]) draft.tie(movers[0], first, 'origin');
  draft.appear('u7', 'outsider');
  draft.tie(circle[0] ?? SPINOFF_FACILITATOR, 'u7', 'external');
  if (draft.chance('spinoff', 'second') < 0.5) draft.tie(circle[1] ?? SPINOFF_FACILITATOR, 'u7', 'external');
}

/**
 * Ends the movers' old ties but for those that make the new circle hang together, two to the mother cluster, and the
 * last that somebody who stays would have.
 */
function keepSome(draft: Draft, movers: Set<string>, circle: Set<string>): number {
  const touched = [...draft.ties.values()].filter(
    (tie) => tie.kind !== 'origin' && (movers.has(tie.a) || movers.has(tie.b)),
  );
  const place = new Map([...circle].map((id, i) => [id, i]));
  const sets = new DisjointSets(circle.size);
  const travelled = new Set<string>();
  const left = new Map<string, number>();
  for (const { a, b, kind } of draft.ties.values())
    if (isClusterTie(kind)) for (const id of [a, b]) left.set(id, (left.get(id) ?? 0) + 1);
  const isLast = ({ a, b, kind }: DraftTie) =>
    isClusterTie(kind) && left.get(movers.has(a) ? b : a) === 1 && movers.has(a) !== movers.has(b);
  let kept = 0;
  // Those that must stay are among the two, where that is enough.
  for (const tie of [...touched.filter(isLast), ...touched.filter((one) => !isLast(one))]) {
    const both = movers.has(tie.a) && movers.has(tie.b);
    const [mover, stayer] = movers.has(tie.a) ? [tie.a, tie.b] : [tie.b, tie.a];
    const [a, b] = [place.get(tie.a), place.get(tie.b)];
    if (both && a !== undefined && b !== undefined && sets.topOf(a) !== sets.topOf(b)) {
      sets.join(a, b);
      kept++;
    } else if (
      !both &&
      (isLast(tie) ||
        (isClusterTie(tie.kind) && travelled.size < HOME && !travelled.has(mover) && !byFacilitator(tie)))
    ) {
      travelled.add(mover);
    } else {
      draft.end(tie.id);
      if (isClusterTie(tie.kind)) left.set(stayer, (left.get(stayer) ?? 0) - 1);
    }
  }
  return kept;
}

/** The least tied firms, rather those of one speciality: always fewer ties each than those who stay have on average. */
function chooseMovers(draft: Draft): string[] {
  const members = draft.members();
  const degree = new Map(members.map((id) => [id, draft.tiesOf(id).length]));
  // Whoever keeps the mother cluster's links to the outside stays, and so does whoever came from there.
  const linkedOut = new Set(
    [...draft.ties.values()]
      .filter(({ kind, a }) => kind === 'external' || draft.actors.get(a)?.kind === 'outsider')
      .flatMap(({ a, b }) => [a, b]),
  );
  const firms = members.filter(
    (id) => draft.actors.get(id)?.kind === 'firm' && id !== firm(1) && id !== firm(2) && !linkedOut.has(id),
  );
  const mean = (ids: readonly string[]) =>
    ids.reduce((sum, id) => sum + (degree.get(id) ?? 0), 0) / Math.max(1, ids.length);
  const leastTied = (kinship: number) => {
    const rank = (id: string) =>
      (degree.get(id) ?? 0) + draft.chance(id, 'move') - (draft.group(id) === 2 ? kinship : 0);
    return [...firms].sort((a, b) => rank(a) - rank(b)).slice(0, MOVING);
  };
  const atTheEdge = (movers: readonly string[]) =>
    mean(movers) < mean(members.filter((id) => !movers.includes(id)));
  return KINSHIP.map(leastTied).find(atTheEdge) ?? leastTied(0);
}

/** How many ties a firm of the right speciality may have more than another and still go first: as much as holds. */
const KINSHIP = [100, 4, 3, 2, 1];

function byFacilitator(tie: { a: string; b: string }): boolean {
  return tie.a.startsWith('facilitator') || tie.b.startsWith('facilitator');
}
