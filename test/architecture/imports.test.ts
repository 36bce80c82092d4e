/** The arrows of the house: imports under `src/` point down only, and model and figures are pure. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkImports, checkLanguage, checkPurity, type SourceFile } from './rules.ts';

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const files: SourceFile[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(ts|svelte|astro|mjs|js)$/.test(path))
  .map((path) => ({ path, text: readFileSync(src + path, 'utf8') }));

describe('the source', () => {
  it('is found', () => expect(files.length).toBeGreaterThan(10));
  it('imports downwards only', () => expect(files.flatMap(checkImports)).toEqual([]));
  it('is pure in model and figures', () => expect(files.flatMap(checkPurity)).toEqual([]));
  it('has no Danish letters', () => expect(files.flatMap(checkLanguage)).toEqual([]));
});

describe('a bad import is found', () => {
  it.each([
    ['model/a.ts', "import { x } from '../figures/shared/x.ts';"],
    ['model/a.ts', "import type { X } from '../figures/contract.ts';"],
    ['model/a.ts', "type X = import('../surfaces/address.ts').X;"],
    ['model/a.ts', "export * from '../build/serve.mjs';"],
    ['model/a.ts', "import {\n  readFileSync,\n} from 'node:fs';"],
    ['model/a.ts', "import 'svelte';"],
    ['model/a.ts', "import words from '../../content/ord.yaml';"],
    ['model/a.ts', "import x from '/src/figures/contract.ts';"],
    ['figures/ring/Drawing.svelte', '<script>\n  import A from "../livsforloeb/Drawing.svelte";\n</script>'],
    ['figures/ring/Drawing.svelte', "<script>const a = import.meta.glob('../*/x.ts');</script>"],
    ['figures/ring/a.ts', "const a = import.meta.glob<X>(['./a.ts', '../tree/x.ts'], { eager: true });"],
    ['figures/ring/a.ts', "const a = await import('../tree/x.ts');"],
    ['figures/ring/a.ts', 'const a = await import(name);'],
    ['figures/ring/a.ts', 'const a = await import(`../${name}/x.ts`);'],
    ['figures/ring/a.ts', "import { figures } from '../registry.ts';"],
    ['figures/shared/a.ts', "import { view } from '../../surfaces/view.svelte.ts';"],
    ['figures/shared/a.ts', "import { forceLink } from 'd3-force';"],
    ['surfaces/Figur.astro', "---\nimport Page from '../pages/index.astro';\n---\n<p>it's</p>"],
    ['surfaces/a.ts', "new Worker(new URL('../build/worker.ts', import.meta.url));"],
    ['surfaces/Figur.astro', "<style>@import '../pages/page.css';</style>"],
    ['surfaces/a.ts', "import { z } from 'zod';"],
    ['pages/index.astro', "---\nimport { card } from '../build/card.mjs';\n---"],
    ['content.config.ts', "import { words } from './surfaces/words.ts';"],
    ['utils/a.ts', ''],
  ])('%s: %j', (path, text) => expect(checkImports({ path, text })).toHaveLength(1));
});

describe('a good import is left alone', () => {
  it.each([
    ['model/a.ts', "import { forceX } from 'd3-force';\nimport { hash } from './random.ts';"],
    ['model/a.ts', "// import x from '../figures/x.ts'\n/* import('../pages/x.ts') */"],
    ['figures/registry.ts', "import.meta.glob<Component<X>>('./*/Drawing.svelte', { eager: true });"],
    [
      'figures/ring/Drawing.svelte',
      "<script>import '../drawing.css'; import { line } from 'd3-shape';</script>",
    ],
    ['surfaces/Figur.astro', '---\nimport { getEntry } from \'astro:content\';\n---\n<a href="x">import</a>'],
    ['pages/figurer/[id].svg.ts', "import { picture } from '../../build/picture.mjs';"],
    ['content.config.ts', "import { z } from 'astro/zod';\nimport { ids } from './model/events.ts';"],
    ['build/picture.mjs', "import { sceneAt } from '../model/scene.ts';\nimport sharp from 'sharp';"],
  ])('%s: %j', (path, text) => expect(checkImports({ path, text })).toEqual([]));
});

describe('an impure word is found', () => {
  it.each([
    ['model/a.ts', 'const now = Date.now();'],
    ['model/a.ts', 'const x = performance.now();'],
    ['model/a.ts', 'const x = Math.random();'],
    ['model/a.ts', 'const x = Math.sin(a) + 1;'],
    ['model/a.ts', 'const x = Math . log2(a);'],
    ['model/a.ts', 'const { cos } = Math;'],
    ['model/a.ts', 'const w = `${window.innerWidth}px`;'],
    ['model/a.ts', "document.title = 'x';"],
    ['figures/ring/Drawing.svelte', '<script>const x = Math.random();</script>'],
    ['figures/ring/Drawing.svelte', '<p>{new Date()}</p>'],
    ['figures/ring/Drawing.svelte', '<svelte:element onclick={() => window.open()} />'],
  ])('%s: %j', (path, text) => expect(checkPurity({ path, text })).toHaveLength(1));

  it.each([
    ['model/a.ts', "// Math.random, window and Date\nconst word = 'document';"],
    ['model/a.ts', 'const x = Math.sqrt(scene.window) + Math.imul(a, b);'],
    ['figures/ring/a.ts', 'const x = Math.sin(a);'],
    ['surfaces/a.ts', 'const x = window.innerWidth + Date.now();'],
  ])('but not in %s: %j', (path, text) => expect(checkPurity({ path, text })).toEqual([]));
});

it('Danish in code is found', () => {
  expect(checkLanguage({ path: 'model/a.ts', text: "\nconst a = 'spørgsmål';" })).toEqual([
    "model/a.ts:2 has Danish in code: 'spørgsmål';",
  ]);
  expect(checkLanguage({ path: 'model/a.ts', text: "const a = 'livsforloeb'; // » « – ×" })).toEqual([]);
});
