/** Choosing the moment in the charts: by dragging, by a tap, by the keyboard; a mouse may also only point. */
import { cellAt, momentAt, sheetOf, type Columns } from './plot.ts';

/** How far, in t, an arrow key goes. */
const NUDGE = 0.05;
/** How far, in drawing units, a finger goes before it is taken to drag, and not to be on its way down the page. */
const DRAG = 12;

type OnSheet<Kind extends MouseEvent = PointerEvent> = Kind & { currentTarget: SVGSVGElement };

interface ScrubbedMoment {
  /** how many charts stand side by side */
  columns: Columns;
  /** the moment that is shown */
  t: () => number;
  /** number of the last phase */
  last: () => number;
  /** shows another moment at once */
  goTo: (t: number) => void;
}

export class Scrub {
  /** where a mouse stands over a chart: its values are written, and nothing else changes */
  hovered = $state<number | null>(null);
  readonly #course: ScrubbedMoment;
  #press: { x: number; column: number; drags: boolean } | undefined;

  constructor(course: ScrubbedMoment) {
    this.#course = course;
  }

  readonly down = (event: OnSheet): void => {
    const { x, cell } = this.#placeOf(event);
    if (event.button !== 0 || !cell) return;
    this.#press = { x, column: cell.column, drags: event.pointerType === 'mouse' };
    event.currentTarget.setPointerCapture(event.pointerId);
    this.hovered = null;
    if (this.#press.drags) this.#drag(event);
  };

  readonly move = (event: OnSheet): void => {
    const { x, cell } = this.#placeOf(event);
    const press = this.#press;
    if (press) {
      if (Math.abs(x - press.x) > DRAG) press.drags = true;
      if (press.drags) this.#drag(event);
    } else if (event.pointerType === 'mouse')
      this.hovered = cell ? momentAt(x, cell.column, this.#course.last()) : null;
  };

  readonly up = (event: OnSheet): void => {
    this.#drag(event);
    this.#press = undefined;
  };

  readonly cancel = (): void => {
    this.#press = undefined;
  };

  readonly leave = (): void => {
    this.hovered = null;
  };

  readonly key = (event: KeyboardEvent): void => {
    const { t, last, goTo } = this.#course;
    const now = t();
    const to = {
      ArrowRight: now + NUDGE,
      ArrowUp: now + NUDGE,
      ArrowLeft: now - NUDGE,
      ArrowDown: now - NUDGE,
      PageUp: Math.floor(now + 1e-9) + 1,
      PageDown: Math.ceil(now - 1e-9) - 1,
      Home: 0,
      End: last(),
    }[event.key];
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.hovered = null;
    goTo(Math.min(last(), Math.max(0, Math.round(to * 100) / 100)));
  };

  #drag(event: OnSheet): void {
    const press = this.#press;
    if (press) this.#course.goTo(momentAt(this.#placeOf(event).x, press.column, this.#course.last()));
  }

  /** Where on the sheet a pointer is, and over which chart. */
  #placeOf({ clientX, clientY, currentTarget }: OnSheet<MouseEvent>) {
    const { columns } = this.#course;
    const { left, top, width } = currentTarget.getBoundingClientRect();
    const unit = sheetOf(columns).width / width;
    const x = (clientX - left) * unit;
    return { x, cell: cellAt(x, (clientY - top) * unit, columns) };
  }
}
