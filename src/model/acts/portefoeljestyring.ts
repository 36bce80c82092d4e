/** Each project is looked after; then they come together on one board, where some are stopped and the others stay. */
import type { Act } from './kit/act.ts';
import { BOARD, type Point } from '../sheet/sheet-size.ts';
import type { Ring, Scene, SceneTie, Stroke, Token } from '../scene/picture.ts';
import { undim, withTransients } from './kit/scene-changes.ts';
import { BLINK, fadeInOut, linearShare, overlappingTurn } from './kit/timing.ts';
import { distance, onTheWay } from '../sheet/geometry.ts';

const EACH = [0, 0.4] as const;
const ALL = [0.4, 1] as const;
/** When the cards are on their way, when it is decided which stop, and when the board itself takes over from what passes. */
const FLIGHT = [0.36, 0.78] as const;
const STOP = [0.79, 0.86] as const;
const STAY = 0.86;

/** The middles of the board's places, from left to right, row by row. */
export const BOARD_PLACES: readonly Point[] = [416.5, 433.5].flatMap((y) =>
  [578.5, 595.5, 612.5].map((x) => ({ x, y })),
);
/** On so many of the board's places, the last, projects are stopped. */
const STOPPED = 2;
const { left, right, top, bottom } = BOARD;
const EDGES: readonly Point[] = [
  { x: left, y: top },
  { x: right, y: top },
  { x: right, y: bottom },
  { x: left, y: bottom },
  { x: left, y: top },
];

interface Project {
  tie: SceneTie;
  middle: Point;
}

/** As many projects as the board has places, each as far as can be from those before it. */
function chosen(after: Scene): Project[] {
  const projects = after.ties
    .filter(({ kind, emphasis, alpha }) => kind === 'project' && emphasis !== 'gone' && alpha > 0.5)
    .map((tie) => ({ tie, middle: onTheWay(tie.from, tie.to, 0.5) }));
  const taken: Project[] = [];
  const apart = ({ middle }: Project) => Math.min(...taken.map((one) => distance(one.middle, middle)));
  while (taken.length < Math.min(BOARD_PLACES.length, projects.length)) {
    const left = projects.filter((one) => !taken.includes(one));
    taken.push(left.reduce((best, one) => (taken.length > 0 && apart(one) > apart(best) ? one : best)));
  }
  return taken;
}

export const portefoeljestyring: Act = {
  seconds: 4,
  peak: 0.72,
  parts: [EACH, ALL],
  // The board is one mark, and there long before all of the activity is.
  grown: (s) => 0.26 * linearShare(s, STAY, STAY + BLINK) + 0.74 * linearShare(s, STAY + BLINK, 1),
  cast: ({ board }) => ({ traceless: board === 0 }),
  perform(scene, s, after) {
    const projects = chosen(after);
    const gone = 1 - linearShare(s, 1 - BLINK, 1);
    const rings: Ring[] = [];
    const tokens: Token[] = [];
    const strokes: Stroke[] = [
      { look: 'curve', points: EDGES, alpha: linearShare(s, ALL[0] - BLINK, ALL[0]) * gone },
    ];
    projects.forEach(({ tie: { from, to }, middle }, i) => {
      const [a, b] = overlappingTurn(i, projects.length, 0.01, EACH[1], 0.35);
      const [leave, land] = overlappingTurn(i, projects.length, ...FLIGHT, 0.1);
      const place = onTheWay(middle, BOARD_PLACES[i] ?? middle, linearShare(s, leave, land));
      const stopped = i < BOARD_PLACES.length - STOPPED ? 0 : linearShare(s, ...STOP);
      const card = linearShare(s, a, a + BLINK) * gone;
      rings.push({ look: 'focus', ...middle, r: 15, alpha: fadeInOut(s, a, b) });
      strokes.push({
        look: 'work',
        points: [from, onTheWay(from, to, linearShare(s, a, a + (b - a) * 0.6))],
        alpha: fadeInOut(s, a, b + 0.04),
      });
      tokens.push({ look: 'card', ...place, alpha: card * (1 - stopped) });
      tokens.push({ look: 'stopped', ...place, alpha: stopped * gone });
    });
    const taking = new Set(projects.flatMap(({ tie: { from, to } }) => [from.id, to.id]));
    return withTransients(
      undim(scene, ({ id }) => taking.has(id)),
      { rings, strokes, tokens },
    );
  },
};
