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
  /** `main` and `name` are drawn on every width, `main` larger; `detail` and `number` only where the drawing is at least 440 px wide */
  rank: 'main' | 'name' | 'detail' | 'number';
  /** where a line from the word to what it names begins and ends; absent where the word stands close by */
  leader?: { from: Point; to: Point };
}

/**
 * Units per em, letter and line at the narrowest width a rank is drawn on. Words keep at least 11 px (main: 13 px) on the
 * screen, so they are largest, in units of the drawing, where the drawing is smallest: 288 px, and 440 px for details.
 */
export const SIZE = {
  main: { em: 28.9, letter: 17, line: 35 },
  name: { em: 24.5, letter: 14.3, line: 30 },
  detail: { em: 16, letter: 9.35, line: 21.7 },
  number: { em: 16, letter: 9.35, line: 21.7 },
} as const;
/** The largest of them where all ranks are drawn. */
const BESIDE_DETAIL = { em: 18.9, letter: 11.2, line: 24.2 };
const FADE = 10;

/** How far from its actor a name may stand, in drawing units: close by, or farther away with a line to it. */
const GAP = 12;
const FAR_GAPS = [44, 80, 120, 165] as const;
/** From here on a line leads from the name to its actor. */
const LED = 30;
/** What a leader keeps from the actor and from the word. */
const CLEAR = { actor: 13, word: 3 };
/** A place as a letter, for each phase one. */
const CODE = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRST';

/** The sides of an actor on which its name may stand, those that read best first: to the right and down. */
const NAME_SIDES: readonly Point[] = [
  { x: 0, y: 1 },
  { x: 0, y: -1 },
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 0.6, y: 1 },
  { x: -0.6, y: 1 },
  { x: 0.6, y: -1 },
  { x: -0.6, y: -1 },
];

/** The sides that a name has besides, where it stands farther away. */
const FAR_SIDES: readonly Point[] = [
  { x: 1, y: 0.5 },
  { x: -1, y: 0.5 },
  { x: 1, y: -0.5 },
  { x: -1, y: -0.5 },
];

/** A place of a name beside its actor: on which side, and how far away. */
export interface NamePlace {
  /** a letter, as it stands in `sides` of a timeline */
  code: string;
  side: Point;
  gap: number;
}

/** Every place that a name may have, the closest first. */
export const NAME_PLACES: readonly NamePlace[] = [
  ...NAME_SIDES.map((side) => ({ side, gap: GAP })),
  ...FAR_GAPS.flatMap((gap) => [...NAME_SIDES, ...FAR_SIDES].map((side) => ({ side, gap }))),
].map((place, i) => ({ ...place, code: CODE.charAt(i) }));

/**
 * Where an actor's name is written on the way from one phase to the next, measured from the actor.
 * A name that goes far does not fly over the sheet: it fades where it stood, and comes where it will stand.
 * @param sides the code of a place for each phase
 * @param eased share of the way
 * @param slides whether it must be seen all the way, and so slides
 */
export function placeBesideActor(
  { kind, name, x, y }: Point & { kind: ActorKind; name: string },
  sides: string,
  phase: number,
  eased: number,
  slides = false,
): Pick<Label, 'x' | 'y' | 'dx' | 'dy' | 'alpha' | 'leader'> {
  const at = (k: number) => NAME_PLACES[CODE.indexOf(sides[k] ?? '0')] as NamePlace;
  const [from, to] = [at(phase), at(Math.min(phase + 1, sides.length - 1))];
  const far = !slides && from !== to && Math.max(from.gap, to.gap) > GAP;
  const share = far ? Math.round(eased) : eased;
  const along = (a: number, b: number) => a + (b - a) * share;
  const side = { x: along(from.side.x, to.side.x), y: along(from.side.y, to.side.y) };
  const gap = along(from.gap, to.gap) + (kind === 'facilitator' ? 5 : 0);
  const away = { x: side.x * gap, y: side.y * gap };
  const length = Math.sqrt(away.x * away.x + away.y * away.y);
  const on = (share: number) => ({ x: x + away.x * share, y: y + away.y * share });
  return {
    x: x + away.x,
    y: y + away.y,
    dx: (side.x * emWidthOf(name)) / 2,
    dy: 0.35 + 0.55 * side.y,
    alpha: far ? Math.abs(1 - 2 * eased) : 1,
    ...(length > LED && { leader: { from: on(CLEAR.actor / length), to: on(1 - CLEAR.word / length) } }),
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

/** Whether a label is drawn only where the drawing is wide: there the others are not at their largest. */
const isDetail = ({ rank }: Label) => rank === 'detail' || rank === 'number';

/** How clear of each other two labels are: 1 and more, both can be read; 0 and less, they meet. */
export function clearOf(one: Label, other: Label): number {
  const wide = isDetail(one) || isDetail(other);
  const [s, z] = wide ? [BESIDE_DETAIL, BESIDE_DETAIL] : [SIZE[one.rank], SIZE[other.rank]];
  const [a, b] = [baselineMiddle(one, s.em), baselineMiddle(other, z.em)];
  const gapX = Math.abs(b.x - a.x) - (one.text.length * s.letter + other.text.length * z.letter) / 2;
  const gapY = Math.abs(b.y - a.y) - (s.line + z.line) / 2;
  return Math.max(gapX, gapY) / FADE;
}

/** The middle of a word's base line, where its letters are so many units high. */
export function baselineMiddle({ x, y, dx = 0, dy = 0 }: Label, em: number): Point {
  return { x: x + dx * em, y: y + dy * em };
}
