/** What is seen while a trade is divided into segments: each one's goal, and the goods that go from one to the next. */
import type { Stretch } from './act.ts';
import type { Point } from '../../sheet/sheet-size.ts';
import type { Ring, Stroke, Token } from '../../scene/picture.ts';
import { easedShare, fadeInOut, linearShare, overlappingTurn } from './timing.ts';
import { arrow } from './transients.ts';
import { onTheWay } from '../../sheet/geometry.ts';

/** How far above a segment's middle its goal is, and where the arrow to it begins; in drawing units. */
const GOAL = 92;
const AIMED = 66;
/** Between which shares of the way from one segment to the next the arrow of the value chain lies. */
const LINK = [0.36, 0.64] as const;

/** What each segment is to go for. */
export function goalsOf(
  middles: readonly Point[],
  s: number,
  [from, to]: Stretch,
): { rings: Ring[]; strokes: Stroke[] } {
  const alpha = fadeInOut(s, from, to + 0.04);
  const above = middles.map(({ x, y }) => ({ x, y: y - GOAL }));
  return {
    rings: above.flatMap((goal) => [10, 4].map((r): Ring => ({ look: 'focus', ...goal, r, alpha }))),
    strokes: above.map((goal, i): Stroke => {
      const start = { x: goal.x, y: goal.y + GOAL - AIMED };
      const share = easedShare(s, from + i * 0.03, to - 0.04);
      return { look: 'work', points: arrow(start, onTheWay(start, goal, 0.5), share), alpha };
    }),
  };
}

/** The steps of the chain, and the goods that go through them. */
export function chainOf(
  middles: readonly Point[],
  s: number,
  [from, to]: Stretch,
): { tokens: Token[]; strokes: Stroke[] } {
  const [first, last] = [middles[0], middles[middles.length - 1]];
  if (!first || !last) return { tokens: [], strokes: [] };
  const strokes = middles.slice(1).map((middle, i): Stroke => {
    const [a, b] = overlappingTurn(i, middles.length - 1, from, to - 0.09);
    const [start, end] = LINK.map((share) => onTheWay(middles[i] ?? first, middle, share)) as [Point, Point];
    return {
      look: 'work',
      points: arrow(start, end, easedShare(s, a, b)),
      alpha: fadeInOut(s, from, to + 0.03),
    };
  });
  const tokens = [-34, 0, 34].map((down, i): Token => {
    const [a, b] = overlappingTurn(i, 3, from, to + 0.02, 0.2);
    const place = onTheWay(first, last, linearShare(s, a, b));
    return { look: 'goods', x: place.x, y: place.y + down / 2, alpha: fadeInOut(s, a, b) };
  });
  return { tokens, strokes };
}
