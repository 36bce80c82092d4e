/** The table: Danish order, rows with nothing last, and a copy that a spreadsheet takes whole. */
import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/model/say/rows.ts';
import { COLUMNS, copyOf, press, sortRows } from '../../../src/surfaces/forms/table-columns.ts';
import { words } from '../../fixtures.ts';

const row = (name: string, given: Partial<Row> = {}): Row => ({
  id: name,
  name,
  kind: 'virksomhed',
  cluster: 'udenfor',
  ties: 0,
  across: 0,
  partners: [],
  since: null,
  sinceAt: null,
  why: null,
  ...given,
});
const namesOf = (rows: readonly Row[]) => rows.map(({ name }) => name);

describe('the rows', () => {
  it('stand in Danish order: æ, ø and å last, whatever the case', () => {
    const rows = ['Ådal', 'Østmøllen', 'ærø', 'zink', 'Bager', 'Aagaard'].map((name) => row(name));
    const sorted = namesOf(sortRows(rows, { by: 'navn', down: false }));
    expect(sorted.filter((name) => name !== 'Aagaard')).toEqual([
      'Bager',
      'zink',
      'ærø',
      'Østmøllen',
      'Ådal',
    ]);
    expect(namesOf(sortRows(rows, { by: 'navn', down: true }))).toEqual(sorted.toReversed());
  });

  it('are sorted by number, not by digits, and equals stay as they were', () => {
    const rows = [row('a', { ties: 9 }), row('b', { ties: 10 }), row('c', { ties: 9 })];
    expect(namesOf(sortRows(rows, { by: 'forbindelser', down: true }))).toEqual(['b', 'a', 'c']);
    expect(namesOf(sortRows(rows, { by: 'forbindelser', down: false }))).toEqual(['a', 'c', 'b']);
  });

  it('with nothing in the column stand last whichever way', () => {
    const rows = [row('none'), row('late', { sinceAt: 2.5 }), row('early', { sinceAt: 0.5 })];
    expect(namesOf(sortRows(rows, { by: 'siden', down: false }))).toEqual(['early', 'late', 'none']);
    expect(namesOf(sortRows(rows, { by: 'siden', down: true }))).toEqual(['late', 'early', 'none']);
  });

  it('are not moved themselves', () => {
    const rows = [row('b'), row('a')];
    sortRows(rows, { by: 'navn', down: false });
    expect(namesOf(rows)).toEqual(['b', 'a']);
  });
});

describe('a press on a heading', () => {
  it('turns the same column round, and begins numbers with the most', () => {
    expect(press({ by: 'navn', down: false }, 'navn')).toEqual({ by: 'navn', down: true });
    expect(press({ by: 'navn', down: true }, 'forbindelser')).toEqual({ by: 'forbindelser', down: true });
    expect(press({ by: 'ud', down: true }, 'hvem')).toEqual({ by: 'hvem', down: false });
  });
});

describe('the copy', () => {
  const { text, html } = copyOf(
    [row('A & <b>"B"', { partners: ['Smedjen', 'Kodeværket'], ties: 2 }), row('Alene')],
    words.former,
  );
  it('has a heading and a line for each row, with a cell for each column', () => {
    const lines = text.split('\n').map((line) => line.split('\t'));
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(line).toHaveLength(COLUMNS.length);
    expect(lines[0]).toContain(words.former.navn);
    expect(lines[1]).toContain('Smedjen, Kodeværket');
    expect(lines[2]).toContain('–');
  });
  it('has the same cells as HTML, and no name becomes markup', () => {
    expect(html.match(/<tr>/g)).toHaveLength(3);
    expect(html.match(/<th>/g)).toHaveLength(COLUMNS.length);
    expect(html.match(/<td>/g)).toHaveLength(2 * COLUMNS.length);
    expect(html).toContain('A &amp; &lt;b&gt;');
    expect(html).not.toContain('<b>');
  });
});
