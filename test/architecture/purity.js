/** Model and figures are functions of their arguments: no clock, no chance, no browser, as settings of ESLint. */
import { COMPUTED_IMPORTS } from './layers.js';

const IMPURE = [
  'Date performance setTimeout setInterval requestAnimationFrame requestIdleCallback', // clocks
  'window document navigator localStorage sessionStorage globalThis self fetch', // browsers
  'crypto', // chance
].flatMap((names) => names.split(' '));

/** Each engine has its own last digits of these, so the drawing of build and browser would differ. */
const INEXACT =
  'sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh atan2 exp expm1 log log2 log10 log1p pow hypot cbrt'.split(
    ' ',
  );

const forbidMath = (names, message) => names.map((property) => ({ object: 'Math', property, message }));
const chance = forbidMath(['random'], 'Chance is hashed from the seed: src/model/log/random.ts.');
const inexact = forbidMath(
  INEXACT,
  'Engines differ in its last digits: only + - * / and sqrt are the same everywhere.',
);

/** What would hide an inexact function from the rule above. */
const HIDDEN_MATH = [
  ":not(MemberExpression, VariableDeclarator) > Identifier[name='Math']",
  "VariableDeclarator[id.type='Identifier'] > Identifier[name='Math']",
  "MemberExpression[computed=true][object.name='Math']",
  "BinaryExpression[operator='**']",
].map((selector) => ({ selector, message: 'Functions of Math are called by name, and ** is Math.pow.' }));

const globals = [
  'error',
  ...IMPURE.map((name) => ({ name, message: 'What is drawn depends on nothing but its arguments.' })),
];

export const purity = [
  {
    name: 'house/pure figures',
    files: ['src/figures/**'],
    rules: { 'no-restricted-globals': globals, 'no-restricted-properties': ['error', ...chance] },
  },
  {
    name: 'house/pure model',
    files: ['src/model/**'],
    rules: {
      'no-restricted-globals': globals,
      'no-restricted-properties': ['error', ...chance, ...inexact],
      'no-restricted-syntax': ['error', ...COMPUTED_IMPORTS, ...HIDDEN_MATH],
    },
  },
];
