/** Each act as a strip of four pictures: before, a third of the way, at its peak, after. Draw them anew with `npx vitest run -u`; look at the difference. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Drawing from '../../src/figures/livsforloeb/Drawing.svelte';
import { acts, enact } from '../../src/model/acts/index.ts';
import { HEIGHT, WIDTH } from '../../src/model/sheet/sheet-size.ts';
import { viewAt } from '../../src/model/scene/view.ts';
import { course, standard } from '../fixtures.ts';
import { faultsInXml } from './xml.ts';

const GAP = 8;

/** The drawing of an activity's act at local time s, in its own phase, without the notes that Svelte leaves for waking it. */
function frame(activity: string, s: number): string {
  const timeline = standard();
  const t = course.phases.findIndex(({ activities }) => activities.includes(activity));
  const scene = enact(timeline, { ...viewAt(t, timeline.seed), activity }, s);
  const { body } = render(Drawing, { props: { scene, name: `${activity}, s = ${s.toFixed(2)}` } });
  return body.replace(/<!--.*?-->/g, '').trim();
}

function strip(frames: readonly string[]): string {
  const nested = frames.map((svg, i) =>
    svg.replace('<svg ', `<svg x="${i * (WIDTH + GAP)}" width="${WIDTH}" height="${HEIGHT}" `),
  );
  const width = frames.length * (WIDTH + GAP) - GAP;
  return `<svg viewBox="0 0 ${width} ${HEIGHT}" xmlns="http://www.w3.org/2000/svg">${nested.join('')}</svg>`;
}

/** One element per line, so that a difference can be read. */
const inLines = (svg: string) => `${svg.replaceAll('><', '>\n<')}\n`;

describe.each(Object.entries(acts))('the act of %s', (activity, act) => {
  const frames = [0, 1 / 3, act.peak, 1].map((s) => frame(activity, s));
  const svg = strip(frames);

  it('is drawn as it was', () => expect(inLines(svg)).toMatchFileSnapshot(`golden/acts/${activity}.svg`));

  it('is well-formed, with a number for every number', () => {
    expect(faultsInXml(svg)).toEqual([]);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|null|\[object|\de-\d/);
  });

  it('is a new picture each time', () => expect(new Set(frames).size).toBe(frames.length));
});
