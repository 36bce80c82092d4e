/** The progress bar: how long the story is, where one is, a way to each chapter, and an offer to go on next time. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from './browser.ts';
import { open, restsAt } from './reading.ts';

const bar = (page: Page) => page.getByRole('navigation', { name: 'Historien' });
const offer = (page: Page) => page.getByRole('link', { name: /Fortsæt, hvor du slap/ });
const readTo = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate((passage) => passage.scrollIntoView({ block: 'center' }));

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 360, height: 740 },
])
  test(`at ${viewport.width} × ${viewport.height} it is always in sight and says where one is`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await open(page);
    await expect(bar(page).getByText(/ca\.\s\d+\smin\. i alt/)).toBeInViewport();
    await expect(bar(page).locator('[aria-current]')).toHaveText(/Indledning/);
    await readTo(page, 'moden-dele');
    await expect(bar(page).locator('[aria-current=location]')).toHaveText(/Moden/);
    for (const link of await bar(page).getByRole('link').all())
      await expect(link).toBeInViewport({ ratio: 1 });
    await bar(page)
      .getByRole('link', { name: /Potentiel/ })
      .click();
    await restsAt(page, 1);
    await expect(page.locator('#kapitel-potentiel')).toBeInViewport();
    await expect(bar(page).locator('[aria-current]')).toHaveText(/Potentiel/);
  });

test('on a chapter alone it leads to the other chapters', async ({ page }) => {
  await open(page, 'kapitler/spirende/');
  await expect(bar(page).locator('[aria-current=page]')).toHaveText(/Spirende/);
  await bar(page).getByRole('link', { name: /Moden/ }).click();
  await expect(page).toHaveURL(/kapitler\/moden\/$/);
});

test('it stays away where only the figure is wanted, and on paper', async ({ page }) => {
  for (const path of ['?ren=1', 'embed/livsforloeb/', 'vis/']) {
    await page.goto(path);
    await expect(page.locator('.progress:visible')).toHaveCount(0);
  }
  await page.goto('./');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.progress')).toBeHidden();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('it is six plain links', async ({ page }) => {
    await page.goto('./');
    await expect(bar(page).getByRole('link')).toHaveCount(6);
    await bar(page).getByRole('link', { name: /Moden/ }).click();
    await expect(page.locator('#kapitel-moden')).toBeInViewport();
    await expect(offer(page)).toBeHidden();
  });
});

test('next time it offers to go on, takes a no, and offers nothing to an address that says more', async ({
  page,
}) => {
  await open(page);
  await expect(offer(page)).toBeHidden();
  await readTo(page, 'moden-dele');
  await restsAt(page, 3);
  await page.goto('om/');
  await page.goto('?fase=potentiel');
  await expect(page.locator('.player[data-vaagen]')).toBeAttached();
  await expect(offer(page)).toBeHidden();
  await page.goto('./');
  await expect(offer(page)).toHaveText(/Moden klynge/);
  const { violations } = await new AxeBuilder({ page }).include('.progress').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await offer(page).click();
  await restsAt(page, 3);
  await expect(page.locator('#moden-dele')).toBeInViewport();
  await expect(offer(page)).toBeHidden();
  await page.goto('om/');
  await page.goto('./');
  await page.getByRole('button', { name: 'Nej tak' }).click();
  await expect(bar(page).getByRole('link', { name: /Indledning/ })).toBeFocused();
  await page.reload();
  await expect(page.locator('.player[data-vaagen]')).toBeAttached();
  await expect(offer(page)).toBeHidden();
});

test('whoever left at the start is offered nothing, and blocked storage breaks nothing', async ({ page }) => {
  await open(page);
  await readTo(page, 'moden-dele');
  await restsAt(page, 3);
  await page.evaluate(() => scrollTo(0, 0));
  await restsAt(page, 0);
  await page.goto('om/');
  await open(page);
  await expect(offer(page)).toBeHidden();
  const broken: string[] = [];
  page.on('pageerror', (error) => broken.push(error.message));
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    }),
  );
  await open(page);
  await readTo(page, 'moden-dele');
  await expect(bar(page).locator('[aria-current]')).toHaveText(/Moden/);
  await page.goto('om/');
  await open(page);
  expect(broken).toEqual([]);
});
