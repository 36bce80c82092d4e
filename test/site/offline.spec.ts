/** After one visit the site works with its server stopped: pages, pictures, lessons and worksheets, under a prefix too. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from './browser.ts';
import { serve } from '../../src/build/serve.mjs';

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ timeout: 180_000 });

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

const stop = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** Waits until the site's own worker has kept everything and answers for the page. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state !== 'activated')
      await new Promise((resolve) => active?.addEventListener('statechange', resolve, { once: true }));
  });

test('after one visit every page, picture and lesson is there without a server', async ({ page }) => {
  const { server, url } = await serve({ root: DIST, port: 0 });
  await page.goto(url);
  await kept(page);
  await stop(server);
  const pages: [path: string, shown: string][] = [
    ['', '.player[data-vaagen]'],
    ['?fase=moden&aktivitet=branding', '.player[data-vaagen]'],
    ['kapitler/moden/', '.player[data-vaagen]'],
    ['kapitler/moden', 'h1'],
    ['aktiviteter/#eksport', '#eksport'],
    ['vis/?trin=4', '.lesson-question'],
    ['vis/taler/', '.speaker-now'],
    ['vis/klasse/', '.class-wall[data-vaagen]'],
    ['undervisning/elevark/', 'h1'],
    ['undervisning/facit/', 'h1'],
    ['indlejr/', 'h1'],
    ['om/', 'h1'],
  ];
  for (const [path, shown] of pages) {
    const answer = await page.goto(url + path);
    expect(answer?.status(), path).toBe(200);
    await expect(page.locator(shown).first(), path).toBeVisible();
  }
  // parts that are fetched late, and pictures
  await page.goto(`${url}?fase=spirende`);
  await page.locator('.panel .activity', { hasText: 'Virksomhedsbesøg' }).click();
  await expect(page.locator('[data-spil]').first()).toBeVisible();
  for (const file of ['figurer/livsforloeb-moden.svg', 'figurer/livsforloeb-moden.png']) {
    const found = await page.evaluate(async (address) => (await fetch(address)).status, url + file);
    expect(found, file).toBe(200);
  }
});

test('a new version takes over whole, a broken one not at all, and nobody is stuck on the old', async ({
  page,
}) => {
  const root = mkdtempSync(join(tmpdir(), 'klynge-offline-'));
  const worker = () => readFileSync(join(root, 'sw.js'), 'utf8');
  const publish = (title: string, broken = false) => {
    const file = join(root, 'om/index.html');
    const before = worker();
    const hash = /"om\/index\.html":"([0-9a-f]{64})"/.exec(before)![1]!;
    const text = readFileSync(file, 'utf8').replace(/<h1[^>]*>[^<]*<\/h1>/, `<h1>${title}</h1>`);
    writeFileSync(file, text);
    // the server prefers what lies beside it compressed
    for (const ending of ['br', 'gz']) {
      rmSync(`${file}.${ending}`, { force: true });
      rmSync(join(root, `sw.js.${ending}`), { force: true });
    }
    const next = broken ? '0'.repeat(64) : createHash('sha256').update(text).digest('hex');
    writeFileSync(
      join(root, 'sw.js'),
      before.replace(hash, next).replace(/VERSION = '\w+'/, `VERSION = '${title.toLowerCase()}'`),
    );
  };
  try {
    cpSync(DIST, root, { recursive: true });
    const { server, url } = await serve({ root, port: 0 });
    await page.goto(url);
    await kept(page);
    const caches = () => page.evaluate(() => window.caches.keys());
    const [first] = await caches();
    // a broken download: the good one stays
    publish('Knust', true);
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update().catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 3000));
    });
    expect(await caches()).toEqual([first]);
    // with a network one reads what is published, whatever was kept
    publish('Nyt');
    await page.goto(`${url}om/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nyt');
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await expect.poll(caches, { timeout: 60_000 }).toContain('klynge-nyt');
    // it takes over when all of it has come
    await expect
      .poll(
        () =>
          page.evaluate(async () => {
            const { installing, waiting } = await navigator.serviceWorker.ready;
            return installing === null && waiting === null;
          }),
        { timeout: 60_000 },
      )
      .toBe(true);
    await stop(server);
    await page.goto(`${url}om/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nyt');
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});

test('an embed and a frame keep nothing', async ({ page }) => {
  await page.goto('embed/livsforloeb/');
  expect(await page.locator('html').getAttribute('data-sw')).toBeNull();
  await page.waitForTimeout(3500);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('in a sandboxed frame nothing is asked for that is an error there', async ({ page, baseURL }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto('om/');
  await page.setContent(
    `<iframe sandbox="allow-scripts" src="${baseURL}embed/livsforloeb/" width="600" height="700"></iframe>`,
  );
  await expect(page.frameLocator('iframe').locator('.player[data-vaagen]')).toBeVisible();
  await page.waitForTimeout(500);
  expect(errors).toEqual([]);
});
