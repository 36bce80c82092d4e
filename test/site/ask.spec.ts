/** The end of the text: twelve questions whose answers show their moment, and the phase doctor. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from './browser.ts';
import { open, restsAt } from './reading.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function call(page: Page, number: string): Promise<void> {
  await page.locator('#fasedoktoren').scrollIntoViewIfNeeded();
  await page.getByLabel('Patient nr.', { exact: true }).fill(number);
  await page.getByRole('button', { name: 'Hent patienten' }).click();
}
const patient = (page: Page, number: number) => page.locator(`.examination[data-patient="${number}"]`);
const drawn = (page: Page) =>
  page
    .locator('.examination svg.drawing[role=img]')
    .evaluate((svg) => svg.innerHTML.replace(/<!--.*?-->/g, ''));
async function diagnose(page: Page, phase: string, clue = 0): Promise<void> {
  await page.locator('.examination').getByRole('radio', { name: phase, exact: true }).check();
  await page.locator('[data-spor]').nth(clue).check();
  await page.getByRole('button', { name: 'Stil diagnosen' }).click();
}

test('an answer opens, and its link moves the figure without loading the page anew', async ({ page }) => {
  await open(page);
  await expect(page.locator('.questions details')).toHaveCount(12);
  const third = page.locator('#s03');
  await expect(third.locator('p').first()).toBeHidden();
  await third.locator('summary').click();
  await expect(third.locator('p').first()).toContainText('At finde specialet');
  await third.getByRole('link').click();
  await restsAt(page, 1);
  await expect(page).toHaveURL(/\?fase=potentiel&aktivitet=specialisering$/);
  await expect(third).toHaveAttribute('open', '');
});

test('for the teacher the links lead to the front page, and paper shows every answer', async ({ page }) => {
  await page.goto('undervisning/');
  await expect(page.locator('.questions details')).toHaveCount(12);
  await expect(page.locator('#s10 a')).toHaveAttribute('href', /\/\?fase=potentiel&uden=facilitator$/);
  await page.emulateMedia({ media: 'print' });
  for (const id of ['s01', 's12']) await expect(page.locator(`#${id} p`).first()).toBeVisible();
});

test('a patient has an address, which the figure leaves as it is', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '?fase=moden&patient=4711#fasedoktoren');
  await expect(patient(page, 4711)).toBeVisible();
  await expect(page.getByLabel('Patient nr.', { exact: true })).toHaveValue('4711');
  await expect(page.locator('#fasedoktoren')).toBeInViewport();
  await call(page, '12');
  await expect(patient(page, 12)).toBeVisible();
  await expect(page).toHaveURL(/patient=12\b/);
  const first = await drawn(page);
  await page.locator('.node[data-fase=spirende]').evaluate((node: HTMLElement) => node.click());
  await expect(page).toHaveURL(/fase=spirende.*patient=12\b|patient=12\b.*fase=spirende/);
  await page.reload();
  await expect(patient(page, 12)).toBeVisible();
  expect(await drawn(page)).toBe(first);
  await open(page, '?patient=mange');
  await expect(page.locator('.told')).toContainText('Der er ingen patient med det nummer');
});

test('the doctor shows a cluster without names; the same number is the same patient', async ({ page }) => {
  await open(page);
  await call(page, '4711');
  await expect(patient(page, 4711)).toBeVisible();
  await expect(page.locator('.examination svg.drawing text')).toHaveCount(0);
  await expect(page.locator('.examination .only-heard')).not.toContainText(/potentiel|spirende|moden /i);
  const first = await drawn(page);
  await page.getByRole('button', { name: 'Ny patient' }).click();
  await expect(patient(page, 4711)).toHaveCount(0);
  await call(page, '4711');
  await expect(patient(page, 4711)).toBeVisible();
  expect(await drawn(page)).toBe(first);
  await call(page, '12 000');
  await expect(page.locator('.told')).toContainText('Der er ingen patient med det nummer');
  await expect(patient(page, 4711)).toBeVisible();
});

test('a wrong and a right answer are told with the clue, which is lit', async ({ page }) => {
  await open(page);
  await call(page, '4711');
  await diagnose(page, 'Moden klynge');
  const verdict = page.locator('.verdict');
  await expect(verdict).toHaveText('Ikke helt. Du sagde moden klynge, og svaret er potentiel klynge.');
  await expect(verdict).toBeFocused();
  await expect(page.locator('.examination .lit').first()).toBeAttached();
  await expect(page.locator('.lights [aria-pressed=true]')).toHaveCount(1);
  await page.getByRole('button', { name: 'Sammenlign med moden klynge' }).click();
  await expect(page.locator('.difference')).toContainText(/^Potentiel klynge: .+ Moden klynge: /);
  await call(page, '4711');
  await diagnose(page, 'Potentiel klynge');
  await expect(verdict).toHaveText('Rigtigt. Svaret er potentiel klynge.');
  await expect(page.locator('.score')).toHaveText('Indtil nu: 1 af 2 rigtige');
});

for (const size of [
  { width: 1280, height: 720 },
  { width: 360, height: 740 },
])
  test(`axe finds nothing in an answered case at ${size.width} px`, async ({ page }) => {
    await page.setViewportSize(size);
    await open(page);
    await page.locator('#s08 summary').click();
    await call(page, '6');
    await diagnose(page, 'Clutter', 2);
    await page.locator('.compare').click();
    const { violations } = await new AxeBuilder({ page })
      .include('.questions')
      .include('.doctor')
      .withTags(TAGS)
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    ).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('questions open, links lead to the drawn chapter, and the doctor says what it needs', async ({
    page,
  }) => {
    await page.goto('./');
    await page.locator('#s01 summary').click();
    await expect(page.locator('#s01 p').first()).toBeVisible();
    await expect(page.locator('#s01 a')).toHaveAttribute('href', '?fase=clutter#kapitel-clutter');
    await expect(page.getByText('virker kun med JavaScript')).toBeVisible();
    for (const control of await page.locator('.doctor :is(button, input)').all())
      await expect(control).toBeHidden();
  });
});
