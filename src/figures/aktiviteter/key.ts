/** What stands under the overview: the key of its marks, and what in it is ours. */
import type { ActivityStatus } from '../../model/count/overview.ts';
import type { FigureWords } from '../contract.ts';
import { breakText } from '../shared/line-breaks.ts';
import type { BothLayouts } from './sheet.ts';

/** What stands under the lines: the key of the marks, and what is ours, in lines. */
export interface Foot {
  items: readonly {
    mark: Exclude<ActivityStatus, 'absent'> | 'touches';
    text: string;
    x: number;
    y: number;
  }[];
  note: readonly { text: string; y: number }[];
  high: number;
}

/** How the foot is set: its width, a letter's, the distance of its lines, and the letters that a line of the note has room for. */
const FOOT = {
  broad: { wide: 620, letter: 6.2, line: 20, letters: 104 },
  slim: { wide: 284, letter: 6, line: 18, letters: 49 },
} as const;
/** From an item's left to its words, and from one item to the next. */
const ITEM = { word: 28, gap: 16 };

/** Lays out the foot from y = 0. */
export function layOutFoot(kind: keyof BothLayouts, { overblik }: Pick<FigureWords, 'overblik'>): Foot {
  const { wide, letter, line, letters } = FOOT[kind];
  let [x, y]: [number, number] = [0, line];
  const said = [
    ['begins', overblik.begynder],
    ['continues', overblik.fortsaetter],
    ['again', overblik.igen],
    ['touches', overblik.roerer],
  ] as const;
  const items = said.map(([mark, text]) => {
    const own = ITEM.word + text.length * letter;
    if (x > 0 && x + own > wide) [x, y] = [0, y + line];
    const placed = { mark, text, x, y };
    x += own + ITEM.gap;
    return placed;
  });
  const note = breakText(overblik.vores, letters).map((text) => ({ text, y: (y += line) }));
  return { items, note, high: y + 8 };
}
