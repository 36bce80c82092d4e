/** Words on the drawing, placed so that none meets another at any t and any width. */
import { HEIGHT, WIDTH, type Point } from '../sheet/sheet-size.ts';
import type { ActorKind } from '../log/types.ts';

/** A label that would like to be drawn; those first in a list go before the others. */
export interface Label {
  id: string;
  text: string;
  /** what the middle of the word, and its base line, are measured from */
  x: number;
  y: number;
  /** how far from there they lie, in heights of the letter (em): words keep their size while the drawing grows; absent: 0 */
  dx?: number;
  dy?: number;
  /** 0–1 */
  alpha: number;
  /** `main` is drawn on every width; `detail` only where the drawing is at least 480 px wide */
  rank: 'main' | 'detail';
}

/**
 * Units per em, letter and line at the narrowest width a rank is drawn on. Words keep 12 px (main: 13 px) on the
 * screen, so they are largest, in units of the drawing, where the drawing is smallest: 300 px and 480 px.
 */
export const SIZE = {
  main: { em: 27.8, letter: 16.5, line: 34 },
  detail: { em: 16, letter: 9.35, line: 21.7 },
} as const;
/** The larger of the two where both ranks are drawn. */
const BESIDE_DETAIL = { em: 17.4, letter: 10.4, line: 22.8 };
const FADE = 10;

/** The sides of an actor on which its name may stand, those that read best first: to the right and down. */
export const NAME_SIDES: readonly Point[] = [
  { x: 0, y: 1 },
  { x: 0, y: -1 },
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 0.6, y: 1 },
  { x: -0.6, y: 1 },
  { x: 0.6, y: -1 },
  { x: -0.6, y: -1 },
];

/**
 * Where an actor's name is written on the way from one phase to the next, measured from the actor.
 * @param sides number of a side for each phase
 * @param eased share of the way
 */
export function placeBesideActor(
  { kind, name, x, y }: Point & { kind: ActorKind; name: string },
  sides: string,
  phase: number,
  eased: number,
): Required<Pick<Label, 'x' | 'y' | 'dx' | 'dy'>> {
  const at = (k: number) => NAME_SIDES[Number(sides[k] ?? 0)] as Point;
  const [from, to] = [at(phase), at(Math.min(phase + 1, sides.length - 1))];
  const along = (a: number, b: number) => a + (b - a) * eased;
  const side = { x: along(from.x, to.x), y: along(from.y, to.y) };
  const gap = kind === 'facilitator' ? 17 : 12;
  return {
    x: x + side.x * gap,
    y: y + side.y * gap,
    dx: (side.x * emWidthOf(name)) / 2,
    dy: 0.35 + 0.55 * side.y,
  };
}

/** How wide a word is in our label type, in em, from its letters: narrow, wide, capital, and all others. */
function emWidthOf(text: string): number {
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
  return (
    0.59 * text.length - 0.25 * count(/[fijlrt .-]/g) + 0.3 * count(/[mw\u00e6]/g) + 0.1 * count(/\p{Lu}/gu)
  );
}

/**
 * Fades each label out as it nears one before it, and keeps all on the sheet. Continuous in every position.
 * While a label comes, it first clears its place and then is seen: no two are ever seen in the same place.
 */
export function settleLabels(wished: readonly Label[]): Label[] {
  const kept: Label[] = [];
  for (const wish of wished) {
    if (wish.alpha <= 0) continue;
    const own = SIZE[wish.rank];
    const half = (wish.text.length * own.letter) / 2;
    const { x, y } = baselineMiddle(wish, own.em);
    const label = {
      ...wish,
      x: wish.x + Math.min(WIDTH - 4 - half, Math.max(4 + half, x)) - x,
      y: wish.y + Math.min(HEIGHT - own.line * 0.25, Math.max(own.line * 0.85, y)) - y,
    };
    for (const other of kept) {
      label.alpha = Math.min(label.alpha, Math.max(0, clearOf(label, other), 1 - 2 * other.alpha));
    }
    kept.push(label);
  }
  return kept.map((label) => ({ ...label, alpha: 2 * label.alpha - 1 })).filter(({ alpha }) => alpha > 0);
}

/** How clear of each other two labels are: 1 and more, both can be read; 0 and less, they meet. */
export function clearOf(one: Label, other: Label): number {
  const both = one.rank === 'main' && other.rank === 'main';
  const size = both ? SIZE.main : BESIDE_DETAIL;
  const [a, b] = [baselineMiddle(one, size.em), baselineMiddle(other, size.em)];
  const gapX = Math.abs(b.x - a.x) - ((other.text.length + one.text.length) * size.letter) / 2;
  const gapY = Math.abs(b.y - a.y) - size.line;
  return Math.max(gapX, gapY) / FADE;
}

/** The middle of a word's base line, where its letters are so many units high. */
export function baselineMiddle({ x, y, dx = 0, dy = 0 }: Label, em: number): Point {
  return { x: x + dx * em, y: y + dy * em };
}
