/** What the cluster is good at goes together at a seller, and from there out over the border to a customer abroad. */
import type { SceneActor, SceneTie } from '../scene/picture.ts';
import { isClusterTie } from '../log/ties.ts';
import type { Act } from './kit/act.ts';
import { lightUp, withTransients } from './kit/scene-changes.ts';
import { endsOf, leadFirst, otherEnd, tiesMade, tiesToTalkOver } from './kit/taking-part.ts';
import { easedShare, evenTurn, riseAndFall } from './kit/timing.ts';
import { carriedToken, ringAround } from './kit/transients.ts';
import { distance } from '../sheet/geometry.ts';

/** Local time in which partners deliver to the seller, and the goods go out; how long one piece takes. */
const DELIVERED = [0.04, 0.56] as const;
const SOLD = [0.38, 0.97] as const;
const TRANSPORT = 0.24;
const VOYAGE = 0.28;
/** How many partners deliver to one seller, the nearest first, and how many pieces it sells. */
const PARTNERS = 4;
const PIECES = 4;
/** The ring around a customer who gets something. */
const WELCOME = 17;

function sellerAndCustomer({ from, to }: SceneTie): [SceneActor, SceneActor] {
  return from.kind === 'outsider' ? [to, from] : [from, to];
}

export const eksport: Act = {
  seconds: 3.6,
  peak: 0.62,
  parts: [],
  grown: (s) => easedShare(s, 0.16, 0.6),
  cast(after) {
    const sales = tiesMade(after).filter(({ kind }) => kind === 'external');
    const [a] = leadFirst(after, sales, endsOf).flatMap((tie) => sellerAndCustomer(tie).slice(0, 1));
    return { imens: { a }, efter: { a }, nobody: !a };
  },
  perform(scene, s, after) {
    const sales = tiesMade(after)
      .filter(({ kind }) => kind === 'external')
      .map(sellerAndCustomer);
    const deliveries = sales.flatMap(([seller]) =>
      tiesToTalkOver(after)
        .filter(({ kind, from, to }) => isClusterTie(kind) && (from.id === seller.id || to.id === seller.id))
        .map((tie) => otherEnd(tie, seller))
        .filter(({ kind }) => kind === 'firm')
        .sort((a, b) => distance(a, seller) - distance(b, seller))
        .slice(0, PARTNERS)
        .map((partner, i, all) => ({
          partner,
          seller,
          stretch: evenTurn(i, all.length, DELIVERED, TRANSPORT),
        })),
    );
    const tokens = [
      ...deliveries.map(({ partner, seller, stretch }) => carriedToken('goods', partner, seller, s, stretch)),
      ...sales.flatMap(([seller, customer]) =>
        Array.from({ length: PIECES }, (_, i) =>
          carriedToken('goods', seller, customer, s, evenTurn(i, PIECES, SOLD, VOYAGE)),
        ),
      ),
    ];
    const taking = new Set(
      [...sales.flat(), ...deliveries.map(({ partner }) => partner)].map(({ id }) => id),
    );
    const rings = sales.map(([, customer]) =>
      ringAround('focus', customer, WELCOME, riseAndFall(s, SOLD[0] + VOYAGE, 0.99)),
    );
    return withTransients(
      lightUp(scene, ({ id }) => taking.has(id)),
      { tokens, rings },
    );
  },
};
