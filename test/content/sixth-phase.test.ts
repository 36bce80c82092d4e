/** A phase more is one file: it builds, is drawn, printed and embedded, and nothing else has to be told of it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { faultsInXml } from '../figures/xml.ts';
import { course, filesIn } from '../fixtures.ts';
import { buildCopy, copyProject } from './project-copy.ts';

const PHASE = `navn: Hvilende klynge
kort: Hvilende
bestemt: den hvilende klynge
undertitel: En klynge, der holder pause
efter: spirende
forklaring: Klyngen holder pause.
facilitator: Facilitatoren holder pause.
uden_aktiviteter: Den hvilende klynge har ingen liste.
aktiviteter: []
`;
const figures = filesIn('content/figurer/', '.yaml').map((name) => name.replace('.yaml', ''));
const ids = course.phases.flatMap(({ id }) => (id === 'spirende' ? [id, 'hvilende'] : [id]));
const copy = copyProject();
const built = (path: string) => readFileSync(join(copy, 'dist', path), 'utf8');

describe('a phase between two others', () => {
  beforeAll(async () => {
    writeFileSync(join(copy, 'content/faser/hvilende.yaml'), PHASE);
    const next = join(copy, 'content/faser/moden.yaml');
    writeFileSync(next, readFileSync(next, 'utf8').replace('efter: spirende', 'efter: hvilende'));
    const { code, told } = await buildCopy(copy);
    expect(code, told).toBe(0);
  }, 120_000);

  it('has its stage node in its place, wherever there are any', () => {
    for (const path of ['index.html', 'vis/index.html', 'embed/livsforloeb/index.html']) {
      const nodes = [...built(path).matchAll(/<button[^>]*class="node[^"]*"[^>]*data-fase="([^"]+)"/g)];
      expect(
        nodes.map(([, id]) => id),
        path,
      ).toEqual(ids);
    }
  });

  it.each(figures)('is drawn as a picture of its own by %s', (figure) => {
    const svg = built(`figurer/${figure}-hvilende.svg`);
    expect(faultsInXml(svg)).toEqual([]);
    expect(svg).not.toBe(built(`figurer/${figure}-moden.svg`));
    expect(svg).toMatch(/Hvilende/);
  });

  it('stands in the row of phases of a picture, no word of which meets the next', () => {
    const svg = built('figurer/livsforloeb-hvilende.svg');
    const words = [
      ...svg.matchAll(
        /<text x="([\d.]+)" y="[\d.]+" font-size="([\d.]+)" text-anchor="middle"[^>]*>([^<]+)</g,
      ),
    ]
      .map(([, x, size, text]) => ({
        x: Number(x),
        half: (String(text).length * Number(size) * 0.54) / 2,
        text,
      }))
      .slice(0, ids.length);
    expect(words.map(({ text }) => text)).toContain('Hvilende');
    expect(words).toHaveLength(ids.length);
    words
      .slice(1)
      .forEach(({ x, half }, i) => expect(x - half).toBeGreaterThan(words[i]!.x + words[i]!.half));
  });

  it.each(figures)('is embedded by %s, with a description of its own', (figure) => {
    const html = built(`embed/${figure}/hvilende/index.html`);
    expect(html).toMatch(/<title>[^<]*[Hh]vilende klynge/);
    expect(html).toContain(`/oembed/${figure}-hvilende.json`);
    const { html: snippet } = JSON.parse(built(`oembed/${figure}-hvilende.json`)) as { html: string };
    expect(snippet).toContain(`/embed/${figure}/hvilende/?tema=lys`);
  });

  it('is printed: every figure unrolls all phases, and the sheet for pupils has a picture of each', () => {
    const sections = built('vis/index.html').match(/<h2[^>]*>[^<]*Hvilende klynge/g) ?? [];
    expect(sections.length).toBeGreaterThan(0);
    expect(built('undervisning/facit/index.html')).toMatch(/Hvilende/);
  });
});
