/** What search engines, share buttons and other sites read: titles, addresses, pictures, oEmbed, sitemap. */
import { expect, test } from './browser.ts';

const pages = [
  '',
  'kapitler/indledning/',
  'kapitler/clutter/',
  'kapitler/potentiel/',
  'kapitler/spirende/',
  'kapitler/moden/',
  'kapitler/spin-off/',
  'aktiviteter/',
  'vis/',
  'undervisning/',
  'undervisning/elevark/',
  'undervisning/facit/',
  'indlejr/',
  'om/',
];

test('every page has its own title, description, canonical address and one main heading', async ({
  page,
}) => {
  const titles = new Set<string>();
  for (const path of pages) {
    await page.goto(`./${path}`);
    titles.add(await page.title());
    const description = await page.locator('meta[name=description]').getAttribute('content');
    expect(description!.length, path).toBeGreaterThan(60);
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toMatch(
      new RegExp(`^https?://[^/]+/.*${path}$|^https?://[^/]+/$`),
    );
    await expect(page.locator('h1'), path).toHaveCount(1);
    await expect(page.locator('html')).toHaveAttribute('lang', 'da');
  }
  expect(titles.size).toBe(pages.length);
});

test('every link on every page leads somewhere', async ({ page, request }) => {
  test.setTimeout(90_000);
  const seen = new Map<string, Set<string>>();
  for (const path of pages) {
    await page.goto(`./${path}`);
    for (const href of await page
      .locator('a[href]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))) {
      const url = new URL(href);
      if (url.host !== new URL(page.url()).host) continue;
      const ids = seen.get(url.pathname) ?? new Set();
      if (url.hash) ids.add(decodeURIComponent(url.hash.slice(1)));
      seen.set(url.pathname, ids);
    }
  }
  expect(seen.size).toBeGreaterThan(10);
  for (const [path, ids] of seen) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    const html = await response.text();
    for (const id of ids) expect(html, `${path}#${id}`).toMatch(new RegExp(`id="${id}"`));
  }
});

test('each chapter has a share image of the right size, made from the figure', async ({ page, request }) => {
  for (const path of pages.filter((path) => path.startsWith('kapitler/'))) {
    await page.goto(`./${path}`);
    const image = new URL((await page.locator('meta[property="og:image"]').getAttribute('content'))!);
    const body = await (await request.get(image.pathname)).body();
    expect([body.readUInt32BE(16), body.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(body.length).toBeLessThan(300_000);
  }
});

test('the figure is a picture at each phase, as SVG and PNG, and has an oEmbed file', async ({ request }) => {
  for (const phase of ['clutter', 'potentiel', 'spirende', 'moden', 'spin-off']) {
    const svg = await request.get(`figurer/livsforloeb-${phase}.svg`);
    expect(svg.headers()['content-type']).toContain('image/svg+xml');
    const text = await svg.text();
    expect(text).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(text).toMatch(/<title[^>]*>[^<]+<\/title>/);
    expect(text).toMatch(/<desc[^>]*>[^<]+<\/desc>/);
    expect(text).not.toContain('var(');
    const png = await (await request.get(`figurer/livsforloeb-${phase}.png`)).body();
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.length).toBeGreaterThan(10_000);
  }
  const oembed = (await (await request.get('oembed/livsforloeb.json')).json()) as Record<string, unknown>;
  expect(oembed).toMatchObject({ version: '1.0', type: 'rich', width: 600 });
  expect(oembed['html']).toContain('/embed/livsforloeb/');
});

test('the sitemap names every page and no embed; robots.txt names the sitemap', async ({ request }) => {
  const robots = await (await request.get('robots.txt')).text();
  expect(robots).toMatch(/Sitemap: https?:\/\/.+sitemap/);
  const map = await (await request.get('sitemap-0.xml')).text();
  for (const path of pages) expect(map).toMatch(new RegExp(`/${path}</loc>`));
  expect(map).not.toContain('/embed/');
});

test('a missing page answers 404 in Danish', async ({ page }) => {
  const response = await page.goto('findes-ikke/');
  expect(response!.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Siden findes ikke');
});

test('the licences of all shipped code are listed, and each lets everybody use it', async ({
  page,
  request,
}) => {
  await page.goto('om/');
  const href = await page.getByRole('link', { name: 'licenser.txt' }).getAttribute('href');
  const list = await (await request.get(href!)).text();
  const named = [...list.matchAll(/^## (\S+) - [\d.]+ \((.+)\)$/gm)];
  expect(named.map(([, name]) => name)).toEqual(
    expect.arrayContaining(['svelte', 'd3-force', 'd3-shape', 'uqr']),
  );
  expect(list.match(/^## /gm)).toHaveLength(named.length);
  for (const [, name, licence] of named)
    expect(licence, name).toMatch(/^(MIT|ISC|Apache-2\.0|BSD-[23]-Clause)$/);
});

test('the class’s view adds at most 12 kB to what the first page has', async ({ page, context }) => {
  const weigh = async (path: string) => {
    let sum = 0;
    const fresh = await context.newPage();
    fresh.on('requestfinished', async (request) => {
      if (/\.(js|css|json)$/.test(new URL(request.url()).pathname))
        sum += Math.max(0, (await request.sizes()).responseBodySize);
    });
    await fresh.goto(path);
    await fresh.locator('.player[data-vaagen]').waitFor({ state: 'attached' });
    await fresh.waitForLoadState('networkidle');
    await fresh.close();
    return sum;
  };
  await page.close();
  const first = await weigh('./');
  expect((await weigh('vis/')) - first).toBeLessThan(12_000);
});
