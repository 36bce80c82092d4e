/** The cluster looks out over its edge, and news of its market comes in to the members who watch; of the trends, some come and some go. */
import { edgeOf } from './kit/outline-edge.ts';
import type { Act } from './kit/act.ts';
import type { Point } from '../sheet/sheet-size.ts';
import type { Scene, SceneActor, Stroke, Token } from '../scene/picture.ts';
import { undim, withTransients } from './kit/scene-changes.ts';
import { actorsTouched } from './kit/taking-part.ts';
import { easedShare, fadeInOut, linearShare, overlappingTurn } from './kit/timing.ts';
import { pointTowards } from './kit/transients.ts';
import { distance, middleOf } from '../sheet/geometry.ts';

/** When the cluster looks out, in local time, and how far, in drawing units. */
const LOOKS = [
  [0.01, 0.27],
  [0.09, 0.35],
  [0.53, 0.79],
] as const;
const SIGHT = 66;
/** When the news comes in, and when it is seen which trends come and which go. */
const NEWS = [0.18, 0.56] as const;
const TRENDS = [0.62, 0.98] as const;
/** How long after each other news comes, as a share of its way; from how far away; and how near a trend is that goes. */
const APART = 0.22;
const FAR = 180;
const NEAR = 0.5;

/** Where news comes from and goes to: along the signal that lasts, where one is drawn. */
function wayIn(watcher: SceneActor, after: Scene, middle: Point): { from: Point; to: Point } {
  const signal = after.signals.find(({ id }) => id === watcher.id);
  const away = distance(watcher, middle) || 1;
  const out = { x: watcher.x + (watcher.x - middle.x) / away, y: watcher.y + (watcher.y - middle.y) / away };
  const [to, beyond] = signal ? [signal.to, signal.from] : [watcher, out];
  return { from: pointTowards(to, beyond, FAR), to };
}

export const marketIntelligence: Act = {
  seconds: 4,
  peak: 0.34,
  parts: [
    [0, 0.52],
    [0.52, 1],
  ],
  grown: (s) => easedShare(s, 0.22, 0.64),
  cast: (after) => ({ efter: { n: actorsTouched(after).length } }),
  perform(scene, s, after) {
    const edge = edgeOf(scene);
    const middle = middleOf(edge);
    const strokes = LOOKS.map(([from, to]): Stroke => {
      const out = SIGHT * linearShare(s, from, to);
      return {
        look: 'sweep',
        points: edge.map((point) => pointTowards(middle, point, distance(middle, point) + out)),
        alpha: fadeInOut(s, from, to),
      };
    });
    const watchers = actorsTouched(after);
    const tokens = watchers.flatMap((watcher, i): Token[] => {
      const { from, to } = wayIn(watcher, after, middle);
      const place = (share: number) => pointTowards(from, to, distance(from, to) * share);
      const news = overlappingTurn(i, watchers.length, ...NEWS, APART);
      const trend = overlappingTurn(i, watchers.length, ...TRENDS, APART);
      const gone = easedShare(s, ...trend);
      // One trend in two is on its way out: it has been near and moves off.
      const [at, seen] =
        i % 2 === 1 ? [NEAR * (1 - gone), fadeInOut(s, ...trend)] : [gone, fadeInOut(s, ...trend)];
      return [
        { look: 'news', ...place(easedShare(s, ...news)), alpha: fadeInOut(s, ...news) },
        { look: 'news', ...place(at), alpha: seen },
      ];
    });
    const watching = new Set(watchers.map(({ id }) => id));
    return withTransients(
      undim(scene, ({ id }) => watching.has(id)),
      { strokes, tokens },
    );
  },
};
