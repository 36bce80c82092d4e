/** The class is the cluster: pairs are typed, the network grows, the facilitator goes, and the link keeps it all. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from './browser.ts';

test.use({ viewport: { width: 1280, height: 800 }, contextOptions: { reducedMotion: 'reduce' } });

const awake = (page: Page) => expect(page.locator('.class-wall[data-vaagen]')).toBeVisible();
const round = (page: Page, n: number) => page.locator(`.class-rounds [data-runde="${n}"]`).click();
const drawn = (page: Page) => page.locator('.class-sheet svg.drawing');
const said = (page: Page) => page.locator('.class-said');

test('a class is typed in, drawn, counted, taken apart and given away as a link', async ({
  page,
  context,
}) => {
  await page.goto('vis/klasse/');
  await awake(page);
  await page.getByLabel('Hvor mange er med?').fill('12');
  await page.getByLabel('Hvor mange er med?').blur();
  await page.getByLabel('Hvem mødte hinanden?').fill('1-2 1-3 1-4 1-5 2-3, 4-2 1-99');
  await expect(page.locator('.class-read')).toContainText('6 par er læst');
  await expect(page.locator('.class-misread')).toHaveText('»1-99« er ikke et par mellem 1 og 12.');
  await expect(said(page)).toContainText('Fem af tolv aktører er med');
  await round(page, 2);
  await page.getByLabel('Hvem blev enige?').fill('6-7 7-8 2-6');
  await expect(said(page)).toContainText('Spirende klynge.');
  await expect(said(page)).toContainText('Otte af tolv aktører er med');
  await expect(page).toHaveURL(/klasse=12\.1-2_1-3_1-4_1-5_2-3_2-4\.6-7_7-8_2-6/);
  await page.locator('[data-knap=uden]').click();
  // 5 hung on the facilitator alone
  await expect(page.locator('.class-fallen b')).toHaveText('5');
  await expect(said(page)).toContainText('hænger seks af de syv');
  await page.locator('[data-knap=uden]').click();
  await page.getByLabel('Følg nummer').selectOption('7');
  await expect(said(page)).toContainText('Du følger 7');
  // nothing is lost by a reload, not even what could not be read
  await page.reload();
  await awake(page);
  await round(page, 1);
  await expect(page.getByLabel('Hvem mødte hinanden?')).toHaveValue('1-2 1-3 1-4 1-5 2-3, 4-2 1-99');
  // another machine sees the same by the link
  const other = await context.newPage();
  await other.goto(page.url());
  await awake(other);
  await expect(said(other)).toContainText('Otte af tolv aktører er med');
  await other.locator('[data-knap=kode]').click();
  await expect(other.getByRole('dialog').getByRole('img')).toBeVisible();
});

test('each pupil has a number on the wall, and nobody leaves the sheet', async ({ page }) => {
  const pairs = Array.from({ length: 35 }, (_, i) => `1-${i + 2}`).join('_');
  await page.goto(`vis/klasse/?klasse=36.${pairs}.2-3_4-5_6-7_8-9`);
  await awake(page);
  await round(page, 1);
  await expect(drawn(page).locator('.actor')).toHaveCount(36);
  const labels = await drawn(page).locator('text.label').allTextContents();
  expect(labels.filter((text) => /^\d+$/.test(text)).length).toBeGreaterThanOrEqual(34);
  const sheet = (await drawn(page).boundingBox())!;
  for (const box of await drawn(page)
    .locator('.actor .body')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect))) {
    expect(box.left).toBeGreaterThanOrEqual(sheet.x - 1);
    expect(box.right).toBeLessThanOrEqual(sheet.x + sheet.width + 1);
  }
});

test('a damaged link says so and shows an empty class', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto('vis/klasse/?klasse=99.1-2');
  await awake(page);
  await expect(page.locator('.class-note')).toContainText('»klasse«');
  await expect(page.getByLabel('Hvor mange er med?')).toHaveValue('28');
  expect(errors).toEqual([]);
});

for (const width of [360, 1024, 1280])
  test(`is clean by axe and has no side scroll at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('vis/klasse/?klasse=12.1-2_1-3_2-4.5-6_2-3');
    await awake(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });

test('a row hands its ties on from phone to phone, and the wall gets them all', async ({ page, context }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('vis/klasse/?raekke=1&klasse=12.1-2.2-3');
  await awake(page);
  await expect(page.locator('.class-sheet')).toBeHidden();
  await expect(page.getByLabel('Hvem blev enige?')).toHaveValue('2-3');
  await page.getByLabel('Hvem blev enige?').fill('2-3 4-5');
  const code = page.getByRole('img', { name: 'Kode til den næste' });
  await expect(code).toHaveAttribute('aria-label', /klasse=12\.1-2\.2-3_4-5&raekke=1$/);
  const next = await context.newPage();
  await next.goto((await code.getAttribute('aria-label'))!.replace(/^[^:]*: /, ''));
  await awake(next);
  await next.getByLabel('Hvem blev enige?').fill('2-3 4-5 6-7');
  const link = next.getByRole('link', { name: 'Vis klassens netværk' });
  await expect(link).toHaveAttribute('href', /klasse=12\.1-2\.2-3_4-5_6-7$/);
  await link.click();
  await expect(next.locator('.class-sheet')).toBeVisible();
  await round(next, 2);
  await expect(next.getByLabel('Hvem blev enige?')).toHaveValue('2-3 4-5 6-7');
  await next.locator('[data-knap=raekke]').click();
  await expect(next.getByRole('dialog').getByRole('img')).toHaveAttribute('aria-label', /&raekke=1$/);
});
