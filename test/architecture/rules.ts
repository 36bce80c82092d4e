/** The rules of the house as functions: each takes one file and says in words what is wrong with it. */
import { posix } from 'node:path';
import { codeOf, importsOf } from './read.ts';

/** A file below `src/`: its path there, with forward slashes, and its text. */
export interface SourceFile {
  path: string;
  text: string;
}

interface Layer {
  /** whether it may import this path below `src/` */
  paths: (to: string, from: string) => boolean;
  /** whether it may import this package */
  packages: (name: string) => boolean;
}

const below =
  (...folders: string[]) =>
  (to: string) =>
    folders.some((folder) => to === folder || to.startsWith(`${folder}/`));
const isSvelte = (name: string) => /^svelte(\/|$)/.test(name);
const isAstro = (name: string) => /^astro(:|\/|$)/.test(name);

/** A figure knows the model, what figures share, and its own folder: never another figure's. */
function figureMay(to: string, from: string): boolean {
  const own = posix.dirname(from);
  if (from === 'figures/registry.ts' || from === 'figures/lazy-registry.ts')
    return below('model', 'figures')(to);
  if (own === 'figures') return below('model', 'figures/contract.ts')(to);
  return below('model', 'figures/shared', 'figures/contract.ts', own)(to) || /^figures\/[^/]+\.css$/.test(to);
}

const LAYERS: Record<string, Layer> = {
  model: { paths: below('model'), packages: (name) => /^d3-[\w-]+$/.test(name) },
  figures: { paths: figureMay, packages: (name) => isSvelte(name) || name === 'd3-shape' },
  surfaces: {
    paths: below('model', 'figures', 'surfaces'),
    // uqr draws the codes on paper, at build
    packages: (name) => isSvelte(name) || isAstro(name) || name === 'uqr',
  },
  'content.config.ts': { paths: below('model'), packages: isAstro },
  pages: {
    // an endpoint runs at build, so it may use what runs at build
    paths: (to, from) =>
      below('model', 'figures', 'surfaces', 'pages', 'content.config.ts')(to) ||
      (below('build')(to) && /\.(ts|mjs|js)$/.test(from)),
    packages: () => true,
  },
  build: { paths: () => true, packages: () => true },
  'env.d.ts': { paths: () => true, packages: () => true },
};

/** Where an import leads below `src/`, or `../…` outside it; undefined for a package. */
function pathBelowSource(from: string, target: string): string | undefined {
  const file = target.replace(/[?#].*$/, '');
  if (file.startsWith('.')) return posix.join(posix.dirname(from), file);
  if (file.startsWith('/')) return posix.relative('/src', posix.normalize(file));
  return undefined;
}

/** Imports that point up, sideways, outside or nowhere that can be known. */
export function checkImports({ path, text }: SourceFile): string[] {
  const layer = LAYERS[path.split('/')[0] ?? ''];
  if (!layer) return [`${path} is in no layer`];
  if (below('build')(path)) return [];
  const { targets, computed } = importsOf(text);
  const forbidden = targets.filter((target) => {
    const to = pathBelowSource(path, target);
    return to === undefined ? !layer.packages(target) : !layer.paths(to, path);
  });
  return [
    ...forbidden.map((target) => `${path} may not import ${target}`),
    ...computed.map((call) => `${path} computes what it imports: ${call}`),
  ];
}

const CLOCK = /(?<![\w$.])(Date|performance|setTimeout|setInterval|requestAnimationFrame)\b/g;
const BROWSER =
  /(?<![\w$.])(window|document|navigator|localStorage|sessionStorage)\b(?!\s*[:?])|\bglobalThis\b/g;
const RANDOM = /\bMath\s*\.\s*random\b|(?<![\w$.])crypto\b/g;
// each engine has its own last digits of these, so the drawing of build and browser would differ
const INEXACT =
  /\bMath\s*\.\s*(?:a?(?:sin|cos|tan)h?|atan2|exp|expm1|log|log2|log10|log1p|pow|hypot|cbrt)\b/g;
const HIDDEN_MATH = /\bMath\b(?!\s*\.)/g;

const PURE: [layer: string, words: RegExp[]][] = [
  ['model', [CLOCK, BROWSER, RANDOM, INEXACT, HIDDEN_MATH]],
  ['figures', [CLOCK, BROWSER, RANDOM]],
];

/** What makes a model or a figure depend on more than its arguments. */
export function checkPurity({ path, text }: SourceFile): string[] {
  const code = codeOf(text);
  return PURE.filter(([layer]) => below(layer)(path))
    .flatMap(([, words]) => words.flatMap((word) => [...code.matchAll(word)]))
    .map((match) => `${path}:${lineOf(code, match.index)} uses ${match[0]}`);
}

/** Danish letters: Danish belongs in `content/`. */
export function checkLanguage({ path, text }: SourceFile): string[] {
  return [...text.matchAll(/\S*[æøå]\S*/gi)].map(
    (match) => `${path}:${lineOf(text, match.index)} has Danish in code: ${match[0]}`,
  );
}

const lineOf = (text: string, index: number) => text.slice(0, index).split('\n').length;
