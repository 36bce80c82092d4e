/** Waking costs nothing that one can see: no shift, no frame at rest, few bytes, no stranger asked. */
import { expect, test } from './browser.ts';
import { BUDGETS } from '../bench/budgets.ts';
import { readOn, transferOf } from '../bench/page.ts';
import { countShifts, node, open, restsAt } from './reading.ts';

for (const path of ['./', 'kapitler/moden/', '?fase=moden', 'vis/', 'embed/livsforloeb/']) {
  test(`nothing shifts while ${path} wakes`, async ({ page }) => {
    const shifted = await countShifts(page);
    await page.goto(path);
    await expect(page.locator('.player[data-vaagen]')).toBeAttached();
    await expect(page.locator('html[data-skrevet]')).toBeAttached();
    await page.waitForTimeout(500);
    expect(await shifted()).toBeLessThan(0.0005);
  });
}

test('nothing shifts while the course plays', async ({ page }) => {
  await open(page, '?t=0.9');
  await page.evaluate(async () => {
    await document.fonts.ready;
    const seen: string[] = [];
    const nameOf = (node?: Node) => (node instanceof Element ? node : node?.parentElement)?.className;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as unknown as { value: number; sources: { node?: Node }[] };
        if (value > 0.001) seen.push(`${value}: ${sources.map(({ node }) => nameOf(node)).join(', ')}`);
      }
    }).observe({ type: 'layout-shift' });
    Object.assign(window, { seen });
  });
  await page.locator('[data-knap=afspil]').click();
  await page.waitForTimeout(8000);
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
});

test('at rest no frame is asked for, before and after a movement', async ({ page }) => {
  await page.addInitScript(() => {
    const asked = { frames: 0 };
    const request = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) => {
      asked.frames++;
      return request(callback);
    };
    Object.assign(window, { asked });
  });
  const frames = () => page.evaluate(() => (window as unknown as { asked: { frames: number } }).asked.frames);
  await open(page);
  await page.waitForTimeout(800);
  const before = await frames();
  await page.waitForTimeout(700);
  expect(await frames()).toBe(before);
  await node(page, 'potentiel').click();
  await restsAt(page, 1);
  expect(await frames()).toBeGreaterThan(before);
  await page.waitForTimeout(600);
  const after = await frames();
  await page.waitForTimeout(700);
  expect(await frames()).toBe(after);
});

test('the first page keeps its budget of bytes and requests, and asks no other host', async ({
  browser,
  baseURL,
}) => {
  const sum = await transferOf(browser, baseURL!);
  for (const kind of ['html', 'css', 'js', 'fonts', 'requests'] as const) {
    expect(sum[kind], kind).toBeGreaterThan(0);
    expect(sum[kind], kind).toBeLessThanOrEqual(BUDGETS[kind]);
  }
  expect(sum.strangers).toEqual([]);
});

test('whoever reads all of the first page and asks for nothing stays within the budget of scripts', async ({
  browser,
  baseURL,
}) => {
  test.slow();
  const awake: string[] = [];
  const { js } = await transferOf(browser, baseURL!, async (page) => {
    await readOn(page);
    await page.waitForTimeout(500);
    awake.push(
      ...(await page.locator('[data-vaagen]').evaluateAll((all) => all.map((one) => one.className))),
    );
  });
  expect(awake.join(' ')).toMatch(/guess/);
  expect(js).toBeLessThanOrEqual(BUDGETS.readJs);
});
