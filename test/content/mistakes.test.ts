/** A mistake in content/ stops the build, and the message says where it is. Each is made in a copy of the project; the other slips of references are made in test/surfaces/content/. */
import { describe, expect, it } from 'vitest';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCopy, copyProject, type Build } from './project-copy.ts';

/** Builds a copy in which `file` reads otherwise. */
async function buildWith(file: string, change: (text: string) => string): Promise<Build> {
  const copy = copyProject();
  const path = join(copy, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
  return buildCopy(copy);
}

const replace = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);

describe('a build fails and names file and field:', () => {
  it.each([
    [
      'a misspelt key',
      'content/faser/spirende.yaml',
      replace('etiket: Videndeling', 'etikett: Videndeling'),
      [/spirende/, /aktiviteter\.0/, /etikett/],
    ],
    [
      'an activity that touches what is no group',
      'content/faser/moden.yaml',
      replace('roerer: [viden, marked]', 'roerer: [viden, markedet]'),
      [/moden/, /aktiviteter\.0\.roerer\.1/],
    ],
    [
      'an activity that has no effect',
      'content/faser/spirende.yaml',
      replace('id: eksport', 'id: eksporten'),
      [/spirende/, /aktiviteter\.7\.id/, /"eksporten" has no effect/, /src\/model\/log\/effects\.ts/],
    ],
    [
      'a phase after one that is none',
      'content/faser/spin-off.yaml',
      replace('efter: moden', 'efter: modne'),
      [/content\/faser\/spin-off\.yaml/, /efter/, /"modne"/],
    ],
    [
      'two loops',
      'content/faser/moden.yaml',
      replace('efter: spirende', 'efter: spirende\nfortsaetter: potentiel'),
      [/content\/faser\/spin-off\.yaml/, /fortsaetter/, /"moden", "spin-off"/],
    ],
    [
      'a term that lights what the figure does not know',
      'content/ordliste.yaml',
      replace('lys: board', 'lys: tavle'),
      [/ordliste/, /portefoelje/, /lys/],
    ],
    [
      'an activity without a real case',
      'content/faser/moden.yaml',
      replace(/ *eksempel: insight.*\n/, ''),
      [/moden/, /aktiviteter\.7\.eksempel/],
    ],
    [
      'a figure without a name',
      'content/figurer/noegletal.yaml',
      replace(/navn: .*\n/, ''),
      [/noegletal/, /navn/],
    ],
    [
      'a year that is no text',
      'content/eksempler/norcom.yaml',
      (text: string) => text.replace(/aar: .*/, 'aar: [2003]'),
      [/norcom/, /aar/],
    ],
    [
      'a guess before a chapter that is none',
      'content/gaet.yaml',
      replace('kapitel: moden', 'kapitel: modne'),
      [/content\/gaet\.yaml/, /moden: kapitel/, /"modne"/],
    ],
    [
      'a question that shows a phase that is none',
      'content/spoergsmaal.yaml',
      replace('vis: { fase: clutter }', 'vis: { fase: rod }'),
      [/content\/spoergsmaal\.yaml/, /s01/, /vis\.fase/, /"rod"/],
    ],
    [
      'two passages with one id',
      'content/kapitler/moden.mdx',
      replace('id="moden-dele"', 'id="moden-marked"'),
      [/content\/kapitler\/moden\.mdx/, /"moden-marked"/],
    ],
  ] as const)('%s', { timeout: 120_000 }, async (_, file, change, told) => {
    const build = await buildWith(file, change);
    expect(build.code, build.told).not.toBe(0);
    for (const pattern of told) expect(build.told).toMatch(pattern);
  });
});
