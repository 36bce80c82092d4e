/** Each project is looked after; then they come together on one board, where some are stopped and the others stay. */
import { onTheWay, passing, steadily, swell, turnOf, undim, within } from './craft.ts';
import type { Act } from './act.ts';
import type { Point } from '../frame.ts';
import type { Ring, Scene, SceneTie, Stroke, Token } from '../scene.ts';

const EACH = [0, 0.44] as const;
const ALL = [0.44, 1] as const;
/** The board and the middles of its places, as they are drawn; in the last two, projects are stopped. */
const BOARD: readonly Point[] = [
  { x: 566, y: 404 },
  { x: 624, y: 404 },
  { x: 624, y: 446 },
  { x: 566, y: 446 },
  { x: 566, y: 404 },
];
export const CELLS: readonly Point[] = [416.5, 433.5].flatMap((y) =>
  [578.5, 595.5, 612.5].map((x) => ({ x, y })),
);
const STOPPED = 2;

/** As many projects as the board has places, from all over the cluster. */
function chosen(after: Scene): SceneTie[] {
  const projects = after.ties.filter(
    ({ kind, emphasis, alpha }) => kind === 'project' && emphasis !== 'gone' && alpha > 0.5,
  );
  const n = Math.min(CELLS.length, projects.length);
  return Array.from({ length: n }, (_, i) => projects[Math.floor((i * projects.length) / n)] as SceneTie);
}

export const portefoeljestyring: Act = {
  seconds: 4,
  peak: 0.66,
  parts: [EACH, ALL],
  grown: (s) => within(s, 0.84, 0.92),
  stage(scene, s, after) {
    const projects = chosen(after);
    const gone = 1 - within(s, 0.92, 1);
    const rings: Ring[] = [];
    const tokens: Token[] = [];
    const strokes: Stroke[] = [
      { look: 'curve', points: BOARD, alpha: within(s, ALL[0] - 0.04, ALL[0] + 0.06) * gone },
    ];
    projects.forEach(({ from, to }, i) => {
      const knot = onTheWay(from, to, 0.5);
      const cell = CELLS[i] ?? knot;
      const [a, b] = turnOf(i, projects.length, 0.02, EACH[1]);
      rings.push({ look: 'focus', ...knot, r: 15, alpha: swell(s, a, b) });
      strokes.push({
        look: 'work',
        points: [from, onTheWay(from, to, steadily(s, a, a + (b - a) * 0.7))],
        alpha: swell(s, a, b + 0.1),
      });
      const [leave, land] = turnOf(i, projects.length, ALL[0], 0.74);
      const place = onTheWay(knot, cell, within(s, leave, land));
      const stop = i >= CELLS.length - STOPPED ? within(s, 0.75, 0.83) : 0;
      const seen = within(s, a, a + 0.1) * gone;
      tokens.push(
        { look: 'card', ...place, alpha: seen * (1 - stop) },
        { look: 'stopped', ...place, alpha: stop * gone },
      );
    });
    const taking = new Set(projects.flatMap(({ from, to }) => [from.id, to.id]));
    return passing(
      undim(scene, ({ id }) => taking.has(id)),
      { rings, strokes, tokens },
    );
  },
};
