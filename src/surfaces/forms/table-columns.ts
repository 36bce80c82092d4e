/** The table's columns: what stands in each cell, how a column is sorted, and the table as text for a spreadsheet. */
import type { Row } from '../../model/say/rows.ts';
import { escapeMarkup } from '../../words/markup.ts';
import type { Words } from '../../words/keys.ts';

/** A column: the key of its heading among the words, its text, and what it is sorted by. */
interface Column {
  id: 'navn' | 'slags' | 'klynge' | 'forbindelser' | 'ud' | 'hvem' | 'siden' | 'hvorfor';
  text(row: Row): string;
  order(row: Row): string | number | null;
}

const NONE = '–';

export const COLUMNS: readonly Column[] = [
  { id: 'navn', text: (row) => row.name, order: (row) => row.name },
  { id: 'slags', text: (row) => row.kind, order: (row) => row.kind },
  { id: 'klynge', text: (row) => row.cluster, order: (row) => row.cluster },
  { id: 'forbindelser', text: (row) => String(row.ties), order: (row) => row.ties },
  { id: 'ud', text: (row) => String(row.across), order: (row) => row.across },
  {
    id: 'hvem',
    text: (row) => row.partners.join(', ') || NONE,
    order: (row) => row.partners.join(', ') || null,
  },
  { id: 'siden', text: (row) => row.since ?? NONE, order: (row) => row.sinceAt },
  { id: 'hvorfor', text: (row) => row.why ?? NONE, order: (row) => row.why },
];

export type ColumnId = Column['id'];

/** What the table is sorted by. */
export interface Sorting {
  by: ColumnId;
  down: boolean;
}

/** Another sorting after a press on a heading: the same again turns round; numbers begin with the most. */
export function press({ by, down }: Sorting, pressed: ColumnId): Sorting {
  if (by === pressed) return { by, down: !down };
  return { by: pressed, down: pressed === 'forbindelser' || pressed === 'ud' };
}

/** The rows in Danish order; rows with nothing in the column stand last whichever way, and equals stay as they were. */
export function sortRows(rows: readonly Row[], { by, down }: Sorting): Row[] {
  const order = COLUMNS.find(({ id }) => id === by)?.order ?? (() => null);
  return [...rows].sort((one, other) => {
    const [a, b] = [order(one), order(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const result =
      typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'da');
    return down ? -result : result;
  });
}

/** The table as a spreadsheet takes it: lines with tabs, and HTML. */
export function copyOf(rows: readonly Row[], words: Words['former']): { text: string; html: string } {
  const cells = [COLUMNS.map(({ id }) => words[id]), ...rows.map((row) => COLUMNS.map((c) => c.text(row)))];
  const line = (row: string[], i: number) =>
    `<tr>${row.map((cell) => (i ? `<td>${escapeMarkup(cell)}</td>` : `<th>${escapeMarkup(cell)}</th>`)).join('')}</tr>`;
  return {
    text: cells.map((row) => row.join('\t')).join('\n'),
    html: `<meta charset="utf-8"><table>${cells.map(line).join('')}</table>`,
  };
}
