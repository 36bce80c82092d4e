/**
 * Where everything of the overview stands. It is laid out twice: in drawing units on a sheet 640 wide, for wide pages,
 * pictures and paper; and in CSS pixels for narrow ones, where rows stay high enough for a finger (`drawing.css`).
 */
import { comparePhases, statusIn, type OverviewCourse } from '../../model/count/overview.ts';
import { TOUCHED, type Touched } from '../../words/keys.ts';

/** A height or a place in both layouts: drawing units on a wide sheet, pixels on a narrow one. */
export interface BothLayouts {
  broad: number;
  slim: number;
}

/** How high the parts are. */
const HIGH = {
  head: { broad: 96, slim: 92 },
  title: { broad: 25, slim: 23 },
  row: { broad: 26, slim: 24 },
} as const satisfies Record<string, BothLayouts>;
export const ROW: BothLayouts = HIGH.row;

/** From the left: words, then phases, then what is touched. */
const PHASES_FROM = 216;
const PHASES_WIDE = 250;
const TOUCHES_FROM = 476;
const TOUCH_WIDE = 31;
/** The gap between phases and what is touched, in columns of a narrow sheet. */
const GAP = 0.5;

/** A phase's column. */
export interface PhaseColumn {
  phase: number;
  /** left edge and width in drawing units */
  x: number;
  wide: number;
  /** the same in columns of a narrow sheet */
  at: number;
  span: number;
}

/** The column of what may be touched. */
export interface TouchColumn {
  group: Touched;
  /** its middle: in drawing units, and in columns of a narrow sheet */
  x: number;
  at: number;
}

/** A line of the overview: a heading, or an activity. */
export type SheetLine = { y: BothLayouts } & (
  { kind: 'title'; text: Title } | { kind: 'row'; activity: string; phases: readonly PhaseColumn[] }
);

/** What a heading says: a phase's name, what a phase without activities says, or a part of a comparison. */
export type Title =
  | { of: 'phase' | 'none' | 'again'; phase: number }
  | { of: 'first' | 'both' | 'second' | 'neither'; count: number };

export interface Sheet {
  phases: readonly PhaseColumn[];
  touches: readonly TouchColumn[];
  lines: readonly SheetLine[];
  /** where the last row ends, and where all ends */
  low: BothLayouts;
  end: BothLayouts;
}

/** The phases that have a column: those in which something is done. */
const phasesThatHave = (course: OverviewCourse) =>
  [...course.phases.keys()].filter((phase) =>
    Object.keys(course.activities).some((id) => statusIn(course, id, phase) !== 'absent'),
  );

/**
 * Lays out the overview.
 * @param compared the two phases that stand side by side, by number; `null` where all stand in the course's order
 */
export function layOutSheet(course: OverviewCourse, compared: readonly [number, number] | null): Sheet {
  const having = phasesThatHave(course);
  const shown = compared ?? having;
  const span = having.length / shown.length;
  const phases = shown.map((phase, i): PhaseColumn => {
    const wide = PHASES_WIDE / shown.length;
    return { phase, x: PHASES_FROM + i * wide, wide, at: i * span, span };
  });
  const touches = TOUCHED.map((group, i): TouchColumn => {
    return { group, x: TOUCHES_FROM + (i + 0.5) * TOUCH_WIDE, at: having.length + GAP + i + 0.5 };
  });
  const y = { broad: HIGH.head.broad, slim: HIGH.head.slim };
  const take = ({ broad, slim }: BothLayouts): BothLayouts => {
    const at = { ...y };
    y.broad += broad;
    y.slim += slim;
    return at;
  };
  const lines: SheetLine[] = [];
  const add = (text: Title, activities: readonly string[]) => {
    lines.push({ kind: 'title', text, y: take(HIGH.title) });
    for (const activity of activities) lines.push({ kind: 'row', activity, phases, y: take(HIGH.row) });
  };
  if (compared) {
    const found = comparePhases(course, ...compared);
    for (const of of ['first', 'both', 'second', 'neither'] as const)
      if (of !== 'neither' || found[of].length > 0) add({ of, count: found[of].length }, found[of]);
  } else
    course.phases.forEach((_, phase) => {
      const own = Object.keys(course.activities).filter((id) => course.activities[id] === phase);
      add({ of: own.length ? 'phase' : phase === course.loop.from ? 'again' : 'none', phase }, own);
    });
  const last = lines.findLast(({ kind }) => kind === 'row')?.y ?? y;
  const low = { broad: last.broad + HIGH.row.broad, slim: last.slim + HIGH.row.slim };
  return { phases, touches, lines, low, end: { ...y } };
}

/** The width of a narrow sheet beside its words, in columns. */
export function columnsOf(course: OverviewCourse): number {
  return phasesThatHave(course).length + GAP + TOUCHED.length;
}
