/** Where the charts stand on their sheet, and how moments and values become places there. Units are drawing units. */
import { curveStepAfter, line } from 'd3-shape';
import { toShare } from '../../model/sheet/share.ts';
import { KEY_FIGURES, SERIES_STEP, type KeyFigure, type KeyFigures } from '../../model/count/key-figures.ts';

/** How many charts stand side by side: on a page and in pictures, and in a wide frame. */
export type Columns = 2 | 3;
/** Room of one chart with its words. */
export const CELL = { width: 320, height: 226 };
/** The sheet: where the note stands, below all charts, and how many letters a line of it has room for. */
export function sheetOf(columns: Columns): { width: number; height: number; note: number; letters: number } {
  // beside the charts stands what each line is
  const note = Math.ceil((KEY_FIGURES.length + 1) / columns) * CELL.height;
  return {
    width: columns * CELL.width,
    height: note + (columns === 2 ? 78 : 40),
    note,
    letters: 16 * columns,
  };
}
/** Where a chart's lines are drawn within its cell. */
export const PLOT = { left: 78, top: 86, width: 224, height: 102 };
/** The line that a chart's name ends on: close to the chart, however large its letters are. */
export const NAME = PLOT.top - 12;

/** The corner of cell number i. */
export function cornerOf(i: number, columns: Columns): { x: number; y: number } {
  return { x: (i % columns) * CELL.width, y: Math.floor(i / columns) * CELL.height };
}

/** Where moment t stands within a cell. @param last number of the last phase */
export function xOf(t: number, last: number): number {
  return PLOT.left + (t / last) * PLOT.width;
}

/** The moment that stands at x in column number `column`: before the first is the first, after the last the last. */
export function momentAt(x: number, column: number, last: number): number {
  const share = (x - column * CELL.width - PLOT.left) / PLOT.width;
  return Math.round(toShare(share) * last * 100) / 100;
}

/** The chart that a point of the sheet lies in; undefined beside them. */
export function cellAt(x: number, y: number, columns: Columns): { column: number } | undefined {
  const [column, row] = [Math.floor(x / CELL.width), Math.floor(y / CELL.height)];
  const inside = x >= 0 && y >= 0 && column < columns && row * columns + column < KEY_FIGURES.length;
  return inside ? { column } : undefined;
}

/** How high a value stands within a cell. @param top the value at the top of the chart */
export function yOf(value: number, top: number): number {
  return Math.round(PLOT.top + PLOT.height * (1 - value / top));
}

/** Every cluster is drawn on the same scale, so that one can be compared with another; a value beyond it makes it longer. */
const SCALE: Record<KeyFigure, { top: number; step: number }> = {
  participants: { top: 40, step: 20 },
  tiesPerParticipant: { top: 8, step: 4 },
  facilitatorShare: { top: 1, step: 1 },
  tiesOut: { top: 8, step: 4 },
  leftWithoutFacilitator: { top: 1, step: 1 },
};

type Series = readonly (KeyFigures | null)[];

/** What is drawn in each chart: the cluster, the spin-off, and the cluster as it was before something was taken away. */
export interface ChartSeries {
  own: Series;
  spinoff: Series;
  before?: Series | undefined;
}

/** The value at the top of a key figure's chart. */
export function scaleTopOf(name: KeyFigure, { own, spinoff, before = [] }: ChartSeries): number {
  const { top, step } = SCALE[name];
  const most = Math.max(...[own, spinoff, before].flat().map((found) => found?.[name] ?? 0));
  return most <= top ? top : Math.ceil(most / step) * step;
}

/** A corner of a step line; no height where there is nothing to measure. */
interface Corner {
  x: number;
  y: number | null;
}

const steps = line<Corner>(
  ({ x }) => x,
  ({ y }) => y ?? 0,
)
  .defined(({ y }) => y !== null)
  .curve(curveStepAfter);

/** The line of a key figure, in steps, as values change at once; broken where there is nothing to measure. */
export function stepLineOf(course: Series, name: KeyFigure, top: number, last: number): string {
  const corners: Corner[] = [];
  course.forEach((found, i) => {
    const value = found?.[name] ?? null;
    const next = { x: Math.round(xOf(i * SERIES_STEP, last)), y: value === null ? null : yOf(value, top) };
    const before = corners.at(-1);
    if (next.y === before?.y && i < course.length - 1) return;
    // what ends is drawn to where it does
    if (before && before.y !== null && next.y === null) corners.push({ x: next.x, y: before.y });
    corners.push(next);
  });
  return steps(corners) ?? '';
}
