/** The guesses: ten seconds each, answered in the figure, skipped at will, by keyboard alone, and readable without scripts. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from './browser.ts';
import { complaints, open, restsAt } from './reading.ts';

// Each reads through several states of the page, which takes a busy machine a while.
test.describe.configure({ timeout: 90_000 });

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const CHOICES = [
  { id: 'potentiel', t: 1, right: 'Nogle mødes uden at binde sig', wrong: 'Klyngen får et navn' },
  { id: 'moden', t: 3, right: 'Den bliver mindre', wrong: 'Den bliver større' },
  { id: 'spin-off', t: 4, right: 'Dem med færrest forbindelser', wrong: 'De bedst forbundne' },
] as const;

/** Scrolls to a guess, as a reader would, and waits until it is awake. */
async function cardOf(page: Page, id: string) {
  const card = page.locator(`#gaet-${id} .guess`);
  await card.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await expect(page.locator(`#gaet-${id} .guess[data-vaagen]`)).toBeVisible();
  return card;
}
const guessIn = (card: ReturnType<Page['locator']>) => card.getByRole('button', { name: 'Gæt', exact: true });
/** Whether the figure has dimmed all but what it lights. */
const dimmed = (page: Page) => page.locator('.player .drawing .actor.dim').first();

for (const { id, t, right, wrong } of CHOICES) {
  test(`the guess before ${id} is answered in words and in the figure, wrong and then right`, async ({
    page,
  }) => {
    await open(page);
    const card = await cardOf(page, id);
    await restsAt(page, t - 1);
    await guessIn(card).click();
    await expect(card.getByRole('status')).toHaveText(/Vælg først et svar/);
    await card.getByLabel(wrong, { exact: true }).check();
    await guessIn(card).click();
    await expect(card.getByRole('status')).toHaveText(/^Ikke helt\. .{20,}/);
    await restsAt(page, t);
    // reading on undoes it; a small movement within the card does not
    await page.evaluate(() => scrollBy(0, 8));
    await page.waitForTimeout(200);
    await restsAt(page, t);
    await card.getByRole('button', { name: 'Prøv igen' }).click();
    await card.getByLabel(right, { exact: true }).check();
    await restsAt(page, t - 1);
    await guessIn(card).click();
    await expect(card.getByRole('status')).toHaveText(/^\s*Rigtigt\. .{20,}/);
    await restsAt(page, t);
  });
}

test('two firms are chosen, sketched, and answered by the ties of the drawing', async ({ page }) => {
  await open(page);
  const card = await cardOf(page, 'spirende');
  const [first, second] = [card.getByLabel('Første virksomhed'), card.getByLabel('Anden virksomhed')];
  await first.selectOption('Smedjen');
  await guessIn(card).click();
  await expect(card.getByRole('status')).toHaveText(/Vælg først to/);
  await second.selectOption('Kodeværket');
  await restsAt(page, 1);
  await expect(page.locator('.player .sketch')).toBeVisible();
  await guessIn(card).click();
  await restsAt(page, 2);
  await expect(card.getByRole('status')).toHaveText(/Rigtigt\. Smedjen og Kodeværket er forbundet direkte/);
  await expect(dimmed(page)).toBeVisible();
  await expect(page.locator('.player .sketch')).toHaveCount(0);

  await card.getByRole('button', { name: 'Prøv igen' }).click();
  await second.selectOption('Lakhallen');
  await guessIn(card).click();
  await expect(card.getByRole('status')).toHaveText(/Ikke helt\. .*Lakhallen/);
  await expect(page.locator('.player .sketch')).toBeVisible();
  // reading on puts the light out
  await page.locator('#moden-stjernen').evaluate((passage) => passage.scrollIntoView({ block: 'center' }));
  await restsAt(page, 3);
  await expect(dimmed(page)).toHaveCount(0);
});

test('firms chosen in the figure fill the places of a guess in sight', async ({ page }) => {
  await open(page);
  const choose = (target: string) =>
    page.evaluate((detail) => document.dispatchEvent(new CustomEvent('klynge:valgt', { detail })), target);
  await choose('actor:v03');
  const card = await cardOf(page, 'spirende');
  await expect(card.getByLabel('Første virksomhed')).toHaveValue('');
  for (const target of ['actor:v01', 'actor:facilitator', 'actor:v01', 'actor:v02']) await choose(target);
  await expect(card.getByLabel('Første virksomhed')).toHaveValue('v01');
  await expect(card.getByLabel('Anden virksomhed')).toHaveValue('v02');
});

test('every guess can be skipped to one line, and taken up again', async ({ page }) => {
  await open(page);
  for (const id of ['potentiel', 'spirende', 'moden', 'spin-off']) {
    const card = await cardOf(page, id);
    await card.getByRole('button', { name: 'Spring over' }).click();
    await expect(card.getByRole('status')).toHaveText('Du sprang gættet over.');
    const again = card.getByRole('button', { name: 'Prøv alligevel' });
    await expect(again).toBeFocused();
    expect((await card.boundingBox())!.height).toBeLessThan(70);
    await again.click();
    await expect(guessIn(card)).toBeVisible();
  }
});

test('the keyboard alone guesses, both with choices and with firms', async ({ page }) => {
  await open(page);
  const card = await cardOf(page, 'moden');
  await card.getByLabel('Den bliver større').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(guessIn(card)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card.getByRole('status')).toHaveText(/Rigtigt\. .* fra 46 til 15\sprocent, målt på tegningen/);
  await expect(card.getByRole('button', { name: 'Prøv igen' })).toBeFocused();

  const firms = await cardOf(page, 'spirende');
  await firms.getByLabel('Første virksomhed').focus();
  await page.keyboard.type('Smed');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Kode');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(firms.getByRole('status')).toHaveText(/Rigtigt/);
});

test('a chapter alone steps back before it asks, and says no word to the console', async ({ page }) => {
  const heard = complaints(page);
  await open(page, 'kapitler/spirende/?froe=7');
  const card = await cardOf(page, 'spirende');
  await card.getByLabel('Første virksomhed').selectOption('Smedjen');
  await restsAt(page, 1);
  await card.getByLabel('Anden virksomhed').selectOption('Kodeværket');
  await guessIn(card).click();
  await restsAt(page, 2);
  // the answer is the page's own cluster's, and so is the figure
  await expect(page).not.toHaveURL(/froe=7/);
  expect(heard).toEqual([]);
});

for (const [width, height, most, least] of [
  [1280, 720, 220, 24],
  [360, 740, 320, 44],
] as const)
  test(`at ${width} px a guess is small, can be hit, and axe finds nothing in any of its states`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page);
    for (const { id, wrong } of CHOICES) {
      const card = await cardOf(page, id);
      expect((await card.boundingBox())!.height).toBeLessThanOrEqual(most);
      for (const control of await card.locator('button, label').all())
        expect((await control.boundingBox())!.height).toBeGreaterThanOrEqual(least);
      if (id === 'moden') await card.getByRole('button', { name: 'Spring over' }).click();
      else {
        await card.getByLabel(wrong, { exact: true }).check();
        if (id === 'potentiel') await guessIn(card).click();
      }
    }
    const card = await cardOf(page, 'spirende');
    expect((await card.boundingBox())!.height).toBeLessThanOrEqual(most);
    for (const control of await card.locator('button, select').all())
      expect((await control.boundingBox())!.height).toBeGreaterThanOrEqual(least);
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' '))}`),
    ).toEqual([]);
  });

test('on paper question and answer stand as text, without buttons', async ({ page }) => {
  await open(page, 'kapitler/moden/');
  await page.emulateMedia({ media: 'print' });
  const card = page.locator('#gaet-moden .guess');
  await expect(card.getByText('Den bliver mindre')).toBeVisible();
  await expect(card.locator('.guess-paper')).toContainText('fra 46 til 15 procent');
  await expect(card.locator('.guess-paper')).toBeVisible();
  for (const control of await card.locator('button, input').all()) await expect(control).toBeHidden();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('question, choices and answer can be read, and no control is dead', async ({ page }) => {
    await page.goto('./');
    for (const id of ['potentiel', 'spirende', 'moden', 'spin-off']) {
      const card = page.locator(`#gaet-${id} .guess`);
      await expect(card.locator('legend')).toBeVisible();
      for (const control of await card.locator('button, input, select').all())
        await expect(control).toBeHidden();
      await card.getByText('Se svaret').click();
      await expect(card.locator('details p')).toHaveText(/.{30,}/);
      await expect(card.locator('details p')).toBeVisible();
    }
    await expect(page.locator('#gaet-moden li')).toHaveCount(3);
    await expect(page.locator('#gaet-moden li').first()).toBeVisible();
  });
});

for (const javaScriptEnabled of [true, false])
  test.describe(`a bet in a passage ${javaScriptEnabled ? 'with' : 'without'} scripts`, () => {
    test.use({ javaScriptEnabled });
    test('is answered when it is made, and each passage has its own', async ({ page }) => {
      await page.goto('kapitler/potentiel/');
      const bet = page.locator('.bet');
      await expect(bet).toHaveCount(1);
      const answers = bet.locator('.bet-answers p:visible');
      await expect(answers).toHaveCount(0);
      await bet.getByLabel('Alle eller næsten alle').check();
      await expect(answers).toHaveText(/^\s*Ikke i tegningen\. Det er højst omkring halvdelen/);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      await expect(answers).toHaveText(/^\s*Rigtigt\. Det er højst omkring halvdelen/);
      await page.goto('kapitler/moden/');
      await bet.getByLabel('Alle eller næsten alle').check();
      await expect(answers).toHaveText(/^\s*Rigtigt\./);
    });
  });

for (const [width, height] of [
  [1280, 720],
  [360, 740],
] as const)
  test.describe(`the bet of the first screen at ${width} px`, () => {
    test.use({ viewport: { width, height } });
    /** Presses the firm that has this place in the log: the smith is the first, the coders the second. */
    const press = async (page: Page, place: number) => {
      const box = (await page.locator('.player svg.drawing .actor.firm').nth(place).boundingBox())!;
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    };

    test('is asked on the first screen and answered by the first meeting, right and wrong', async ({
      page,
    }) => {
      await open(page);
      const bet = page.locator('.first-bet');
      await expect(bet).toBeInViewport({ ratio: 1 });
      await expect(bet).toHaveText(/Hvem skal mødes først/);
      await press(page, 0);
      await expect(bet).toHaveText(/^Smedjen og hvem/);
      await press(page, 5);
      await expect(bet).toHaveText(/^Smedjen og .+\? Her mødes Smedjen og Kodeværket først\.$/);
      const t = () =>
        page.locator('.player').evaluate((player) => Number((player as HTMLElement).dataset['t']));
      await expect.poll(t, { timeout: 15_000 }).toBeGreaterThan(0.3);
      await expect(page.locator('.player[data-hviler]')).toBeVisible({ timeout: 15_000 });
      expect(await t()).toBeLessThan(1);
      // what is chosen next takes the answer away, and at the start one may bet again
      await page.locator('[data-knap=forfra]').click();
      await expect(bet).toHaveText(/Hvem skal mødes først/, { timeout: 15_000 });
      await press(page, 1);
      await press(page, 0);
      await expect(bet).toHaveText(/^Ja: Smedjen og Kodeværket/);
    });
  });

test('the bet of the first screen is not asked where nothing can be pressed', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('./');
  await expect(page.locator('.first-bet')).toBeHidden();
  await context.close();
});
