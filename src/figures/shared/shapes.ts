/** The outlines of actors and marks as SVG paths around (0, 0), so that kinds differ by shape and not by colour alone. */
import type { Token } from '../../model/scene/picture.ts';
import type { ActorKind } from '../../model/log/types.ts';

const CIRCLE = 'M8 0A8 8 0 1 1-8 0A8 8 0 1 1 8 0Z';
const HEXAGON = 'M10.5 0L5.2 9.1H-5.2L-10.5 0L-5.2-9.1H5.2Z';
const SQUARE = 'M-8-8H8V8H-8Z';
const TRIANGLE = 'M0-9.5L9 6.5H-9Z';
const STAR =
  'M16 0L7.9 3.3L11.3 11.3L3.3 7.9L0 16L-3.3 7.9L-11.3 11.3L-7.9 3.3L-16 0L-7.9-3.3L-11.3-11.3L-3.3-7.9L0-16L3.3-7.9L11.3-11.3L7.9-3.3Z';

/** The outline of each kind of actor. */
export const SHAPE: Readonly<Record<ActorKind, string>> = {
  firm: CIRCLE,
  knowledge: HEXAGON,
  authority: SQUARE,
  facilitator: STAR,
  outsider: TRIANGLE,
};

/** A small arrowhead at the right of an actor, pointing right. */
export const POINTER = 'M10-3L15.5 0L10 3Z';
/** Four rays above an actor. */
export const SPARK = 'M9-17L10.4-12.4L15-11L10.4-9.6L9-5L7.6-9.6L3-11L7.6-12.4Z';
/** A plus above an actor: new in a cluster that begins. */
export const NEWCOMER = 'M10-15v8M6-11h8';
/** A ring around a facilitator: a course, perhaps. */
export const COURSE = 'M20 0A20 20 0 1 1-20 0A20 20 0 1 1 20 0Z';
/** Three small squares beside a facilitator: the project leaders. */
export const LEADERS = 'M20-13h6v6h-6zM22-3h6v6h-6zM20 7h6v6h-6z';
/** The small things that are carried while an activity plays, each with a shape of its own. */
export const TOKEN: Readonly<Record<Token['look'], string>> = {
  word: 'M5.5 0A5.5 5.5 0 1 1-5.5 0A5.5 5.5 0 1 1 5.5 0Z',
  idea: 'M0-11L3-3L11 0L3 3L0 11L-3 3L-11 0L-3-3Z',
  goods: 'M-5-5H5V5H-5Z',
  news: 'M-7.5-5.5L0 7.5L7.5-5.5Z',
  seen: 'M0-6L6 0L0 6L-6 0Z',
  doubt: 'M-4.8-4.5A4.9 4.9 0 1 1 1.7 0.3V3.1H-1.7V-2.2A1.8 1.8 0 1 0-1.7-5.9ZM-1.7 5H1.7V8.4H-1.7Z',
  // as large as a place on the board
  card: 'M-6.5-6.5H6.5V6.5H-6.5Z',
  stopped: 'M-6.5-6.5H6.5V6.5H-6.5Z',
};
