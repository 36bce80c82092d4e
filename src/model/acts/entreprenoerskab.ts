/** In one firm after the other somebody has an idea; some sparks go out again, others last, and one more firm buds off. */
import { budsOf, withBuds, type BudStretch } from './kit/budding.ts';
import type { Act } from './kit/act.ts';
import type { Ring, Scene, SceneActor, Token } from '../scene/picture.ts';
import { changeActors, undim, withTransients } from './kit/scene-changes.ts';
import { leadFirst } from './kit/taking-part.ts';
import { easedShare, fadeInOut, overlappingTurn } from './kit/timing.ts';

/** When the sparks light, how long after each other as a share of the time that one takes, and when the new firm buds off. */
const SPARKS = [0.02, 0.64] as const;
const APART = 0.18;
const BUD = [0.54, 0.9] as const;
/** So many sparks go out again. */
const BRIEF = 5;
/** How long a flickering spark takes to sink, in local time. */
const DIP = 0.06;
/** Where a firm's spark is drawn, seen from its middle. */
const CORNER = { x: 9, y: -11 };

interface Sparking {
  actor: SceneActor;
  lasts: boolean;
}

/** The firms that have a spark, from left to right, so that those that last and those that go out are mixed. */
function sparking(after: Scene): Sparking[] {
  const lasting = after.actors.filter(({ spark, alpha }) => spark > 0 && alpha > 0);
  const others = after.actors.filter(
    ({ kind, alpha, member, cluster, spark, emphasis }) =>
      kind === 'firm' && alpha > 0.5 && member > 0.5 && cluster === 0 && spark === 0 && emphasis !== 'lit',
  );
  const step = Math.max(1, Math.floor(others.length / BRIEF));
  const brief = others.filter((_, i) => i % step === 0).slice(0, BRIEF);
  const all = [
    ...lasting.map((actor) => ({ actor, lasts: true })),
    ...brief.map((actor) => ({ actor, lasts: false })),
  ];
  return all.sort((a, b) => a.actor.x - b.actor.x);
}

/** A spark that goes out has all but gone once before. */
function flicker(s: number, a: number, b: number): number {
  const faint = Math.max(0, 1 - Math.abs(s - (a + b) / 2) / DIP);
  return fadeInOut(s, a, b) * (1 - 0.8 * faint);
}

export const entreprenoerskab: Act = {
  seconds: 4,
  peak: 0.36,
  parts: [],
  grown: (s) => easedShare(s, 0.58, 0.98),
  cast(after) {
    const lasting = sparking(after).filter(({ lasts }) => lasts);
    const a = leadFirst(after, lasting, ({ actor }) => [actor])[0]?.actor;
    const b = budsOf(after)[0]?.child;
    return { foer: { a }, efter: { b, n: lasting.length }, nobody: !a || !b };
  },
  perform(scene, s, after) {
    const all = sparking(after);
    const rings: Ring[] = [];
    const tokens: Token[] = [];
    const sparks = new Map<string, number>();
    all.forEach(({ actor: { id, x, y, spark }, lasts }, i) => {
      const [a, b] = overlappingTurn(i, all.length, ...SPARKS, APART);
      sparks.set(id, lasts ? easedShare(s, a, b) * spark : 0);
      const alpha = lasts ? fadeInOut(s, a, b) : flicker(s, a, b);
      tokens.push({ look: 'idea', x: x + CORNER.x, y: y + CORNER.y, alpha });
      if (lasts) rings.push({ look: 'focus', x, y, r: 15, alpha });
    });
    const sparked = changeActors(
      undim(scene, ({ id }) => sparks.has(id)),
      ({ id }) => (sparks.has(id) ? { spark: sparks.get(id) ?? 0 } : undefined),
    );
    const buddings = budsOf(after).map((bud): BudStretch => [bud, ...BUD]);
    for (const [{ parents }, a, b] of buddings)
      for (const { x, y } of parents) rings.push({ look: 'focus', x, y, r: 16, alpha: fadeInOut(s, a, b) });
    return withTransients(withBuds(sparked, s, buddings), { rings, tokens });
  },
};
