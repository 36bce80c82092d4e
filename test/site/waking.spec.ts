/** Nothing is paid before it is wanted: a page sleeps, and what is done first wakes it and is not lost. */
import sharp from 'sharp';
import { BUDGETS } from '../bench/budgets.ts';
import { transferOf } from '../bench/page.ts';
import { expect, test, type Page } from './browser.ts';
import { complaints, node, restsAt, wearLetters } from './reading.ts';

test.use({ asleep: true });

const PAGES = ['', 'kapitler/moden/', 'aktiviteter/', 'om/', 'undervisning/', 'indlejr/'];
const EMBEDS = ['embed/livsforloeb/', 'embed/livsforloeb/moden/', 'embed/noegletal/', 'embed/aktiviteter/'];

/** Opens a page that sleeps, ready for whatever is done first. */
async function openAsleep(page: Page, path = '') {
  await page.goto(`./${path}`);
  await wearLetters(page);
  await expect(page.locator('html')).toHaveAttribute('data-sover', '');
}
/** How far two pictures of one size lie apart in any colour of any pixel, of 255: what is drawn again is rounded again. */
async function farthest(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all([one, other].map((png) => sharp(png).raw().toBuffer()));
  return a!.reduce((most, value, i) => Math.max(most, Math.abs(value - b![i]!)), 0);
}
const awake = (page: Page) => expect(page.locator('.player[data-vaagen]')).toBeAttached();

for (const path of [...PAGES, ...EMBEDS])
  test(`/${path} runs no file of script before it is touched`, async ({ page }) => {
    const run: string[] = [];
    page.on('request', (request) => request.resourceType() === 'script' && run.push(request.url()));
    const found = complaints(page);
    await page.goto(`./${path}`);
    await page.waitForTimeout(3500);
    expect(run).toEqual([]);
    expect(await page.locator('[data-vaagen]').count()).toBe(0);
    await page.mouse.wheel(0, 100);
    if (await page.locator('.player').count()) await awake(page);
    expect(found).toEqual([]);
  });

test('what a page weighs before it is touched', async ({ browser, baseURL }) => {
  for (const [path, whole] of Object.entries(BUDGETS.asleep)) {
    const { html, css, js, fonts, inPage } = await transferOf(
      browser,
      new URL(path, baseURL).href,
      undefined,
      false,
    );
    expect(js, path).toBe(0);
    expect(fonts, path).toBeLessThanOrEqual(BUDGETS.fonts);
    expect(html + css + fonts, path).toBeLessThanOrEqual(whole);
    expect(inPage, path).toBeLessThanOrEqual(BUDGETS.inPage);
  }
});

test.describe('what is done first is not lost:', () => {
  test('a press on a stage node', async ({ page }) => {
    await openAsleep(page);
    await node(page, 'potentiel').click();
    await restsAt(page, 1);
    await expect.poll(() => new URL(page.url()).search).toBe('?fase=potentiel');
  });

  test('a press on »Afspil«, which plays once', async ({ page }) => {
    await openAsleep(page);
    await page.locator('[data-knap=afspil]').click();
    await expect(page.locator('.player:not([data-hviler])')).toBeAttached();
    await expect.poll(() => page.locator('.player').getAttribute('data-t').then(Number)).toBeGreaterThan(0);
  });

  test('keys: to a stage node and on it, and an arrow that belongs to nobody', async ({ page }) => {
    await openAsleep(page);
    await page.locator('.node').first().focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await awake(page);
    await expect(node(page, 'spin-off')).toBeFocused();
  });

  test('an arrow that belongs to nobody', async ({ page }) => {
    await openAsleep(page);
    await page.keyboard.press('ArrowRight');
    await restsAt(page, 1);
  });

  test('where the slider was put', async ({ page }) => {
    await openAsleep(page);
    await page.locator('.scrubber').fill('2.5');
    await restsAt(page, 2.5);
  });

  test('an actor that was touched in the drawing', async ({ page }) => {
    await openAsleep(page, 'kapitler/moden/');
    await page.locator('.player .sheet .actor.facilitator').click();
    await expect(page.locator('.reply')).toContainText('Facilitatoren');
  });

  test('a link in the text that shows a view stays on the page', async ({ page }) => {
    await openAsleep(page);
    const link = page.locator('a[data-vis][href="?fase=potentiel"]').first();
    await page.evaluate(() => Object.assign(window, { same: true }));
    await link.evaluate((one: HTMLElement) => one.click());
    await restsAt(page, 1);
    expect(await page.evaluate(() => 'same' in window)).toBe(true);
  });

  test('reading on: the passage that one has scrolled to is shown', async ({ page }) => {
    await openAsleep(page);
    await page.mouse.move(200, 400);
    const passage = page.locator('klynge-trin[data-t="1"]').first();
    const far = (await passage.boundingBox())!.y - 250;
    await page.mouse.wheel(0, far);
    await restsAt(page, 1);
  });

  test('and a box that opens by itself opens once', async ({ page }) => {
    await openAsleep(page, 'aktiviteter/');
    const closed = page.locator('main details:not([open])');
    await closed.first().evaluate((box) => box.setAttribute('data-proeve', ''));
    await page.locator('[data-proeve] > summary').click();
    await awake(page);
    await page.waitForTimeout(300);
    await expect(page.locator('[data-proeve]')).toHaveAttribute('open', '');
  });
});

for (const [path, width, height] of [
  ['', 1280, 720],
  ['', 360, 740],
  ['kapitler/moden/', 1280, 720],
  ['kapitler/spin-off/', 390, 844],
  ['embed/livsforloeb/moden/', 600, 700],
  ['embed/noegletal/', 600, 700],
] as const)
  test(`waking changes nothing that one sees of /${path} at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openAsleep(page, path);
    await page.waitForTimeout(300);
    const before = await page.screenshot();
    await page.evaluate(() => dispatchEvent(new Event('touchstart')));
    await awake(page);
    await page.waitForTimeout(300);
    expect(await farthest(before, await page.screenshot())).toBeLessThanOrEqual(2);
  });

test('a line that fails once is tried again', async ({ page }) => {
  let failed = 0;
  await page.route(/_astro\/.*\.js$/, (route) => (failed++ < 3 ? route.abort() : route.fallback()));
  await openAsleep(page);
  await node(page, 'potentiel').click();
  await restsAt(page, 1);
});

test('what cannot be had leaves the page as it is without scripts, until the next press', async ({
  page,
}) => {
  let blocked = true;
  await page.route(/_astro\/.*\.json$/, (route) => (blocked ? route.abort() : route.fallback()));
  await openAsleep(page);
  await page.mouse.wheel(0, 10);
  await expect(page.locator('html:not([data-js])')).toBeAttached();
  await expect(page.locator('.still').first()).toBeVisible();
  blocked = false;
  await page.mouse.wheel(0, 10);
  await awake(page);
  await expect(page.locator('html[data-js]')).toBeAttached();
});

test('whoever saves data fetches nothing ahead', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }),
  );
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('./');
  await page.waitForTimeout(4000);
  expect(fetched.filter((path) => /\.(?:js|json|woff2)$/.test(path))).toEqual([]);
});

test('an idle page has fetched what wakes it, and run none of it', async ({ page }) => {
  const ahead: string[] = [];
  page.on('request', (request) => /_astro.*\.js(on)?$/.test(request.url()) && ahead.push(request.url()));
  await page.goto('./');
  await expect.poll(() => ahead.length).toBeGreaterThan(3);
  expect(await page.locator('[data-vaagen]').count()).toBe(0);
  await expect(page.locator('html')).toHaveAttribute('data-sover', '');
});

test('an embed that sleeps tells that it listens, and is what its host says as it wakes', async ({
  page,
  baseURL,
}) => {
  await page.goto('./om/');
  await page.evaluate((src) => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener('message', ({ data }) => heard.push(data));
    const frame = document.createElement('iframe');
    Object.assign(frame, { src, width: '600', height: '700' });
    document.body.replaceChildren(frame);
  }, new URL('embed/livsforloeb/', baseURL).href);
  const own = (type: string) =>
    page.evaluate(
      (wanted) =>
        (
          window as unknown as { heard: { klynge?: number; type?: string; tilstand?: object }[] }
        ).heard.filter((one) => one.klynge === 1 && one.type === wanted),
      type,
    );
  await expect.poll(() => own('klar')).toHaveLength(1);
  expect((await own('klar'))[0]?.tilstand).toMatchObject({ fase: 'clutter' });
  const player = page.frameLocator('iframe').locator('.player');
  await expect(player).not.toHaveAttribute('data-vaagen');
  await page.evaluate(() =>
    document
      .querySelector('iframe')!
      .contentWindow!.postMessage({ klynge: 1, type: 'saet', tilstand: { fase: 'potentiel' } }, '*'),
  );
  await expect(player).toHaveAttribute('data-t', '1');
  await expect
    .poll(async () => (await own('tilstand')).at(-1)?.tilstand)
    .toMatchObject({ fase: 'potentiel' });
  expect(await own('klar')).toHaveLength(1);
});
