/** Reading: the figure follows the text, down and up, and the address wins when the page opens. */
import { expect, test } from './browser.ts';
import { node, open, restsAt } from './reading.ts';

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 360, height: 740 },
]) {
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test('the figure follows the text, downwards and upwards, and stays in sight', async ({ page }) => {
      await open(page);
      for (const [id, t] of [
        ['potentiel-viden', 1],
        ['moden-dele', 3],
        ['spin-off-forfra', 4],
        ['spirende-besoeg', 2],
        ['clutter-spredt', 0],
      ] as const) {
        await page.locator(`#${id}`).evaluate((passage) => passage.scrollIntoView({ block: 'center' }));
        await restsAt(page, t);
        const box = await page.locator('.player svg.drawing').boundingBox();
        expect(box!.y).toBeGreaterThanOrEqual(-1);
        expect(box!.y + box!.height).toBeLessThanOrEqual(viewport.height);
      }
    });

    test('no page scrolls sideways', async ({ page }) => {
      for (const path of [
        './',
        'kapitler/moden/',
        'aktiviteter/',
        'om/',
        'undervisning/',
        'indlejr/',
        'vis/',
        'findes-ikke/',
      ]) {
        await page.goto(path);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wider, path).toBeLessThanOrEqual(0);
      }
    });
  });
}

test('scrubbing, then scrolling, then stepping: whichever came last wins', async ({ page }) => {
  await open(page);
  await page.locator('.scrubber').fill('3.3');
  await restsAt(page, 3.3);
  await page.locator('#potentiel-viden').evaluate((passage) => passage.scrollIntoView({ block: 'center' }));
  await restsAt(page, 1);
  await page.getByRole('button', { name: 'Næste fase' }).click();
  await restsAt(page, 2);
  await page.waitForTimeout(300);
  await restsAt(page, 2);
});

test('an address with a state wins over the place in the text that the page opens at', async ({ page }) => {
  await open(page, '?fase=moden#potentiel-viden');
  await restsAt(page, 3);
  await page.waitForTimeout(500);
  await restsAt(page, 3);
});

test('chapters stand alone beside their phase, with the ones before and after', async ({ page }) => {
  await open(page, 'kapitler/moden/');
  await restsAt(page, 3);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Moden klynge/);
  await page.getByRole('link', { name: /Næste/ }).click();
  await expect(page).toHaveURL(/kapitler\/spin-off\/$/);
  await page.getByRole('link', { name: /Forrige/ }).click();
  await expect(page).toHaveURL(/kapitler\/moden\/$/);
});

test('the skip link leads to the content', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await expect(page.locator('.skip')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#indhold$/);
});

test('a node chosen while reading moves the figure and leaves the text where it is', async ({ page }) => {
  await open(page);
  await page.locator('#potentiel-viden').evaluate((passage) => passage.scrollIntoView({ block: 'center' }));
  await restsAt(page, 1);
  const before = await page.evaluate(() => scrollY);
  await node(page, 'spin-off').click();
  await restsAt(page, 4);
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('a button in the sentence takes the star away, and reading on puts it back', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  for (const [phase, passage, next] of [
    ['potentiel', 'potentiel-stjernen', 'maaling-sensoren'],
    ['spirende', 'spirende-knudepunkter', 'moden-marked'],
    ['moden', 'moden-stjernen', 'spin-off-kanten'],
  ] as const) {
    const button = page.locator(`#${passage} .show-view`);
    await button.evaluate((link) => link.scrollIntoView({ block: 'center' }));
    await button.click();
    await expect(page.locator('.sentence')).toContainText('Uden facilitatoren');
    await expect(page).toHaveURL(new RegExp(`fase=${phase}&uden=facilitator`));
    await expect(page.locator(`#${passage}`)).toBeInViewport();
    const on = page.locator(`#${next}`).or(
      page
        .locator('klynge-trin')
        .filter({ has: page.locator('> p') })
        .last(),
    );
    await on.first().evaluate((part) => part.scrollIntoView({ block: 'start' }));
    await expect(page.locator('.sentence')).not.toContainText('Uden facilitatoren');
  }
});
