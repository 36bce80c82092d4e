/** Who may import whom under `src/`, as settings of eslint-plugin-boundaries: `npx eslint src` names each line that breaks it. */
import { fileURLToPath } from 'node:url';
import boundaries from 'eslint-plugin-boundaries';

/** The floors of `src/model/`, roof first. Rooms on one floor do not know each other. */
const MODEL_FLOORS = [['quiz', 'sound', 'acts'], ['say'], ['count'], ['scene'], ['sheet'], ['log']];
/** The floors of `src/surfaces/`. The features stand between player and state; one may use those below it. */
const FEATURES = 'act doctor guess embed teach companion questions forms explore read honest print'.split(
  ' ',
);
const SURFACE_FLOORS = ['page', 'player', ...FEATURES, 'state', 'content', 'wake'].map((room) => [room]);

const SVELTE = ['svelte', 'svelte/**'];
/** Astro without its zod: only the schemas know how content is checked. */
const ASTRO = ['astro', 'astro:!(schema)', 'astro/!(zod)', 'astro/!(zod)/**'];

/** Each room of a layer with itself and every room on the floors below it. */
const rooms = (layer, floors) =>
  floors.flatMap((floor, i) =>
    floor.map((room) => ({
      name: `${layer}/${room}`,
      knows: [room, ...floors.slice(i + 1).flat()].map((below) => `${layer}/${below}`),
    })),
  );

const model = rooms('model', MODEL_FLOORS);
const surfaces = rooms('surfaces', SURFACE_FLOORS);
const BELOW_FIGURES = ['words', 'model/**'];
const BELOW_SURFACES = [...BELOW_FIGURES, 'figures', 'figures/**'];

/** Every place in the house: what is there, which places it knows, and which packages. The first pattern that fits counts. */
const PLACES = [
  { name: 'words', pattern: 'src/words/**', knows: ['words'] },
  {
    name: 'model/acts/kit',
    pattern: 'src/model/acts/kit/**',
    knows: ['model/acts/kit', 'model/{say,count,scene,sheet,log}', 'words'],
  },
  ...model.map(({ name, knows }) => ({
    name,
    pattern: `src/${name}/**`,
    knows: ['words', ...knows, ...(name === 'model/acts' ? ['model/acts/kit'] : [])],
    packages: ['d3-*'],
  })),
  {
    name: 'figures/registry',
    pattern: 'src/figures/{registry,lazy-registry}.ts',
    knows: [...BELOW_FIGURES, 'figures', 'figures/**'],
    packages: SVELTE,
  },
  {
    name: 'figures/contract',
    pattern: 'src/figures/contract.ts',
    knows: [...BELOW_FIGURES, 'figures/contract'],
    packages: SVELTE,
  },
  { name: 'figures/look', pattern: 'src/figures/*.css', knows: ['figures/look'] },
  {
    name: 'figures/shared',
    pattern: 'src/figures/shared/**',
    knows: [...BELOW_FIGURES, 'figures/{shared,contract,look}'],
    packages: [...SVELTE, 'd3-shape', 'd3-scale'],
  },
  {
    // one figure knows itself and what all share, never another
    name: 'figures',
    pattern: 'src/figures/*/**',
    capture: ['figure'],
    knows: [...BELOW_FIGURES, 'figures/{shared,contract,look}'],
    itself: { figure: '{{from.file.captured.figure}}' },
    packages: [...SVELTE, 'd3-shape', 'd3-scale'],
  },
  { name: 'surfaces/head', pattern: 'src/surfaces/head.js', knows: [] },
  ...surfaces.map(({ name, knows }) => ({
    name,
    pattern: `src/${name}/**`,
    knows: [
      ...BELOW_SURFACES,
      ...knows,
      ...(name === 'surfaces/page' ? ['surfaces/head'] : []),
      // entries are put together in the shape that their schemas give them
      ...(name === 'surfaces/content' ? ['schemas'] : []),
    ],
    packages: [
      ...SVELTE,
      ...ASTRO,
      // codes on paper and the look of pictures are made at build
      ...(name === 'surfaces/print' ? ['uqr', 'postcss'] : []),
      // tags of a chapter are read by the parser that builds the site
      ...(name === 'surfaces/content' ? ['satteri'] : []),
    ],
  })),
  {
    name: 'schemas',
    pattern: 'src/schemas/**',
    knows: ['schemas', ...BELOW_FIGURES],
    packages: ['astro', 'astro/**', 'astro:*'],
  },
  {
    name: 'content',
    pattern: 'src/content.config.ts',
    knows: ['schemas', ...BELOW_FIGURES],
    packages: ['astro', 'astro/**', 'astro:*'],
  },
  {
    // an endpoint runs at build, so it may use what runs at build
    name: 'pages/endpoint',
    pattern: 'src/pages/**/*.{ts,js,mjs}',
    knows: [...BELOW_SURFACES, 'surfaces/**', 'pages', 'pages/**', 'build'],
    packages: ASTRO,
  },
  {
    name: 'pages',
    pattern: 'src/pages/**',
    knows: [...BELOW_SURFACES, 'surfaces/**', 'pages', 'pages/**'],
    packages: ASTRO,
  },
  { name: 'build', pattern: 'src/build/**', knows: [] },
];

const policies = PLACES.map(({ name, knows, itself, packages = [] }) => ({
  from: { file: { categories: { anyOf: [name] } } },
  allow: [
    ...(knows.length ? [{ to: { file: { categories: { anyOf: knows } } } }] : []),
    ...(itself ? [{ to: { file: { categories: { anyOf: [name] }, captured: itself } } }] : []),
    ...(packages.length ? [{ dependency: { source: packages } }] : []),
  ],
})).filter(({ allow }) => allow.length > 0);

/** Beside import and export: everything by which TypeScript, Vite and the browser fetch a file. */
const FETCHED_BY = [
  { selector: 'TSImportType Literal', kind: 'type', name: 'import type' },
  {
    selector: "NewExpression[callee.name='URL'][arguments.1.type='MemberExpression'] > Literal:first-child",
    kind: 'value',
    name: 'new URL',
  },
  ...[' > Literal', ' > ArrayExpression > Literal'].map((where) => ({
    selector: `CallExpression[callee.object.type='MetaProperty'][callee.property.name='glob']${where}[value=/^[^!]/]`,
    kind: 'value',
    name: 'glob',
  })),
];

/** What nobody can check: an import whose target is computed. */
export const COMPUTED_IMPORTS = [
  'ImportExpression > :not(Literal).source',
  "CallExpression[callee.object.type='MetaProperty'][callee.property.name='glob'] > :not(Literal, ArrayExpression).arguments:first-child",
  "CallExpression[callee.object.type='MetaProperty'][callee.property.name='glob'] > ArrayExpression > :not(Literal)",
].map((selector) => ({ selector, message: 'An import names its file, so that its arrow can be checked.' }));

/** The layers and their rooms. `src/build` may import anything. */
export const layers = {
  name: 'house/layers',
  files: ['src/**'],
  ignores: ['src/build/**', 'src/**/*.d.ts'],
  plugins: { boundaries },
  settings: {
    'import/resolver': { [fileURLToPath(new URL('./resolver.js', import.meta.url))]: {} },
    'boundaries/root-path': fileURLToPath(new URL('../../', import.meta.url)),
    'boundaries/files': PLACES.map(({ name, pattern, capture }) => ({
      category: name,
      pattern,
      ...(capture && { capture }),
    })),
    'boundaries/files-single-match': true,
    'boundaries/dependency-nodes': ['import', 'export', 'dynamic-import', 'require'],
    'boundaries/additional-dependency-nodes': FETCHED_BY,
    'boundaries/legacy-templates': false,
  },
  rules: {
    'boundaries/no-unknown-files': 'error',
    'boundaries/dependencies': [
      'error',
      {
        default: 'disallow',
        checkAllOrigins: true,
        checkUnknownLocals: true,
        checkInternals: true,
        message:
          '{{from.file.categories}} may not import {{dependency.source}} (test/architecture/layers.js)',
        policies,
      },
    ],
    'no-restricted-syntax': ['error', ...COMPUTED_IMPORTS],
  },
};
