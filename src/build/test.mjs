/** `npm test`: checks, tests of the parts, build, tests of the built site in browsers; the last line is the count. */
import { parseArgs } from 'node:util';
import { firefoxPath } from './browsers.mjs';
import { runChecks } from './checks.mjs';
import { countIn, countPlaywright, countVitest, reportFile } from './count.mjs';
import { run } from './run.mjs';
import { serve } from './serve.mjs';

const USAGE = 'npm test -- [--only=check|unit|site] [words that the names of the tests contain]';

/** @typedef {import('./count.mjs').Count} Count */

/** @param {string} filter */
async function unit(filter) {
  const file = reportFile('vitest');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  if (filter) args.push('-t', filter, '--passWithNoTests');
  // CI: a golden file that is missing is a failure, not written (npx vitest run -u writes it)
  const { code } = await run('vitest', args, { env: { CI: '1' } });
  return countIn(file, code, countVitest);
}

async function build() {
  const { code } = await run('astro', ['build']);
  if (code !== 0) console.log('The site could not be built, so its tests were not run.');
  const failed = code === 0 ? 0 : 1;
  return { passed: 1 - failed, failed, skipped: 0, failures: failed ? ['the site'] : [] };
}

/** @param {string} filter */
async function site(filter) {
  const file = reportFile('playwright');
  // a server and port of our own: never the tests of somebody else's site
  const { server, url } = await serve({ port: 4173 });
  const args = ['test'];
  if (filter) args.push('-g', filter, '--pass-with-no-tests');
  const { code } = await run('playwright', args, { env: { SITE_URL: url, PLAYWRIGHT_REPORT: file } });
  server.close();
  server.closeAllConnections();
  return countIn(file, code, countPlaywright);
}

const { values, positionals } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true });
const filter = positionals.join(' ');
const wanted = (/** @type {string} */ part) => !values.only || values.only === part;
if (values.only && !['check', 'unit', 'site'].includes(values.only)) {
  console.error(USAGE);
  process.exit(2);
}

/** @type {Map<string, Count & { seconds: number }>} */
const counts = new Map();
/** @param {string} part @param {() => Promise<Count>} work */
async function count(part, work) {
  const start = performance.now();
  const found = await work();
  counts.set(part, { ...found, seconds: (performance.now() - start) / 1000 });
  return found;
}
if (wanted('check')) await count('checks', runChecks);
if (wanted('unit')) await count('parts', () => unit(filter));
if (wanted('site') && (await count('build', build)).passed) await count('site', () => site(filter));

console.log('');
// whoever sees only the end of the output sees what failed
for (const [part, { failures }] of counts)
  for (const failure of failures) console.log(`✘ ${part}: ${failure}`);
const total = { passed: 0, failed: 0, skipped: 0 };
/** @param {number} seconds */
const inTime = (seconds) => `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
/** @param {import('./count.mjs').Numbers} count */
const inWords = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
for (const [part, found] of counts) {
  console.log(`${part.padEnd(7)}${inWords(found)}, ${inTime(found.seconds)}`);
  for (const key of /** @type {(keyof typeof total)[]} */ (Object.keys(total))) total[key] += found[key];
}
if (wanted('site') && !firefoxPath())
  console.log('No Firefox ESR here: the site was tested in Chromium alone.');
console.log(inWords(total));
process.exitCode = total.failed > 0 ? 1 : 0;
