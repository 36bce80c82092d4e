/** What a reader finds out by answering: the card game, the test before and after, and the misconceptions they lead to. */
import { expect, test, type Page } from './browser.ts';
import { activityIds, course, readYaml } from '../fixtures.ts';
import { open, restsAt } from './reading.ts';

interface Item {
  id: string;
  rigtigt: string;
  valg: { id: string; misforstaaelse?: string }[];
}
const quiz = readYaml<{ runder: Record<'foer' | 'efter', Item[]> }>('content/proeve.yaml').runder;
const game = readYaml<{ svar: { id: string; navn: string }[]; kort: { id: string; svar: string }[] }>(
  'content/klynge-eller.yaml',
);
const misconceptions = readYaml<{ id: string; kapitel: string }[]>('content/misforstaaelser.yaml');

/** Answers an item of the test, right or by its first wrong choice, and says how sure. */
async function answer(page: Page, { id, rigtigt, valg }: Item, right: boolean, sure: string) {
  const chosen = valg.find((one) => (one.id === rigtigt) === right)!;
  await page.locator(`#${id} input[name=${id}][value=${chosen.id}]`).check();
  await expect(page.locator(`#${id} .why:visible`)).toHaveCount(0);
  await page.locator(`#${id} input[name=${id}-sikker][value=${sure}]`).check();
  return chosen.misforstaaelse;
}

test('every card says at once whether the answer is right, and why', async ({ page }) => {
  await page.goto('undervisning/');
  for (const { id, svar } of game.kort) {
    const card = page.locator(`#kort-${id}`);
    await expect(card.locator('.verdict p:visible')).toHaveCount(0);
    for (const { id: given, navn } of game.svar) {
      await card.getByRole('radio', { name: navn, exact: true }).check();
      await expect(card.locator('.yes')).toBeVisible({ visible: given === svar });
      await expect(card.locator('.no')).toBeVisible({ visible: given !== svar });
      await expect(card.locator('.why').first()).toBeVisible();
    }
  }
});

test('the test tells each answer, sums up a round, and a wrong one leads to its refutation', async ({
  page,
}) => {
  await page.goto('undervisning/');
  await page.locator('#proeve-foer > summary').click();
  const wrong = await answer(page, quiz.foer[0]!, false, 'helt');
  const first = page.locator(`#${quiz.foer[0]!.id}`);
  await expect(first.locator('.verdict p:visible').first()).toHaveText(/^Det passer ikke\. Godt/);
  for (const item of quiz.foer.slice(1)) await answer(page, item, true, 'gaetter');
  await expect(page.locator('#proeve-foer .score')).toHaveText('Du fik 3 af 4 rigtige.');
  await page.locator('#proeve-efter > summary').click();
  for (const item of quiz.efter) await answer(page, item, true, 'helt');
  await expect(page.locator('#proeve-efter .score')).toHaveText(
    'Du fik 4 af 4 rigtige. Før du læste, fik du 3.',
  );
  await expect(first.locator('.more:visible')).toHaveCount(1);
  await first.locator('.more:visible').click();
  await expect(page.locator(`#fejltro-${wrong}`)).toHaveAttribute('open');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('cards and test answer all the same', async ({ page }) => {
    await page.goto('undervisning/');
    const [card] = game.kort;
    await page.locator(`#kort-${card!.id} input[data-right]`).check();
    await expect(page.locator(`#kort-${card!.id} .yes`)).toBeVisible();
    await page.locator('#proeve-foer > summary').click();
    await answer(page, quiz.foer[0]!, true, 'lidt');
    await expect(page.locator(`#${quiz.foer[0]!.id} .yes.unsure`)).toBeVisible();
  });
});

test('each misconception stands folded in its chapter, shows its view in the figure, and all stand with their sources on the page for teachers', async ({
  page,
}) => {
  await open(page);
  for (const { id, kapitel } of misconceptions)
    await expect(
      page.locator(`article[aria-labelledby=kapitel-${kapitel}] #fejltro-${id} summary`),
    ).toBeVisible();
  const one = page.locator('#fejltro-klyngen-er-kontoret');
  await one.locator('summary').click();
  await one.getByRole('link', { name: 'Tag stjernen væk i den modne klynge' }).click();
  await restsAt(page, 3);
  await expect(page.locator('[data-chip=uden]')).toBeVisible();
  await page.goto('undervisning/#fejltro-klyngen-er-kontoret');
  await expect(page.locator('.refutation[open]')).toHaveCount(1);
  await expect(page.locator('.refutation')).toHaveCount(misconceptions.length);
  await expect(page.locator('.refutation[open]')).toContainText('Det siger kilden.');
});

test('each activity tells how it is done, on its page and beside the figure', async ({ page }) => {
  await open(page, 'aktiviteter/?fase=spirende&aktivitet=branding');
  await expect(page.locator('.list > li .how')).toHaveCount(19);
  const said = await page.locator('#branding .how dd').first().innerText();
  const panel = page.locator('.panel .about:visible');
  await panel.locator('.how-panel summary').click();
  await expect(panel.locator('.how dd').first()).toHaveText(said);
  await expect(panel.locator('.how-panel')).toContainText('vores bud');
});

test('the sheet for pupils asks without an answer, and the key has every one', async ({ page }) => {
  await page.goto('undervisning/');
  await page.getByRole('link', { name: 'Elevarket' }).click();
  await expect(page).toHaveURL(/undervisning\/elevark\/$/);
  const write = page.locator('.worksheet .write');
  const count = course.phases.length + activityIds.length;
  await expect(write).toHaveCount(count);
  expect((await write.allTextContents()).join('').trim()).toBe('');
  await expect(page.locator('.sheet-questions > li')).toHaveCount(12);
  await expect(page.locator('.worksheet .key')).toHaveCount(0);
  for (const name of await page.getByRole('img').evaluateAll((all) => all.map((one) => one.ariaLabel)))
    expect(name).not.toMatch(/clutter|potentiel|spirende|moden|spin off/i);
  await page.goto('undervisning/facit/');
  const answers = (await page.locator('.worksheet .write').allTextContents()).map((text) => text.trim());
  expect(answers).toHaveLength(count);
  expect(answers.every((text) => text.length > 4)).toBe(true);
  for (const { id, activities } of course.phases)
    if (activities.length > 0) expect(answers.filter((text) => text === id)).toHaveLength(activities.length);
  await expect(page.locator('.worksheet .sheet-questions .key')).toHaveCount(12);
});
