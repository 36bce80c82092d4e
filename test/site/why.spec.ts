/** Following a firm: its story beside the figure, each moment of it a click away, and its name always on the drawing. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './browser.ts';
import { countShifts, complaints, momentOf, open, restsAt } from './reading.ts';

const card = '.followed';

test('an address that follows a firm shows its story, and a button shows each moment', async ({ page }) => {
  const found = complaints(page);
  await open(page, '?foelg=v01&fase=spirende');
  await expect(page.locator(`${card} h2`)).toHaveText('Du følger Smedjen');
  await expect(page.locator('.followed-now')).toContainText('Smedjen');
  await page.locator(`${card} summary`).press('Enter');
  const entries = page.locator(`${card} .moments > li`);
  expect(await entries.count()).toBeGreaterThan(5);
  await expect(page.locator(`${card} [aria-current]`)).toHaveCount(1);

  const visit = entries.filter({ hasText: 'Virksomhedsbesøg' });
  await visit.getByRole('button', { name: 'Se det' }).press('Enter');
  await expect(page.locator('.player[data-hviler]')).toBeAttached({ timeout: 10_000 });
  expect(await momentOf(page)).toBeGreaterThan(1);
  expect(await momentOf(page)).toBeLessThan(2);
  await expect(visit).toHaveAttribute('aria-current', 'step');
  await expect(page.locator('.followed-now')).toHaveText(await visit.locator('p').nth(1).innerText());
  await expect(page).toHaveURL(/foelg=v01/);

  await entries.first().getByRole('button').click();
  await restsAt(page, 0);
  expect(found).toEqual([]);
});

test('axe finds nothing in the open story', async ({ page }) => {
  test.slow();
  await open(page, '?foelg=v01&fase=spirende');
  await page.locator(`${card} summary`).click();
  const { violations } = await new AxeBuilder({ page }).include('.panel').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('who is no longer followed has no card, in the address neither', async ({ page }) => {
  await open(page, '?foelg=v01&fase=moden');
  await page.locator(card).getByRole('button', { name: 'Følg ikke længere' }).click();
  await expect(page.locator(card)).toHaveCount(0);
  await expect(page).not.toHaveURL(/foelg/);
});

test('the story is that of the cluster without the activity that is taken away', async ({ page }) => {
  await open(page, '?foelg=v01&fase=spirende&uden=virksomhedsbesoeg');
  await page.locator(`${card} summary`).click();
  await expect(page.locator(`${card} .moments`)).toContainText('Netværk');
  await expect(page.locator(`${card} .moments`)).not.toContainText('Virksomhedsbesøg');
});

test('an actor that nobody knows is said to be so, and no card is shown', async ({ page }) => {
  await open(page, '?foelg=v99');
  await expect(page.locator('.note')).toContainText('foelg');
  await expect(page.locator(card)).toHaveCount(0);
});

for (const [width, height] of [
  [360, 740],
  [1280, 720],
] as const)
  test(`at ${width} px the card moves nothing when it comes, and the name is on the drawing`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const shifted = await countShifts(page);
    await open(page, '?foelg=v13&fase=moden');
    await expect(page.locator(`${card} h2`)).toBeAttached();
    await page.evaluate(() => document.fonts.ready);
    expect(await shifted()).toBeLessThan(0.02);
    await expect(page.locator('.player svg.drawing .label', { hasText: 'Rebslageriet' })).toBeVisible();
    await expect(page.locator('.player .play')).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await page.locator(`${card} summary`).click();
    for (const button of (await page.locator(`${card} :is(button, summary)`).all()).slice(0, 5)) {
      const box = await button.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(width < 1000 ? 43.5 : 24);
    }
  });
