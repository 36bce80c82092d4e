/** What the linter asks of the code, beside its types. */
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import { layers } from './test/architecture/layers.js';
import { purity } from './test/architecture/purity.js';

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'test-results/', 'playwright-report/']),
  ts.configs.strict,
  svelte.configs.recommended,
  astro.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
  },
  {
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['error', 'warn'] }],
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // `{ left, ...rest }` is how a field is left out
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // links here are plain: the site has no router of SvelteKit's
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    files: ['**/*.svelte'],
    rules: {
      // the plugin's own knows that `let { … } = $props()` and `bind:` write
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
      // `{' '}` is how a space survives the end of a line
      'svelte/no-useless-mustaches': 'off',
    },
  },
  layers,
  ...purity,
  {
    // programs for a terminal
    files: ['src/build/**', 'test/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // in a test a missing box or attribute should throw where it is read
    files: ['test/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
