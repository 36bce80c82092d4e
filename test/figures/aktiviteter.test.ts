/** The overview of all activities as it is drawn at build. Golden pictures: `npx vitest run -u` draws them anew; look at the difference. */
import { render } from 'svelte/server';
import { describe, expect, it, vi } from 'vitest';
import Around from '../../src/figures/aktiviteter/WithControls.svelte';
import Drawing from '../../src/figures/aktiviteter/Drawing.svelte';
import { sentence } from '../../src/figures/aktiviteter/sentence.ts';
import { sayRow } from '../../src/figures/aktiviteter/row-names.ts';
import { numeral } from '../../src/words/numbers.ts';
import { upperFirst } from '../../src/words/text.ts';
import type { Touched } from '../../src/words/keys.ts';
import { sceneAt } from '../../src/model/scene/scene.ts';
import { viewAt, type View } from '../../src/model/scene/view.ts';
import { activityIds, course, figureWords as words, unplaced } from '../fixtures.ts';
import { faultsInXml } from './xml.ts';

vi.setConfig({ testTimeout: 60_000 });

const NAME = 'Overblik';
const timeline = unplaced(14);

interface Own {
  touching?: readonly Touched[];
  compared?: readonly [number, number];
  onchoose?: () => void;
}

/** The drawing's markup, without the notes that Svelte leaves for waking it. */
function draw(t: number, changes: Partial<View> = {}, own: Own = {}): string {
  const view = { ...viewAt(t, timeline.seed), ...changes };
  const { body } = render(Drawing, { props: { timeline, view, words, name: NAME, ...own } });
  return body.replace(/<!--.*?-->/g, '').trim();
}

/** One element per line, so that a difference can be read. */
const inLines = (svg: string) => `${svg.replaceAll('><', '>\n<')}\n`;

const golden: [file: string, t: number, view?: Partial<View>, own?: Own][] = [
  ['spirende-virksomhedsbesoeg', 2, { activity: 'virksomhedsbesoeg' }],
  ['moden-without-eksport', 3, { without: 'eksport' }],
  ['moden-filtered', 3, {}, { touching: ['marked', 'udenfor'] }],
  ['compared-spirende-spin-off', 2, {}, { compared: [2, 4] }],
  ['compared-clutter-potentiel', 0, {}, { compared: [0, 1] }],
];

describe.each(golden)('the overview at %s', (file, t, view, own) => {
  const svg = draw(t, view, own);
  it('is as it was', () => expect(inLines(svg)).toMatchFileSnapshot(`golden/aktiviteter-${file}.svg`));
  it('is well-formed XML', () => expect(faultsInXml(svg)).toEqual([]));
  it('is an SVG picture 640 wide with a name', () =>
    expect(svg).toMatch(
      new RegExp(`^<svg [^>]*viewBox="0 0 640 \\d+"[^>]*role="img"[^>]*aria-label="${NAME}"`),
    ));
  it('names every activity once', () => {
    for (const label of Object.values(words.labels)) expect(svg.split(`>${label}<`)).toHaveLength(2);
  });
});

const rowOf = (svg: string, activity: string) => {
  const at = svg.indexOf(`>${words.labels[activity]}<`);
  return svg.slice(svg.lastIndexOf('<g class="row', at), svg.indexOf('<g class="row', at));
};

describe('what can be seen', () => {
  const count = (svg: string, name: string) =>
    [...svg.matchAll(new RegExp(`class="(?:[\\w -]* )?${name}(?: [\\w -]*)?"`, 'g'))].length;

  it('a beginning for each activity, and one more for each that begins anew', () => {
    const rows = draw(3).split('class="foot')[0] ?? '';
    expect(count(rows, 'begins')).toBe(activityIds.length);
    expect(count(rows, 'again')).toBe(course.phases[course.loop.to]?.activities.length);
  });

  it.each(activityIds)('%s has a mark, a shape with letters, for each group that it touches', (activity) => {
    const row = rowOf(draw(1), activity);
    expect([...row.matchAll(/class="cell touch (\w+)"/g)].map(([, group]) => group)).toEqual(
      words.touches[activity],
    );
    for (const group of words.touches[activity] ?? []) expect(row).toContain(`>${words.roerer[group].tegn}<`);
  });

  it('the present phase alone has a column that stands out; clutter has none', () => {
    expect(course.phases.map((_, k) => count(draw(k), 'column present'))).toEqual([0, 1, 1, 1, 1]);
  });

  it('the activity in focus, the one that is taken away, and the one at work on the way', () => {
    expect(rowOf(draw(2, { activity: 'branding' }), 'branding')).toContain('row chosen');
    const away = rowOf(draw(2, { without: 'branding' }), 'branding');
    expect(away).toContain('row away');
    expect(away).toContain('line-through');
    expect(count(draw(1.5), 'now')).toBe(1);
    expect(count(draw(2), 'now')).toBe(0);
  });

  it('what does not touch the chosen groups is dimmed, save what is in focus', () => {
    const marked = activityIds.filter((id) => words.touches[id]?.includes('marked'));
    const svg = draw(3, { activity: 'netvaerk' }, { touching: ['marked'] });
    expect(count(svg, 'dim')).toBe(activityIds.length - marked.length - 1);
    expect(rowOf(svg, 'netvaerk')).not.toContain('dim');
    expect(rowOf(svg, 'eksport')).not.toContain('dim');
  });

  it('says that the grouping is ours, on wide sheets and on narrow ones', () => {
    const text = (kind: string) => {
      const foot = draw(0).split(`class="foot ${kind}"`)[1]?.split('class="foot')[0] ?? '';
      return [...foot.matchAll(/class="ours"[^>]*>([^<]*)</g)].map(([, line]) => line).join(' ');
    };
    expect(text('broad')).toBe(words.overblik.vores);
    expect(text('slim')).toBe(words.overblik.vores);
  });
});

describe('where something can be chosen', () => {
  const svg = draw(2, {}, { onchoose: () => undefined });
  it('every row is a button, and one of them the tab stop', () => {
    expect(svg).toMatch(/role="toolbar"/);
    expect([...svg.matchAll(/role="button"/g)]).toHaveLength(activityIds.length);
    expect([...svg.matchAll(/tabindex="0"/g)]).toHaveLength(1);
  });
  it('nothing is where it is only looked at', () => expect(draw(2)).not.toMatch(/tabindex|role="button"/));
  it('a row is heard with all that it shows', () => {
    const heard = (activity: string) => sayRow(activity, { timeline, words });
    expect(heard('virksomhedsbesoeg')).toMatchInlineSnapshot(
      `"Virksomhedsbesøg, begynder i den spirende klynge, kan fortsætte i den modne klynge, begynder forfra i spin off-klyngen, berører medlemmer"`,
    );
    expect(heard('netvaerk')).toMatchInlineSnapshot(
      `"Netværk og løst samarbejde, begynder i den potentielle klynge, kan fortsætte i den spirende klynge og den modne klynge, berører medlemmer"`,
    );
    expect(heard('market-intelligence')).toMatchInlineSnapshot(
      `"Markeds- og trendanalyser, begynder i den modne klynge, berører viden og marked"`,
    );
  });
});

describe('in words', () => {
  const tell = (t: number, view: Partial<View> = {}) =>
    sentence({ timeline, view: { ...viewAt(t, 14), ...view }, words });
  const [, two, three, four] = course.phases.map(({ activities }) => activities.length) as number[];
  const before = upperFirst(numeral(two! + three!));
  const mature = `Moden klynge. Her begynder ${numeral(four!)} aktiviteter. ${before} tidligere aktiviteter kan fortsætte.`;
  it('it says what each phase has', () =>
    expect(course.phases.map((_, k) => tell(k))).toEqual([
      'Clutter. Her er ingen aktiviteter endnu.',
      `Potentiel klynge. Her begynder ${numeral(two!)} aktiviteter.`,
      `Spirende klynge. Her begynder ${numeral(three!)} aktiviteter. ${upperFirst(numeral(two!))} tidligere aktiviteter kan fortsætte.`,
      mature,
      `Spin off-klynge. ${upperFirst(numeral(three!))} aktiviteter begynder forfra.`,
    ]));
  it('and what is in focus and what is taken away', () =>
    expect(tell(3, { activity: 'eksport', without: 'branding' })).toBe(
      `${mature} »Specialisering i eksport« begynder i den spirende klynge, kan fortsætte i den modne klynge, begynder forfra i spin off-klyngen og berører marked og udenfor. Tegningen er vist uden »Branding af klyngen«.`,
    ));
});

it('with its own controls around it, it is the same drawing', () => {
  const view = viewAt(2, timeline.seed);
  const props = { scene: sceneAt(timeline, view), timeline, view, words, name: NAME };
  const { body } = render(Around, { props });
  expect(body.replace(/<!--.*?-->/g, '')).toContain(draw(2));
  expect([...body.matchAll(/data-roerer="/g)]).toHaveLength(5);
});
