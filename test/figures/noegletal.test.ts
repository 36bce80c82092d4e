/** The key figures as they are drawn at build. Golden pictures: `npx vitest run -u` draws them anew; look at the difference. */
import { render } from 'svelte/server';
import { describe, expect, it, vi } from 'vitest';
import type { DrawingProps } from '../../src/figures/contract.ts';
import Drawing from '../../src/figures/noegletal/Drawing.svelte';
import { yOf, stepLineOf, momentAt, PLOT, scaleTopOf } from '../../src/figures/noegletal/plot.ts';
import Table from '../../src/figures/noegletal/Table.svelte';
import { sentence } from '../../src/figures/noegletal/sentence.ts';
import { without } from '../../src/model/log/replay.ts';
import {
  KEY_FIGURES,
  keyFigureSeries,
  readKeyFigures,
  SERIES_STEP,
} from '../../src/model/count/key-figures.ts';
import { writeKeyFigure } from '../../src/model/say/key-figures.ts';
import { sceneAt } from '../../src/model/scene/scene.ts';
import { timelineOf, type Timeline } from '../../src/model/sheet/timeline.ts';
import { viewAt, type View } from '../../src/model/scene/view.ts';
import { course, figureWords, grown, laidOut, names, seeds, standard, unplaced } from '../fixtures.ts';
import { faultsInXml } from './xml.ts';

vi.setConfig({ testTimeout: 60_000 });

interface Given {
  view?: Partial<View>;
  timeline?: Timeline;
  full?: Timeline;
  words?: DrawingProps['words'];
}

function propsOf(
  t: number,
  { view, timeline = standard(), full, words = figureWords }: Given = {},
): DrawingProps {
  const whole = { ...viewAt(t, timeline.seed), ...view };
  return { scene: sceneAt(timeline, whole), timeline, full, view: whole, words, name: 'Tal' };
}
const bare = (body: string) => body.replace(/<!--.*?-->/g, '').trim();
const draw = (t: number, given?: Given) => bare(render(Drawing, { props: propsOf(t, given) }).body);
const cutOf = (activity: string) =>
  timelineOf(grown(14), laidOut(14), names, without(grown(14).events, activity));

/** One element per line, so that a difference can be read. */
const inLines = (svg: string) => `${svg.replaceAll('><', '>\n<')}\n`;

const golden: [file: string, t: number, given?: Given][] = [
  ['spirende-to-moden', 2.5],
  ['moden-to-spin-off', 3.5],
  ['potentiel-without-facilitator', 1, { view: { without: 'facilitator' } }],
  [
    'moden-without-brancheanalyse',
    3,
    { view: { without: 'brancheanalyse' }, timeline: cutOf('brancheanalyse'), full: standard() },
  ],
];

describe.each(golden)('the key figures of %s', (file, t, given) => {
  const svg = draw(t, given);
  it('are as they were', () => expect(inLines(svg)).toMatchFileSnapshot(`golden/noegletal-${file}.svg`));
  it('are well-formed XML', () => expect(faultsInXml(svg)).toEqual([]));
});

describe('every drawing of key figures', () => {
  it('has a number for every number, at any moment of any seed', () => {
    for (const seed of [14, ...seeds(10), 999_999_999])
      for (let i = 0; i <= 80; i++) {
        const view = { without: i % 2 ? 'facilitator' : null };
        const svg = draw(i / 20, { timeline: unplaced(seed), view });
        expect(
          /NaN|undefined|Infinity|null|\[object|\de-\d/.exec(svg),
          `seed ${seed}, t ${i / 20}`,
        ).toBeNull();
      }
  });

  it('writes the values of the moment, with a unit where they have one', () => {
    for (const t of [0, 1, 1.37, 2, 3, 4]) {
      const { own } = readKeyFigures(standard(), t, false);
      const written = [...draw(t).matchAll(/class="value"[^>]*>([^<]*)</g)].map(([, text]) => text);
      expect(written).toEqual(KEY_FIGURES.map((name) => writeKeyFigure(name, own?.[name])));
    }
  });

  it('says that it is measured on the drawing', () => {
    const words = draw(2)
      .replace(/<\/tspan>/g, ' ')
      .replace(/<[^>]*>/g, '');
    expect(words).toContain(figureWords.noegletal.note);
  });

  it('writes no more digits than a tenth of a unit', () =>
    expect(draw(1.37).match(/ (?:d|x|y|cx|cy)="[^"]*\.\d\d[^"]*"/g)).toBeNull());

  it('is a picture without ids, styles and scripts until one can choose in it', () => {
    expect(draw(3)).toMatch(/^<svg [^>]*role="img" aria-label="Tal"/);
    expect(draw(3)).not.toMatch(/ id="| style="|<script|<style|tabindex|aria-value/);
    const { body } = render(Drawing, { props: { ...propsOf(3), onchoose: () => undefined } });
    expect(body).toMatch(/role="slider"/);
    expect(body).toMatch(/aria-valuemin="0" aria-valuemax="4" aria-valuenow="3"/);
    expect(body).toContain(`aria-valuetext="${sentence(propsOf(3))}"`);
  });

  it('marks what is left when the facilitator is taken away, and shows what was', () => {
    const taken = draw(1, { view: { without: 'facilitator' } });
    expect(taken.match(/class="marked"/g)).toHaveLength(1);
    expect(taken.match(/class="course before"/g)).toHaveLength(KEY_FIGURES.length + 1);
    expect(draw(1)).not.toMatch(/class="marked"|course before/);
  });

  it('writes words as text that cannot become markup', () => {
    const words = { ...figureWords, noegletal: { ...figureWords.noegletal, note: '<b>&"' } };
    expect(draw(1, { words })).not.toContain('<b>');
  });
});

describe('a line', () => {
  const values = keyFigureSeries(standard(), { cluster: 0, bare: false });
  const last = course.phases.length - 1;

  it.each(KEY_FIGURES)('of %s goes through every value that is measured', (name) => {
    const top = scaleTopOf(name, { own: values, spinoff: [] });
    const corners = stepLineOf(values, name, top, last).matchAll(/([ML])(-?\d+),(-?\d+)/g);
    const points = new Map<number, number>();
    let [x, y] = [0, 0];
    for (const [, verb, toX, toY] of corners) {
      const to = { x: Number(toX), y: Number(toY) };
      if (verb === 'M') x = to.x;
      else {
        expect(to.x === x || to.y === y, 'lines go along or up').toBe(true);
        for (; x < to.x; x++) points.set(x, y);
      }
      y = to.y;
      points.set(x, y);
    }
    values.forEach((found, i) => {
      const value = found?.[name] ?? null;
      const place = Math.round(PLOT.left + ((i * SERIES_STEP) / last) * PLOT.width);
      if (value !== null) expect(points.get(place), `t ${i * SERIES_STEP}`).toBe(yOf(value, top));
      else expect(points.has(place - 1), `t ${i * SERIES_STEP}`).toBe(false);
    });
  });

  it('stays within its chart', () => {
    for (const seed of [14, ...seeds(15)])
      for (const name of KEY_FIGURES) {
        const own = keyFigureSeries(unplaced(seed), { cluster: 0, bare: false });
        const top = scaleTopOf(name, { own, spinoff: [] });
        for (const found of own) expect(found?.[name] ?? 0).toBeLessThanOrEqual(top);
      }
  });

  it('has a longer scale only for a value beyond it', () => {
    const beyond = values.map((found) => found && { ...found, participants: found.participants + 10 });
    expect(scaleTopOf('participants', { own: values, spinoff: [] })).toBe(40);
    expect(scaleTopOf('participants', { own: beyond, spinoff: [] })).toBe(60);
  });

  it('is met where one points', () => {
    for (const t of [0, 0.5, 2, 3.25, 4])
      for (const column of [0, 1])
        expect(momentAt(column * 320 + PLOT.left + (t / last) * PLOT.width, column, last)).toBe(t);
    expect(momentAt(0, 0, last)).toBe(0);
    expect(momentAt(640, 0, last)).toBe(4);
  });
});

describe('the table', () => {
  const cellsOf = (props: DrawingProps) =>
    [...bare(render(Table, { props }).body).matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => cell.trim()),
    );

  it('has every key figure at every phase, of both clusters', () => {
    const rows = cellsOf(propsOf(2));
    const readings = course.phases.map((_, k) => readKeyFigures(standard(), k, false));
    expect(rows[0]).toEqual(['', ...figureWords.phases.map(({ short }) => short)]);
    KEY_FIGURES.forEach((name, i) => {
      expect(rows[2 + i]!.slice(1)).toEqual(readings.map(({ own }) => writeKeyFigure(name, own?.[name])));
      expect(rows[8 + i]!.slice(1)).toEqual(
        readings.map(({ spinoff }) => writeKeyFigure(name, spinoff?.[name])),
      );
    });
    expect(rows.at(-1)!.at(-1)).toBe(String(readings.at(-1)!.spinoff!.tiesBetween));
  });

  it('has the present moment where that can change', () => {
    const rows = cellsOf({ ...propsOf(2.5), onchoose: () => undefined });
    const { own } = readKeyFigures(standard(), 2.5, false);
    expect(rows[0]!.at(-1)).toBe(figureWords.noegletal.nu);
    expect(rows[2]!.at(-1)).toBe(writeKeyFigure('participants', own?.participants));
  });

  it('says that it is measured on the drawing', () =>
    expect(render(Table, { props: propsOf(0) }).body).toContain(
      `<caption>${figureWords.noegletal.note}</caption>`,
    ));
});

it('what is told begins with the phase and says what has been taken away', () => {
  expect(sentence(propsOf(2))).toMatch(/^Spirende klynge\. 28 deltagere, 4,1 forbindelser/);
  expect(sentence(propsOf(1, { view: { without: 'facilitator' } }))).toContain(
    figureWords.noegletal.sagt_uden,
  );
  expect(sentence(propsOf(3, { view: { without: 'eksport' }, timeline: cutOf('eksport') }))).toMatch(
    /uden »Specialisering i eksport«/,
  );
});
