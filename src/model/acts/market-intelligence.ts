/** The cluster looks out over its edge, and news of its market comes in to the members who watch; trends come or go. */
import {
  distance,
  edgeOf,
  middleOf,
  passing,
  steadily,
  swell,
  touched,
  towards,
  turnOf,
  undim,
  within,
} from './craft.ts';
import type { Act } from './act.ts';
import type { Point } from '../frame.ts';
import type { Scene, SceneActor, Stroke, Token } from '../scene.ts';

/** When the cluster looks out, in local time, and how far, in drawing units. */
const LOOKS = [
  [0.02, 0.3],
  [0.12, 0.4],
  [0.52, 0.78],
] as const;
const SIGHT = 66;
/** When the news comes in, and when it is seen which trends come and which go. */
const NEWS = [0.2, 0.52] as const;
const TRENDS = [0.6, 0.97] as const;
/** From how far away news comes. */
const FAR = 170;

/** Where news comes from and goes to: along the signal that lasts, where it is drawn. */
function wayIn(watcher: SceneActor, after: Scene, middle: Point): { from: Point; to: Point } {
  const signal = after.signals.find(({ id }) => id === watcher.id);
  const away = distance(watcher, middle) || 1;
  const out = { x: watcher.x + (watcher.x - middle.x) / away, y: watcher.y + (watcher.y - middle.y) / away };
  const [to, beyond] = signal ? [signal.to, signal.from] : [watcher, out];
  return { from: towards(to, beyond, FAR), to };
}

export const marketIntelligence: Act = {
  seconds: 3.6,
  peak: 0.36,
  parts: [
    [0, 0.52],
    [0.52, 1],
  ],
  grown: (s) => within(s, 0.3, 0.56),
  stage(scene, s, after) {
    const edge = edgeOf(scene);
    const middle = middleOf(edge);
    const strokes = LOOKS.map(([from, to]): Stroke => {
      const out = SIGHT * steadily(s, from, to);
      return {
        look: 'sweep',
        points: edge.map((point) => towards(middle, point, distance(middle, point) + out)),
        alpha: swell(s, from, to),
      };
    });
    const watchers = touched(after);
    const tokens = watchers.flatMap((watcher, i): Token[] => {
      const way = wayIn(watcher, after, middle);
      const far = distance(way.from, way.to);
      const place = (share: number) => towards(way.from, way.to, far * share);
      const news = turnOf(i, watchers.length, ...NEWS);
      const trend = turnOf(i, watchers.length, ...TRENDS);
      // One trend in two is on its way out again: it turns back before it has come in.
      const turns = i % 2 === 1;
      const near = within(s, ...trend) * (turns ? 1.1 : 1);
      return [
        { look: 'news', ...place(within(s, ...news)), alpha: swell(s, ...news) },
        { look: 'news', ...place(turns ? Math.max(0, 0.55 - near * 0.5) : near), alpha: swell(s, ...trend) },
      ];
    });
    const watching = new Set(watchers.map(({ id }) => id));
    return passing(
      undim(scene, ({ id }) => watching.has(id)),
      { strokes, tokens },
    );
  },
};
