/** `npm run bench`: prints what `/` weighs and costs beside its budgets. Nothing here is asserted; bytes are, in test/site. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright';
import { CHROMIUM_FLAGS, chromiumPath } from '../../src/build/browsers.mjs';
import { serve } from '../../src/build/serve.mjs';
import { standard as standardTimeline } from '../fixtures.ts';
import { BUDGETS } from './budgets.ts';
import { lighthouse, serveFloor } from './lighthouse.ts';
import { longestTask, playOn, readOn, transferOf } from './page.ts';
import { scrollOn } from './scroll.ts';
import { enlarge, timeScene } from './scene.ts';

const row = (what: string, found: number, budget: number, unit: string) =>
  console.log(
    `${what.padEnd(44)} ${found.toFixed(unit === 'ms' ? 3 : unit === 'x' ? 2 : 0).padStart(9)} ${unit.padEnd(3)} of ${String(budget).padStart(6)}  ${found <= budget ? 'ok' : 'OVER'}`,
  );

const began = performance.now();
execFileSync('astro', ['build'], { stdio: 'ignore', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
row('clean build', (performance.now() - began) / 1000, BUDGETS.build, 's');

const model = standardTimeline();
const standard = timeScene(model, 2000);
row(`sceneAt, ${model.actors.length} actors`, standard, BUDGETS.scene, 'ms');
const sizes = [50, 500, 5000].map((count) => {
  const timeline = enlarge(model, count);
  const cost = timeScene(timeline, count > 1000 ? 40 : 400);
  return { parts: timeline.actors.length + timeline.ties.length, cost };
});
for (const { parts, cost } of sizes)
  console.log(
    `  ${String(parts).padStart(6)} actors + ties: ${cost.toFixed(3)} ms, ${((cost * 1e6) / parts).toFixed(0)} ns each`,
  );

const site = await serve({ port: 4300 });
const browser = await chromium.launch({ executablePath: chromiumPath() ?? '', args: CHROMIUM_FLAGS });
const address = site.url;
const sum = await transferOf(browser, address);
for (const kind of ['html', 'css', 'js', 'fonts'] as const)
  row(`/ ${kind}, brotli`, sum[kind], BUDGETS[kind], 'B');
row('/ js, read to the end, brotli', (await transferOf(browser, address, readOn)).js, BUDGETS.readJs, 'B');
row('/ requests', sum.requests, BUDGETS.requests, '');
console.log(`/ other hosts: ${sum.strangers.length === 0 ? 'none' : sum.strangers.join(', ')}`);
for (const slowdown of [1, 4]) {
  const played = await playOn(browser, address, slowdown);
  row(`playing, ${slowdown}x slowdown: script per frame`, played.script, BUDGETS.scriptPerFrame, 'ms');
  row(`playing, ${slowdown}x slowdown: longest task`, played.longest, BUDGETS.longTask, 'ms');
  console.log(`  ${played.frames} frames, 95th percentile ${played.pace.toFixed(1)} ms`);
}
const figureRests = (page: Page) => page.locator('.player[data-hviler]').waitFor({ timeout: 20_000 });
for (const slowdown of [1, 4]) {
  const act = await longestTask(browser, `${address}?fase=spirende`, slowdown, async (page) => {
    await page.locator('.panel [data-aktivitet=videndeling]').click();
    await page.waitForTimeout(1000);
    await figureRests(page);
  });
  row(`an act, ${slowdown}x slowdown: longest task`, act, BUDGETS.longTask, 'ms');
  const other = await longestTask(browser, `${address}?fase=moden`, slowdown, async (page) => {
    await page.locator('[data-knap=mere]').click();
    await page.locator('[data-vaerktoej=anden]').click();
    await page.waitForTimeout(3000);
    await figureRests(page);
  });
  row(`another cluster, ${slowdown}x slowdown: longest task`, other, BUDGETS.longTask, 'ms');
  const without = await longestTask(
    browser,
    `${address}?fase=moden&aktivitet=brancheanalyse`,
    slowdown,
    async (page) => {
      await figureRests(page);
      await page.locator('[data-spil=uden]').click();
      await page.locator('.stage .gone').first().waitFor({ state: 'attached' });
    },
  );
  row(`without an activity, ${slowdown}x slowdown: longest task`, without, BUDGETS.longTask, 'ms');
}
for (const slowdown of [1, 4]) {
  const still = await scrollOn(browser, address, slowdown, false);
  const awake = await scrollOn(browser, address, slowdown, true);
  const name = `scrolling, ${slowdown}x slowdown`;
  row(`${name}: to the static page`, awake.pace / still.pace, BUDGETS.scrolling, 'x');
  row(`${name}: longest task`, awake.longest, BUDGETS.longTask, 'ms');
  console.log(`  95th percentile ${awake.pace.toFixed(1)} ms, static ${still.pace.toFixed(1)} ms`);
}
await browser.close();

// `RUNS=1 npm run bench` is quicker, and noisier.
const runs = Number(process.env['RUNS'] ?? 5);
const chrome = chromiumPath() ?? '';
for (const path of [
  '',
  'kapitler/moden/',
  'vis/',
  'embed/livsforloeb/',
  'embed/noegletal/',
  'embed/aktiviteter/',
]) {
  const { address: floor, server } = await serveFloor(readFileSync(`dist/${path}index.html`, 'utf8'));
  const bare = await lighthouse(floor, chrome, runs);
  const found = await lighthouse(`${address}${path}`, chrome, runs);
  const desktop = await lighthouse(`${address}${path}`, chrome, 1, true);
  server.close();
  row(`/${path} largest paint, to its floor`, found.lcp / bare.lcp, BUDGETS.paint, 'x');
  row(`/${path} blocking over its floor's`, found.tbt - bare.tbt, BUDGETS.blocking, 'ms');
  row(`/${path} layout shift, thousandths`, found.cls * 1000, 0.5, '');
  console.log(
    `  ${found.lcp.toFixed(0)} ms, floor ${bare.lcp.toFixed(0)} ms; scores ${found.scores.join(' ')}, desktop ${desktop.scores.join(' ')}`,
  );
}
site.server.close();
