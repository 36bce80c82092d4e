/** The main figure as it is drawn at build. Golden pictures: `npx vitest run -u` draws them anew; look at the difference. */
import { render } from 'svelte/server';
import { describe, expect, it, vi } from 'vitest';
import Drawing from '../../src/figures/livsforloeb/Drawing.svelte';
import { SHAPE } from '../../src/figures/shared/shapes.ts';
import { without } from '../../src/model/log/replay.ts';
import { HEIGHT, WIDTH } from '../../src/model/sheet/sheet-size.ts';
import { sceneAt } from '../../src/model/scene/scene.ts';
import { timelineOf, type Timeline } from '../../src/model/sheet/timeline.ts';
import type { ActorKind } from '../../src/model/log/types.ts';
import { viewAt, type View } from '../../src/model/scene/view.ts';
import { activityIds, course, grown, laidOut, names, standard, timelineFor } from '../fixtures.ts';
import { faultsInXml } from './xml.ts';

vi.setConfig({ testTimeout: 60_000 });

const NAME = 'Tegning af en klynge';

/** The drawing's markup, without the notes that Svelte leaves for waking it. */
function draw(t: number, view: Partial<View> = {}, timeline: Timeline = standard()): string {
  const scene = sceneAt(timeline, { ...viewAt(t, timeline.seed), ...view });
  const { body } = render(Drawing, { props: { scene, name: NAME } });
  return body.replace(/<!--.*?-->/g, '').trim();
}

/** One element per line, so that a difference can be read. */
const inLines = (svg: string) => `${svg.replaceAll('><', '>\n<')}\n`;

const phase = (k: number) => course.phases[k]?.id ?? '';
const golden: [file: string, t: number, view?: Partial<View>][] = [
  ...course.phases.slice(1).map(({ id }, k): [string, number] => [`${phase(k)}-to-${id}`, k + 0.5]),
  ['spirende-virksomhedsbesoeg', 2, { activity: 'virksomhedsbesoeg' }],
  ['moden-brancheanalyse', 3, { activity: 'brancheanalyse' }],
  ['potentiel-without-facilitator', 1, { without: 'facilitator' }],
  ['moden-without-facilitator', 3, { without: 'facilitator' }],
  ['moden-follow-v01', 3, { follow: 'v01' }],
];

describe.each(golden)('the drawing of %s', (file, t, view) => {
  const svg = draw(t, view);
  it('is as it was', () => expect(inLines(svg)).toMatchFileSnapshot(`golden/livsforloeb-${file}.svg`));
  it('is well-formed XML', () => expect(faultsInXml(svg)).toEqual([]));
  it('is an SVG picture with a name', () =>
    expect(svg).toMatch(
      new RegExp(`^<svg [^>]*viewBox="0 0 ${WIDTH} ${HEIGHT}"[^>]*role="img" aria-label="${NAME}"`),
    ));
});

describe('every drawing', () => {
  it.each([14, 1, 2, 77, 999_999_999])('of seed %i at 400 moments has a number for every number', (seed) => {
    const timeline = timelineFor(seed);
    for (let i = 0; i <= 400; i++) {
      const svg = draw(i / 100, {}, timeline);
      const found = /NaN|undefined|Infinity|null|\[object|\de-\d/.exec(svg);
      expect(found && svg.slice(Math.max(0, found.index - 80), found.index + 20), `t ${i / 100}`).toBeNull();
    }
  });

  it('is well-formed at any moment, whatever is in focus', () => {
    for (let i = 0; i <= 80; i++) {
      const activity = activityIds[i % activityIds.length] ?? null;
      const view = { activity, follow: i % 3 ? null : 'v05', without: i % 2 ? 'facilitator' : null };
      expect(faultsInXml(draw(i / 20, view)), `t ${i / 20}`).toEqual([]);
    }
  });

  it('holds no more digits than a tenth of a unit, and a hundredth of an opacity and of an em', () => {
    for (const t of [0.37, 1.113, 2.71, 3.3]) {
      const svg = draw(t).replace(/ [xy]="-?\d+(\.\d\d?)?em"/g, '');
      expect(
        [...svg.matchAll(/ (?:d|x|y)="[^"]*\.\d\d[^"]*"|translate\([^)]*\.\d\d/g)].map(([found]) =>
          found.slice(0, 80),
        ),
      ).toEqual([]);
      expect([...svg.matchAll(/opacity="[^"]*\.\d{3,}"/g)]).toEqual([]);
    }
  });

  it('writes names as text that cannot become markup', () => {
    const actors = { ...names.actors, v01: '<b>&"' };
    const timeline = timelineOf(grown(14), laidOut(14), { ...names, actors });
    const svg = draw(1, {}, timeline);
    expect(svg).not.toContain('<b>');
    expect(faultsInXml(svg)).toEqual([]);
  });

  it('stays on the server as it is: no id, no style, no script', () => {
    for (const k of course.phases.keys()) expect(draw(k)).not.toMatch(/ id="| style="|<script|<style|href=/);
  });
});

describe('what can be seen', () => {
  const count = (svg: string, name: string) =>
    [...svg.matchAll(new RegExp(`class="(?:[\\w -]* )?${name}(?: [\\w -]*)?"`, 'g'))].length;

  it('each kind of actor has a shape of its own', () => {
    const kinds = Object.keys(SHAPE) as ActorKind[];
    expect(kinds.sort()).toEqual(['authority', 'facilitator', 'firm', 'knowledge', 'outsider']);
    expect(new Set(Object.values(SHAPE)).size).toBe(kinds.length);
    for (const kind of kinds) expect(draw(3), kind).toMatch(new RegExp(`class="actor ${kind}[ "]`));
  });

  it('in clutter is no tie, no facilitator, no outline', () => {
    const svg = draw(0);
    for (const name of ['tie', 'facilitator', 'outline', 'lane', 'signal', 'board', 'ghost', 'pointer'])
      expect(count(svg, name), name).toBe(0);
    expect(count(svg, 'actor')).toBeGreaterThan(0);
  });

  it.each([
    ['klyngestrategi', 'pointer'],
    ['branding', 'outline'],
    ['market-intelligence', 'signal'],
    ['portefoeljestyring', 'board'],
    ['evaluering', 'ghost'],
    ['entreprenoerskab', 'spark'],
    ['viden', 'course'],
    ['viden', 'leaders'],
  ])('%s brings the %s, and without it there is none', (activity, mark) => {
    const k = course.phases.findIndex(({ activities }) => activities.includes(activity));
    const cut = timelineOf(grown(14), laidOut(14), names, without(grown(14).events, activity));
    expect(count(draw(k, { activity }), mark)).toBeGreaterThan(0);
    expect(count(draw(k, { activity }, cut), mark)).toBe(0);
    // at rest its trace is no part of the drawing; the outline is the cluster itself
    expect(count(draw(k), mark)).toBe(mark === 'outline' ? 1 : 0);
  });

  it.each(activityIds)('%s changes the picture', (activity) => {
    const k = course.phases.findIndex(({ activities }) => activities.includes(activity));
    const cut = timelineOf(grown(14), laidOut(14), names, without(grown(14).events, activity));
    expect(draw(k, {}, cut)).not.toBe(draw(k));
  });

  it('both clusters are outlined when the spin-off has left', () =>
    expect(count(draw(4), 'outline')).toBe(2));
});
