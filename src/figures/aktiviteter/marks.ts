/** The marks of the overview as SVG paths around (0, 0): each means something by its shape, not by colour alone. */
import type { Touched } from '../../words/keys.ts';

/** What an activity touches. */
export const TOUCH: Readonly<Record<Touched, string>> = {
  medlemmer: 'M9 0A9 9 0 1 1-9 0A9 9 0 1 1 9 0Z',
  viden: 'M10.5 0L5.5 8.6H-5.5L-10.5 0L-5.5-8.6H5.5Z',
  marked: 'M-8.5-8.5H8.5V8.5H-8.5Z',
  udenfor: 'M-9.5-8H4L11.5 0L4 8H-9.5Z',
  organisation: 'M0-11L11 0L0 11L-11 0Z',
};

/** An activity begins. */
export const BEGINS = 'M6.5 0A6.5 6.5 0 1 1-6.5 0A6.5 6.5 0 1 1 6.5 0Z';
/** It begins anew: nearly a circle, and the head of its arrow. */
export const AGAIN = { ring: 'M3.4-5.2A6.2 6.2 0 1 0 6.1-1', head: 'M1.2-8.6L7.6-4.6L1-1.8Z' };
/** Half the height of the bar by which it goes on. */
export const BAR = 2;
