/** What is checked without running the site: types, style and words. */
import { run } from './run.mjs';

/** @type {[name: string, program: string, args: string[]][]} */
const CHECKS = [
  // first, as it also writes the types of the content that the others read
  ['types of .astro and .ts', 'astro', ['check', '--minimumFailingSeverity', 'warning']],
  [
    'types of .svelte',
    'svelte-check',
    ['--no-tsconfig', '--ignore', 'dist,test', '--fail-on-warnings', '--output', 'human'],
  ],
  ['lint', 'eslint', ['.', '--max-warnings', '0']],
  ['circles of files', 'oxlint', ['-c', 'test/architecture/circles.json', 'src']],
  ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['Danish spelling', 'cspell', ['lint', '--no-progress', 'content/**/*.{mdx,yaml}']],
  ['unused code', 'knip', ['--no-progress', '--no-config-hints']],
];

/**
 * Runs the checks one after the other, a line each, and shows the output of those that fail.
 * @returns {Promise<import('./count.mjs').Count>}
 */
export async function runChecks() {
  const count = { passed: 0, failed: 0, skipped: 0, failures: /** @type {string[]} */ ([]) };
  for (const [name, program, args] of CHECKS) {
    const start = performance.now();
    const { code, output } = await run(program, args, { quiet: true });
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${code === 0 ? '✓' : '✗'} ${name} (${program}, ${seconds} s)`);
    count[code === 0 ? 'passed' : 'failed']++;
    if (code === 0) continue;
    console.log(output.trimEnd());
    count.failures.push(name);
  }
  return count;
}
