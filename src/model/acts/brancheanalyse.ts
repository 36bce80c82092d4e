/**
 * The whole trade is looked over; members go together in segments, each gets its goal, goods pass from segment to segment
 * as in a value chain, and then each goes to its sub-cluster, whose colour comes.
 */
import { chainOf, goalsOf } from './kit/value-chain.ts';
import { segmentsOf } from './kit/segments.ts';
import type { Act } from './kit/act.ts';
import type { Ring, Scene } from '../scene/picture.ts';
import { changeActors, withTransients } from './kit/scene-changes.ts';
import { easedShare, fadeInOut, linearShare } from './kit/timing.ts';
import { roomAround } from './kit/transients.ts';
import { middleOf, onTheWay } from '../sheet/geometry.ts';

const LOOK = [0, 0.18] as const;
const SORT = [0.18, 0.42] as const;
const AIM = [0.42, 0.58] as const;
const CHAIN = [0.58, 0.76] as const;
const HOME = [0.76, 1] as const;

/** How far the look over the whole trade reaches, in drawing units. */
const WHOLE = 200;
/** Straight up, in degrees. */
const UP = -90;

export const brancheanalyse: Act = {
  seconds: 4,
  peak: 0.68,
  parts: [LOOK, SORT, AIM, CHAIN, HOME],
  grown: (s) => linearShare(s, 0.72, 0.99),
  cast: (after) => ({
    efter: { n: after.outlines.filter(({ lane, alpha }) => lane >= 0 && alpha > 0).length },
  }),
  perform(scene, s, after) {
    const { places, middles } = segmentsOf(after);
    const divided = easedShare(s, 0.19, 0.41) * (1 - easedShare(s, 0.755, 0.965));
    const aimed = fadeInOut(s, ...AIM);
    const later = new Map(after.actors.map((actor) => [actor.id, actor]));
    const moved = changeActors(scene, (actor) => {
      const place = places.get(actor.id);
      if (!place) return undefined;
      // Whoever joins by this is found while the trade is divided.
      const found = easedShare(s, 0.22, 0.36);
      const { alpha = 0, member = 0 } = later.get(actor.id) ?? {};
      return {
        ...onTheWay(actor, place, divided),
        alpha: Math.max(actor.alpha, found * alpha),
        member: Math.max(actor.member, found * member),
        heading: actor.heading === null ? null : actor.heading + (UP - actor.heading) * aimed,
        emphasis: actor.emphasis === 'dim' ? ('plain' as const) : actor.emphasis,
      };
    });
    const middle = middleOf(middles);
    const whole = Math.min(WHOLE, roomAround(middle));
    const look: Ring = {
      look: 'sweep',
      ...middle,
      r: whole * easedShare(s, ...LOOK),
      alpha: fadeInOut(s, ...LOOK),
    };
    const { rings, strokes } = goalsOf(middles, s, AIM);
    const links = chainOf(middles, s, CHAIN);
    return withTransients(bare(moved, 1 - easedShare(s, 0, 0.1) + easedShare(s, 0.84, 0.95), 1 - divided), {
      rings: [look, ...rings],
      strokes: [...strokes, ...links.strokes],
      tokens: links.tokens,
    });
  },
};

/** The scene with only so much of the colours, which lie where the sub-clusters will be, and of the signals to members who are away. */
function bare(scene: Scene, colours: number, signals: number): Scene {
  const faded = <Thing extends { alpha: number }>(thing: Thing, share: number) => ({
    ...thing,
    alpha: thing.alpha * share,
  });
  const isLane = ({ id }: { id: string }) => id.startsWith('lane-');
  return {
    ...scene,
    outlines: scene.outlines.map((outline) => (isLane(outline) ? faded(outline, colours) : outline)),
    labels: scene.labels.map((label) => (isLane(label) ? faded(label, colours) : label)),
    signals: scene.signals.map((signal) => faded(signal, signals)),
  };
}
