/**
 * Every figure in every phase as it is drawn at build. A new figure is drawn here without another line.
 * `npx vitest run test/figures --update=all` draws them anew: look at the difference.
 */
import { existsSync } from 'node:fs';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { figures } from '../../src/figures/registry.ts';
import { nameScene } from '../../src/model/say/describe.ts';
import { sceneAt } from '../../src/model/scene/scene.ts';
import { viewAt } from '../../src/model/scene/view.ts';
import { figure as schema } from '../../src/schemas/figure.ts';
import { course, figureWords as words, projectRoot, readText, readYaml, standard } from '../fixtures.ts';
import { faultsInXml } from './xml.ts';

const timeline = standard();

/** The name that a golden picture was first drawn with: a name is no part of the drawing. */
function nameIn(golden: string): string | undefined {
  if (!existsSync(new URL(golden, projectRoot))) return undefined;
  return /aria-label="([^"]*)"/.exec(readText(golden))?.[1];
}

describe.each([...figures.values()])('the figure $id', ({ id, Drawing }) => {
  const { name: own } = schema.parse(readYaml(`content/figurer/${id}.yaml`));

  it.each(course.phases.map((phase, t) => ({ phase: phase.id, t })))(
    'in $phase is as it was',
    async ({ phase, t }) => {
      const view = viewAt(t, timeline.seed);
      const scene = sceneAt(timeline, view);
      const file = `golden/${id}-${phase}.svg`;
      const name = nameIn(`test/figures/${file}`) ?? nameScene(scene, own, words);
      const { body } = render(Drawing, { props: { scene, timeline, view, words, name } });
      const svg = body.replace(/<!--.*?-->/g, '').trim();
      expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 [\d.]+ [\d.]+"[^>]*role="img"/);
      expect(svg).toContain(`aria-label="${name}"`);
      expect(faultsInXml(svg)).toEqual([]);
      await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(file);
    },
  );
});
