/** What a reader finds out by answering: the card game, the test before and after, and the misconceptions they lead to. */
import { expect, test, type Page } from './browser.ts';
import { activityIds, course, phases, readYaml } from '../fixtures.ts';
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
  const cells = page.locator('.worksheet td');
  await expect(write).toHaveCount(course.phases.length);
  expect((await write.allTextContents()).map((text) => text.trim())).toEqual(['1', '2', '3', '4', '5']);
  expect((await cells.allTextContents()).join('').trim()).toBe('');
  await expect(page.locator('.sheet-activities li')).toHaveCount(activityIds.length);
  await expect(page.locator('.worksheet .key')).toHaveCount(0);
  for (const name of await page.getByRole('img').evaluateAll((all) => all.map((one) => one.ariaLabel)))
    expect(name).not.toMatch(/clutter|potentiel|spirende|moden|spin off/i);
  await page.goto('undervisning/facit/');
  expect((await write.allTextContents()).map((text) => text.trim())).toEqual(
    phases.map(({ name }, i) => `${i + 1}${name}`),
  );
  const told = await page.locator('.sheet-activities .key').allTextContents();
  for (const { id, activities } of course.phases)
    expect(told.filter((text) => text === id)).toHaveLength(activities.length);
  await expect(page.locator('.worksheet .sheet-questions .key')).toHaveCount(3);
  // moden, as its sentence on the front page counts it
  const moden = (await cells.allTextContents()).slice(12, 16);
  await open(page, '?fase=moden');
  const said = await page.locator('.sentence').innerText();
  expect(said).toContain(`${moden[0]} af 42 aktører er med. De har ${moden[1]} forbindelser`);
});

test('another seed is another sheet with its own answers, and its code leads to that cluster', async ({
  page,
}) => {
  const cells = page.locator('.worksheet td');
  const drawn = page.locator('.sheet-phases svg.drawing').nth(2);
  await page.goto('undervisning/facit/');
  const [numbers, drawing] = [await cells.allTextContents(), await drawn.innerHTML()];
  await page.goto('undervisning/facit/?froe=15');
  await expect.poll(() => cells.allTextContents()).not.toEqual(numbers);
  expect(await drawn.innerHTML()).not.toBe(drawing);
  const address = (await page.locator('.sheet-head svg').getAttribute('aria-label'))!;
  const own = (await cells.allTextContents()).slice(12, 16);
  await open(page, new URL(address).search + '&fase=moden');
  await expect(page.locator('.sentence')).toContainText(`De har ${own[1]} forbindelser`);
  await page.goto('undervisning/elevark/?froe=tre');
  await expect(page.locator('.worksheet .note')).toBeVisible();
});

test('firms of one’s own go from the form into lesson, sheet, key and cards, by the address alone', async ({
  page,
}) => {
  const firms = ['Jensens Smedje', 'Havtek', 'Blå Bølge', 'Koldkraft', 'Skrueshoppen', 'Byens IT'];
  const type = async () => {
    await page.goto('undervisning/');
    await page.getByLabel(/^Virksomheder, en på hver linje/).fill(firms.join('\n'));
    await page.getByLabel(/speciale/).fill('ren energi');
  };
  await type();
  await page.locator('.own').getByRole('button', { name: 'Vis i klassen' }).click();
  await expect(page).toHaveURL(/\/vis\/\?/);
  await expect(page.locator('.lesson-question')).toBeVisible();
  await expect(page.locator('.help')).toBeAttached();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(page.locator('.lesson-question')).toContainText('Karen i Jensens Smedje har et beslag');
  const labels = page.locator('.player .sheet .label');
  await expect(labels.filter({ hasText: 'Jensens Smedje' })).toHaveCount(1);
  const boxes = await labels.evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
  const sheet = (await page.locator('.player .sheet').boundingBox())!;
  for (const { left, right } of boxes) {
    expect(left).toBeGreaterThanOrEqual(sheet.x - 1);
    expect(right).toBeLessThanOrEqual(sheet.x + sheet.width + 1);
  }
  // the names stay in the address from step to step
  expect(new URL(page.url()).searchParams.get('egne')).toContain('Jensens Smedje');
  await type();
  await page.locator('.own').getByRole('button', { name: 'Facit' }).click();
  await expect(page.locator('.worksheet')).toContainText('Jensens Smedje og Havtek');
  await expect(page.locator('.worksheet')).toContainText('når specialet er ren energi');
  await type();
  await page.locator('.own').getByRole('button', { name: 'Rollekort' }).click();
  const cards = page.locator('.roles li').filter({ visible: true });
  await expect(cards).toHaveCount(28);
  await expect(cards.nth(1)).toContainText('Jensens Smedje');
  await expect(cards.nth(6)).toContainText('Byens IT');
  // what is typed is text and nothing else, and five are too few
  await page.goto('undervisning/elevark/?egne=a,b,c');
  await expect(page.locator('.worksheet .note')).toBeVisible();
  await open(page, '?egne=<img src=x onerror=alert(1)>,b2,c3,d4,e5,f6');
  await expect(page.locator('.note')).toContainText('6 til 12');
  await expect(page.locator('.player .sheet .label', { hasText: 'Smedjen' })).toHaveCount(1);
});

test('the pupils’ print has no answers, and leaves the page as it was', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  for (const [path, asked, answers] of [
    ['kapitler/spirende/', '.guess', '.guess-paper, .refutations'],
    ['aktiviteter/', '.list strong', '.explained, .list .how, details.case'],
    ['undervisning/', '.questions summary', '.questions details > :not(summary), .own, .refutations'],
  ] as const) {
    await page.goto(path);
    await page.getByRole('button', { name: 'Skriv ud til elever, uden svar' }).click();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator(asked).first()).toBeVisible();
    for (const answer of await page.locator(answers).all()) await expect(answer).toBeHidden();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.locator('html')).not.toHaveAttribute('data-elev');
    await page.emulateMedia({ media: 'screen' });
  }
});
