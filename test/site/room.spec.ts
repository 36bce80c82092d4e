/** What stays in sight while one reads, and how much of the window it leaves to the text. */
import { expect, test, type Page } from './browser.ts';
import { node, open, restsAt } from './reading.ts';

const PHONE = { width: 360, height: 740 };
const LYING = { width: 740, height: 360 };
const LAPTOP = { width: 1280, height: 720 };

const readTo = async (page: Page, id: string) => {
  await page.locator(`#${id}`).evaluate((passage) => passage.scrollIntoView());
  await page.waitForTimeout(300);
};

/** The share of the window's height that nothing covers, where the text stands. */
const room = (page: Page) =>
  page.evaluate(() => {
    const bottom = Math.max(0, document.querySelector('.stage')!.getBoundingClientRect().bottom);
    const bar = document.querySelector('.progress')!.getBoundingClientRect().top;
    return (bar - bottom) / innerHeight;
  });

const enlarge = (page: Page) => page.evaluate(() => (document.documentElement.style.fontSize = '200%'));

test('on a phone the text has nearly half the window beside the drawing and the phases', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await open(page);
  await readTo(page, 'moden-dele');
  await expect(page.locator('.player svg.drawing')).toBeInViewport({ ratio: 1 });
  await expect(node(page, 'moden')).toBeInViewport({ ratio: 1 });
  await expect(page.locator('#moden-dele p').first()).toBeInViewport();
  expect(await room(page)).toBeGreaterThan(0.45);
});

test('with letters twice as large nothing covers the text, and the bar shows where one is', async ({
  page,
}) => {
  for (const size of [PHONE, { width: 320, height: 640 }]) {
    await page.setViewportSize(size);
    await open(page);
    await enlarge(page);
    await readTo(page, 'moden-dele');
    expect(await room(page)).toBeGreaterThan(0.7);
    await expect(page.locator('.progress [aria-current]')).toHaveText(/Moden/);
    await expect(page.locator('.progress [aria-current] .progress-word')).toBeInViewport({ ratio: 1 });
  }
});

test('on a phone that lies on its side the drawing stands beside the text', async ({ page }) => {
  await page.setViewportSize(LYING);
  await open(page);
  await readTo(page, 'spirende-navn');
  await restsAt(page, 2);
  await expect(page.locator('.player svg.drawing')).toBeInViewport({ ratio: 1 });
  const [text, drawing] = await Promise.all([
    page.locator('#spirende-navn p').first().boundingBox(),
    page.locator('.player .stage').boundingBox(),
  ]);
  expect(text!.x + text!.width).toBeLessThanOrEqual(drawing!.x);
  expect(text!.width).toBeGreaterThan(300);
  const words = await page.locator('.node .word').evaluateAll((all) =>
    all.map((word) => {
      const { left, right } = word.getBoundingClientRect();
      return { left, right };
    }),
  );
  for (const [i, { left }] of words.slice(1).entries()) expect(left).toBeGreaterThan(words[i]!.right);
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled, viewport: PHONE });
    test('the header is one row on a phone, and its menu opens by key and by press', async ({ page }) => {
      await page.goto('./');
      const header = (await page.locator('header.top').boundingBox())!;
      expect(header.height).toBeLessThan(60);
      const menu = page.getByRole('button', { name: 'Menu' });
      const link = page
        .getByRole('navigation', { name: 'Sider' })
        .getByRole('link', { name: 'Om tegningen' });
      await expect(link).toBeHidden();
      await menu.focus();
      await page.keyboard.press('Enter');
      await expect(link).toBeInViewport({ ratio: 1 });
      expect((await link.boundingBox())!.height).toBeGreaterThanOrEqual(43.5);
      await page.keyboard.press('Escape');
      await expect(link).toBeHidden();
      await menu.click();
      await link.click();
      await expect(page).toHaveURL(/\/om\/$/);
    });
  });

test('on a laptop names are written, the key stands clear of the bar, and the lines of the text are no stumps', async ({
  page,
}) => {
  await page.setViewportSize(LAPTOP);
  for (const phase of ['clutter', 'potentiel', 'spirende', 'moden', 'spin-off']) {
    await open(page, `?fase=${phase}`);
    const { names, gap } = await page.evaluate(() => {
      const texts = [...document.querySelectorAll('.player svg.drawing .label:is(.name, .detail)')];
      const bottom = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
      return {
        names: texts.filter((text) => text.getBoundingClientRect().width > 0).length,
        gap: bottom('.progress').top - bottom('.player .legend').bottom,
      };
    });
    expect(names, phase).toBeGreaterThanOrEqual(2);
    expect(gap, phase).toBeGreaterThanOrEqual(6);
  }
  expect((await page.locator('#indledning-beslaget p').first().boundingBox())!.width).toBeGreaterThan(385);
});

test('whom one follows and what is taken away is said without moving anything below the drawing', async ({
  page,
}) => {
  await page.setViewportSize(LAPTOP);
  await open(page, '?fase=spirende');
  const legend = () => page.locator('.player .legend').boundingBox();
  const before = await legend();
  await page.locator('.take').click();
  await expect(page.locator('[data-chip=uden]')).toBeInViewport({ ratio: 1 });
  expect(await legend()).toEqual(before);
  await open(page, '?fase=spirende&foelg=v01&uden=facilitator');
  await expect(page.locator('.chips button')).toHaveCount(2);
  await expect(page.locator('.player .legend .made')).toBeInViewport({ ratio: 1 });
});

test('a low window keeps the names of the drawing', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 650 });
  await open(page, '?fase=moden');
  await expect(page.locator('.player svg.drawing .label', { hasText: 'Smedjen' })).toBeVisible();
  await expect(page.locator('[data-knap=afspil]')).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.sentence')).toBeInViewport();
});

test.describe('without scripts on a wide window', () => {
  test.use({ javaScriptEnabled: false, viewport: LAPTOP });
  test('the text stands alone, with a drawing in each chapter', async ({ page }) => {
    await page.goto('./');
    const [text, drawing] = await Promise.all([
      page.locator('#moden-dele p').first().boundingBox(),
      page.locator('.still[data-fase=moden] svg').boundingBox(),
    ]);
    expect(text!.width).toBeGreaterThan(500);
    expect(drawing!.width).toBeGreaterThan(450);
    await page.locator('#moden-dele').scrollIntoViewIfNeeded();
    await expect(page.locator('.player svg.drawing')).not.toBeInViewport();
  });
});

for (const [width, height] of [
  [667, 375],
  [740, 360],
  [844, 390],
] as const)
  test(`on a phone that lies on its side, ${width} × ${height}, the phases keep their names and the buttons one row`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, '?fase=moden');
    const { bar, words, rows } = await page.evaluate(() => ({
      bar: document.querySelector('.progress')!.getBoundingClientRect().top,
      words: [...document.querySelectorAll('.node .word')].map((word) => word.getBoundingClientRect().bottom),
      rows: new Set(
        [...document.querySelectorAll('.controls button')]
          .map((button) => button.getBoundingClientRect())
          .filter(({ height: high }) => high > 0)
          .map(({ top }) => Math.round(top)),
      ).size,
    }));
    expect(words).toHaveLength(5);
    for (const bottom of words) expect(bottom).toBeLessThanOrEqual(bar);
    expect(rows).toBe(1);
  });

for (const [width, height] of [
  [1024, 768],
  [1100, 800],
  [1280, 720],
  [1366, 768],
] as const)
  test(`at ${width} px no word in the list of activities is broken`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const phase of ['potentiel', 'spirende', 'moden']) {
      await open(page, `?fase=${phase}`);
      const broken = await page.locator('.panel .activity').evaluateAll((all) =>
        all.flatMap((one) => {
          const text = one.firstChild as Text;
          return [...text.data.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
            // a hyphen that is written is a place to break
            return lines.size > 1 && !word.includes('-') ? [word] : [];
          });
        }),
      );
      expect(broken, phase).toEqual([]);
    }
  });

test('the mark of a passage comes with the pointer and with the keyboard', async ({ page }) => {
  await page.setViewportSize(LAPTOP);
  await open(page);
  const mark = page.locator('#indledning-beslaget .permalink');
  await page.mouse.move(1300, 20);
  await expect(mark).toHaveCSS('opacity', '0');
  await page.locator('#indledning-beslaget p').first().hover();
  await expect(mark).toHaveCSS('opacity', '1');
  await page.mouse.move(1300, 20);
  await mark.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(mark).toHaveCSS('opacity', '1');
});

test('the list of activities shows the phase that is read', async ({ page }) => {
  await page.setViewportSize(LAPTOP);
  await open(page, 'aktiviteter/');
  for (const [id, t] of [
    ['spirende', 2],
    ['potentiel', 1],
  ] as const) {
    await page.locator(`h2#${id}`).evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
    await expect(page.locator('.player[data-hviler]')).toHaveAttribute('data-t', String(t), {
      timeout: 15_000,
    });
  }
  await open(page, 'aktiviteter/#branding');
  await expect(page.locator('.player')).toHaveAttribute('data-t', '2');
});
