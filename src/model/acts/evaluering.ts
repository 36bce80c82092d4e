/**
 * Members write down what has been done, line by line, and the earlier network comes up under the present one; then each
 * line is asked what it led to, and gets its tick. No number is drawn that could be read as a finding. Only the earlier
 * network stays.
 */
import type { Act } from './kit/act.ts';
import type { Point } from '../sheet/sheet-size.ts';
import type { Scene, SceneActor, Stroke, Token } from '../scene/picture.ts';
import { undim, withTransients } from './kit/scene-changes.ts';
import { BLINK, easedShare, fadeInOut, linearShare, overlappingTurn } from './kit/timing.ts';
import { onTheWay } from '../sheet/geometry.ts';

const WRITE = [0, 0.5] as const;
const JUDGE = [0.5, 1] as const;
/** The corners that the report may lie in, by their left lower ends, and its size. */
const CORNERS: readonly Point[] = [
  { x: 30, y: 88 },
  { x: 506, y: 88 },
];
const WIDE = 100;
const HIGH = 64;
/** How many lines it has, and from its edges to what is written. */
const LINES = 4;
/** The line that stays without a tick. */
const UNTICKED = 2;
const INNER = 12;
/** How long the lines are, as shares of the sheet's width: no two alike, as in any text. */
const LONG = [0.72, 0.58, 0.8, 0.46] as const;
/** So many members write something down, each after the other by this share of the time that one takes. */
const WRITERS = 9;
const APART = 0.1;

/** The corner where the fewest stand. */
function freeCorner(after: Scene): Point {
  const near = ({ x, y }: Point) =>
    after.actors.filter((one) => one.alpha > 0 && one.x > x - 14 && one.x < x + WIDE + 14 && one.y < y + 14)
      .length;
  return CORNERS.reduce((best, corner) => (near(corner) < near(best) ? corner : best));
}

/** Some of the members, from all over the cluster. */
function writers(after: Scene): SceneActor[] {
  const inside = after.actors.filter(
    ({ cluster, member, kind, emphasis }) =>
      cluster === 0 && member > 0.5 && kind !== 'outsider' && emphasis !== 'gone',
  );
  const step = Math.max(1, Math.floor(inside.length / WRITERS));
  return inside.filter((_, i) => i % step === 0).slice(0, WRITERS);
}

/** A tick at the end of a line, as far as it has been drawn. */
function tickAt({ x, y }: Point, share: number): Point[] {
  const [down, corner, up] = [
    { x, y: y - 3 },
    { x: x + 4, y: y + 2 },
    { x: x + 12, y: y - 8 },
  ];
  if (share <= 0.4) return [down, onTheWay(down, corner, share / 0.4)];
  return [down, corner, onTheWay(corner, up, (share - 0.4) / 0.6)];
}

export const evaluering: Act = {
  seconds: 4,
  peak: 0.84,
  parts: [WRITE, JUDGE],
  grown: (s) => easedShare(s, 0.08, 0.48),
  cast: (after) => ({ imens: { n: writers(after).length }, traceless: after.ghost.alpha === 0 }),
  perform(scene, s, after) {
    const { x, y } = freeCorner(after);
    const kept = 1 - linearShare(s, 1 - BLINK, 1);
    const lines = LONG.map((long, i) => {
      const from = { x: x + INNER, y: y - HIGH + INNER + ((HIGH - 2 * INNER) * i) / (LINES - 1) };
      return { from, to: { x: from.x + (WIDE - 2 * INNER) * long, y: from.y } };
    });
    const sheet = [
      { x, y: y - HIGH },
      { x: x + WIDE, y: y - HIGH },
      { x: x + WIDE, y },
      { x, y },
      { x, y: y - HIGH },
    ];
    const written = (i: number) => overlappingTurn(i, LINES, 0.12, WRITE[1], APART);
    const judged = (i: number) => overlappingTurn(i, LINES, JUDGE[0] + 0.04, 0.9, APART);
    const strokes: Stroke[] = [
      { look: 'way', points: sheet, alpha: easedShare(s, 0, 0.1) * kept },
      // not everything that is asked was worth it: one line gets no tick
      ...lines.flatMap(({ from, to }, i): Stroke[] => {
        const [a, b] = written(i);
        const [asked, answered] = judged(i);
        const middle = (asked + answered) / 2;
        return [
          {
            look: 'curve',
            points: [from, onTheWay(from, to, linearShare(s, a, b))],
            alpha: linearShare(s, a, a + BLINK) * kept,
          },
          ...(i === UNTICKED
            ? []
            : [
                {
                  look: 'curve',
                  points: tickAt({ x: x + WIDE - INNER - 8, y: from.y }, linearShare(s, middle, answered)),
                  alpha: linearShare(s, middle, middle + BLINK) * kept,
                } as const,
              ]),
        ];
      }),
    ];
    const questions = lines.map(({ from }, i): Token => {
      const [asked, answered] = judged(i);
      return {
        look: 'doubt',
        x: x + WIDE - INNER - 2,
        y: from.y,
        alpha: fadeInOut(s, asked, (asked + answered) / 2),
      };
    });
    const writing = writers(after);
    const words = writing.map((writer, i): Token => {
      const [a, b] = overlappingTurn(i, writing.length, 0.03, WRITE[1], APART);
      const goal = lines[i % LINES]?.from ?? writer;
      return { look: 'word', ...onTheWay(writer, goal, linearShare(s, a, b)), alpha: fadeInOut(s, a, b) };
    });
    const taking = new Set(writing.map(({ id }) => id));
    return withTransients(
      undim(scene, ({ id }) => taking.has(id)),
      { strokes, tokens: [...words, ...questions] },
    );
  },
};
