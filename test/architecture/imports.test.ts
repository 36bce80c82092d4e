/**
 * The arrows of the house can be broken by no line. `npm run check` lints the whole source by these rules and names
 * each line that breaks one; here each way of breaking one is tried.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { parse } from 'postcss';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const linter = new ESLint({ cwd: root });

/** The lines of a file that break a rule of the house. @param path below src/; the file need not exist */
async function broken(path: string, text: string): Promise<string[]> {
  const [result] = await linter.lintText(text, { filePath: `${root}src/${path}` });
  return (result?.messages ?? [])
    .filter(({ ruleId, fatal }) => fatal || /^(boundaries\/|no-restricted-)/.test(ruleId ?? ''))
    .map(({ line, message }) => `${line}: ${message}`);
}

/** A file of the source below src/ by its path. */
const sourceFiles = (endings: RegExp) =>
  readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => endings.test(path))
    .map((path) => ({ path, text: readFileSync(`${root}src/${path}`, 'utf8') }));

describe('a bad import is found', () => {
  it.each([
    ['words/a.ts', "import { x } from '../model/log/types.ts';"],
    ['words/a.ts', "import { format } from 'd3-format';"],
    ['model/scene/a.ts', "import { x } from '../../figures/shared/x.ts';"],
    ['model/scene/a.ts', "import type { X } from '../../figures/contract.ts';"],
    ['model/scene/a.ts', "type X = import('../../surfaces/state/address.ts').X;"],
    ['model/scene/a.ts', "export * from '../../build/serve.mjs';"],
    ['model/scene/a.ts', "import {\n  readFileSync,\n} from 'node:fs';"],
    ['model/scene/a.ts', "import 'svelte';"],
    ['model/scene/a.ts', "import words from '../../../content/ord.yaml';"],
    ['model/scene/a.ts', "import x from '/src/figures/contract.ts';"],
    ['model/scene/a.ts', "import { describe } from '../say/describe.ts';"],
    ['model/log/a.ts', "import type { Layout } from '../sheet/layout.ts';"],
    ['model/quiz/a.ts', "import { score } from '../sound/score.ts';"],
    ['model/quiz/a.ts', "import { lines } from '../acts/kit/lines.ts';"],
    ['model/acts/kit/a.ts', "import { acts } from '../index.ts';"],
    ['model/a.ts', ''],
    ['model/newroom/a.ts', ''],
    ['figures/ring/Drawing.svelte', '<script>\n  import A from "../livsforloeb/Drawing.svelte";\n</script>'],
    ['figures/ring/Drawing.svelte', "<script>const a = import.meta.glob('../*/x.ts');</script>"],
    ['figures/ring/a.ts', "const a = import.meta.glob<X>(['./a.ts', '../tree/x.ts'], { eager: true });"],
    ['figures/ring/a.ts', 'const a = import.meta.glob([name]);'],
    ['figures/ring/a.ts', "const a = await import('../tree/x.ts');"],
    ['figures/ring/a.ts', "import look from '../tree/drawing.css?raw';"],
    ['figures/ring/a.ts', 'const a = await import(name);'],
    ['figures/ring/a.ts', 'const a = await import(`../${name}/x.ts`);'],
    ['figures/ring/a.ts', "import { figures } from '../registry.ts';"],
    ['figures/shared/a.ts', "import { view } from '../../surfaces/state/view-state.svelte.ts';"],
    ['figures/shared/a.ts', "import { forceLink } from 'd3-force';"],
    ['surfaces/page/Figur.astro', "---\nimport Page from '../../pages/index.astro';\n---\n<p>it's</p>"],
    ['surfaces/page/Figur.astro', "<script>\n  import '../../build/serve.mjs';\n</script>"],
    ['surfaces/act/a.ts', "new Worker(new URL('../../build/worker.ts', import.meta.url));"],
    ['surfaces/act/a.ts', "import { z } from 'zod';"],
    ['surfaces/content/a.ts', "import { z } from 'astro/zod';"],
    ['surfaces/content/a.ts', "import type { FormWords } from '../forms/words.ts';"],
    ['surfaces/state/a.ts', "import Player from '../player/Player.svelte';"],
    ['surfaces/explore/a.ts', "import { act } from '../act/act-scene.ts';"],
    ['surfaces/player/a.ts', "import Page from '../page/Page.astro';"],
    ['surfaces/a.ts', ''],
    ['pages/index.astro', "---\nimport { card } from '../build/card.mjs';\n---"],
    ['pages/index.astro', "---\nimport { z } from 'astro/zod';\n---"],
    ['content.config.ts', "import { words } from './surfaces/content/words.ts';"],
    ['schemas/a.ts', "import { words } from '../surfaces/content/words.ts';"],
    ['utils/a.ts', ''],
  ])('%s: %j', async (path, text) => expect(await broken(path, text)).toHaveLength(1));
});

describe('a good import is left alone', () => {
  it.each([
    ['words/a.ts', "import { keys } from './keys.ts';"],
    ['model/sheet/a.ts', "import { forceX } from 'd3-force';\nimport { hash } from '../log/random.ts';"],
    ['model/sheet/a.ts', "// import x from '../figures/x.ts'\n/* import('../pages/x.ts') */"],
    [
      'model/acts/a.ts',
      "import { lines } from './kit/lines.ts';\nimport { fill } from '../../words/text.ts';",
    ],
    ['figures/registry.ts', "import.meta.glob<Component<X>>('./*/Drawing.svelte', { eager: true });"],
    [
      'figures/ring/Drawing.svelte',
      "<script>import '../drawing.css'; import { line } from 'd3-shape'; import { a } from './a.ts';</script>",
    ],
    ['surfaces/act/a.ts', "import { passages } from '../read/passages.ts';"],
    [
      'surfaces/page/Figur.astro',
      '---\nimport { getEntry } from \'astro:content\';\n---\n<a href="x">import</a>',
    ],
    ['pages/figurer/[id].svg.ts', "import { picture } from '../../build/picture.mjs';"],
    [
      'content.config.ts',
      "import { z } from 'astro/zod';\nimport { a } from './schemas/a.ts';\nimport { ids } from './model/log/effects.ts';",
    ],
    ['schemas/a.ts', "import { z } from 'astro/zod';"],
    ['build/picture.mjs', "import { sceneAt } from '../model/scene/scene.ts';\nimport sharp from 'sharp';"],
  ])('%s: %j', async (path, text) => expect(await broken(path, text)).toEqual([]));
});

describe('an impure word is found', () => {
  it.each([
    ['model/log/a.ts', 'const now = Date.now();'],
    ['model/log/a.ts', 'const x = performance.now();'],
    ['model/log/a.ts', 'const x = Math.random();'],
    ['model/log/a.ts', 'const x = Math.sin(a) + 1;'],
    ['model/log/a.ts', 'const x = Math . log2(a);'],
    ['model/log/a.ts', 'const { cos } = Math;'],
    ['model/log/a.ts', 'const m = Math;'],
    ['model/log/a.ts', 'run(Math);'],
    ['model/log/a.ts', "const x = Math['si' + 'n'](a);"],
    ['model/log/a.ts', 'const x = a ** 0.5;'],
    ['model/log/a.ts', 'const w = `${window.innerWidth}px`;'],
    ['model/log/a.ts', "document.title = 'x';"],
    ['figures/ring/Drawing.svelte', '<script>const x = Math.random();</script>'],
    ['figures/ring/Drawing.svelte', '<p>{new Date()}</p>'],
    ['figures/ring/Drawing.svelte', '<svelte:element this={tag} onclick={() => window.open()} />'],
  ])('%s: %j', async (path, text) => expect(await broken(path, text)).toHaveLength(1));

  it.each([
    ['model/log/a.ts', "// Math.random, window and Date\nconst word = 'document';"],
    ['model/log/a.ts', 'const x = Math.sqrt(scene.window) + Math.imul(a, b);'],
    ['figures/ring/a.ts', 'const x = Math.sin(a);'],
    ['surfaces/act/a.ts', 'const x = window.innerWidth + Date.now();'],
  ])('but not in %s: %j', async (path, text) => expect(await broken(path, text)).toEqual([]));
});

describe('a stylesheet', () => {
  /** What a stylesheet imports, as a script at its place would. */
  const asScript = (css: string) =>
    parse(css)
      .nodes.filter((node) => node.type === 'atrule' && node.name === 'import')
      .map((node) => `import ${(node as { params: string }).params};`)
      .join('\n');

  it('imports downwards as code does', async () => {
    expect(await broken('surfaces/state/a.css.ts', asScript("@import '../page/page.css';"))).toHaveLength(1);
    for (const { path, text } of sourceFiles(/\.css$/)) {
      const script = asScript(text);
      if (script) expect(await broken(`${path}.ts`, script), path).toEqual([]);
    }
  });
  it('inside a component imports nothing', () => {
    const found = sourceFiles(/\.(svelte|astro)$/).filter(({ text }) => text.includes('@import'));
    expect(found.map(({ path }) => path)).toEqual([]);
  });
});

it('a circle of files is found, through components and types too', () => {
  const folder = mkdtempSync(join(tmpdir(), 'circle-'));
  writeFileSync(join(folder, 'a.ts'), "import type { B } from './B.svelte';\nexport type A = B;\n");
  writeFileSync(join(folder, 'B.svelte'), "<script>import C from './C.astro';</script>\n<C />\n");
  writeFileSync(join(folder, 'C.astro'), "---\nimport { a } from './a.ts';\n---\n{a}\n");
  writeFileSync(join(folder, 'alone.ts'), "import { a } from './a.ts';\nexport const x = a;\n");
  const args = [
    'node_modules/oxlint/bin/oxlint',
    '-c',
    'test/architecture/circles.json',
    '--format',
    'unix',
    folder,
  ];
  const { stdout, status } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(status, stdout).toBe(1);
  expect(stdout.match(/\w+\.\w+:\d+:\d+: Dependency cycle/g)).toHaveLength(3);
});

it('the source has no Danish letters', () => {
  const files = sourceFiles(/\.(ts|svelte|astro|mjs|js)$/);
  expect(files.length).toBeGreaterThan(100);
  const danish = files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, i) => (/[æøå]/i.test(line) ? [`src/${path}:${i + 1} ${line.trim()}`] : [])),
  );
  expect(danish).toEqual([]);
});
