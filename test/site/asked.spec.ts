/** A show of hands, where a board's cluster is, and the cards for »Klassen er klyngen«. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from './browser.ts';

test.use({ viewport: { width: 1280, height: 800 }, contextOptions: { reducedMotion: 'reduce' } });

const axe = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
};

test('hands are counted, and the cluster is that of the class beside that of the source', async ({
  page,
  context,
}) => {
  await page.goto('vis/haandsopraekning/');
  await expect(page.locator('.votes[data-vaagen]')).toBeAttached();
  await expect(page.locator('.votes .grow')).toBeDisabled();
  await page.getByLabel('Stemmer på »Branding af klyngen«').fill('9');
  await page.getByLabel('Stemmer på »Specialisering i eksport«').fill('7');
  for (let i = 0; i < 3; i++) await page.getByLabel('Én hånd mere til »Videndeling«').click();
  await page.getByLabel('Én hånd mindre til »Videndeling«').click();
  await expect(page.getByLabel('Stemmer på »Videndeling«')).toHaveValue('2');
  await expect(page.locator('.votes-said')).toContainText(
    'Jeres tre er »Videndeling«, »Branding af klyngen« og »Specialisering i eksport«.',
  );
  const figures = page.locator('.votes-drawn figure');
  await expect(figures.locator('svg.drawing')).toHaveCount(3);
  await expect(page).toHaveURL(/stemmer=branding-9_eksport-7_videndeling-2$/);
  // each drawing says its own cluster: fewer activities, fewer ties
  const ties = async (i: number) =>
    Number(/De har (\d+) forbindelser/.exec(await figures.nth(i).locator('> p').innerText())![1]);
  expect(await ties(0)).toBeLessThan(await ties(2));
  expect(await ties(1)).toBeLessThan(await ties(2));
  await axe(page);
  // another machine sees the same by the link
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.locator('.vote.won')).toHaveCount(3);
  await other.goto(page.url().replace('branding-9', 'nope-9'));
  await expect(other.locator('.class-note')).toContainText('»stemmer«');
  await page.getByRole('button', { name: 'Ryd stemmerne' }).click();
  await expect(page.locator('.vote.won')).toHaveCount(0);
  expect(new URL(page.url()).search).toBe('');
});

test('with movement the cluster grows from the phase before, and stands at the end', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto('vis/haandsopraekning/?stemmer=branding-9_eksport-7_videndeling-2');
  await expect(page.locator('.votes-drawn svg.drawing')).toHaveCount(3);
  const said = page.locator('.votes-drawn figure.own > p');
  const before = await said.innerText();
  await page.getByRole('button', { name: 'Lad klyngen vokse' }).click();
  await expect(said).toContainText('På vej mod');
  await expect(said).toHaveText(before);
});

test('a board ticks what it does, and the phases answer, by link and on paper too', async ({ page }) => {
  await page.goto('vis/hvor/');
  await expect(page.locator('.where-are-we[data-vaagen]')).toBeAttached();
  await expect(page.locator('.where-said')).toHaveText('I har ikke sat kryds endnu.');
  await page.getByLabel('Klyngens navn').fill('Klyngen Nord');
  for (const id of ['viden', 'netvaerk', 'specialisering', 'branding'])
    await page.locator(`.where-asked [data-aktivitet=${id}]`).check();
  await expect(page.locator('.where-said')).toHaveText(
    'I gør alle tre aktiviteter fra den potentielle klynge, én af otte aktiviteter fra den spirende klynge og ingen af de otte aktiviteter fra den modne klynge.',
  );
  await expect(page.getByRole('heading', { name: 'Klyngen Nord: Her er vi' })).toBeVisible();
  await expect(page.locator('[data-svar=branding]')).toHaveText(/Gør vi:\s*Branding/);
  await expect(page.locator('[data-svar=eksport]')).toHaveText(/Mangler:/);
  await axe(page);
  const link = page.url();
  expect(link).toContain('har=branding,specialisering,netvaerk,viden');
  await page.goto('about:blank');
  await page.goto(link.replace('har=branding', 'har=branding,nope'));
  await expect(page.locator('.class-note')).toBeVisible();
  await expect(page.locator('.where-answer li.own')).toHaveCount(4);
  await expect(page.getByLabel('Klyngens navn')).toHaveValue('Klyngen Nord');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.where-asked')).toBeHidden();
  await expect(page.locator('.where-answer')).toBeVisible();
});

test('the sheet gives each pupil a number and a role, as many as there are', async ({ page }) => {
  const cards = page.locator('.roles li').filter({ visible: true });
  await page.goto('undervisning/elevark/');
  await expect(page.locator('.worksheet')).toBeVisible();
  await expect(cards).toHaveCount(0);
  for (const [asked, there, noted] of [
    ['12', 12, false],
    ['36', 36, false],
    ['28', 28, false],
    ['40', 28, true],
    ['x', 28, true],
  ] as const) {
    await page.goto(`undervisning/elevark/?antal=${asked}`);
    await expect(cards).toHaveCount(there);
    await expect(page.locator('.worksheet')).toBeHidden();
    await expect(page.locator('.roles-note')).toBeVisible({ visible: noted });
  }
  await expect(cards.first()).toContainText('Facilitator');
  await expect(cards.filter({ hasText: 'Facilitator' })).toHaveCount(1);
  const names = await cards.locator('.roles-name').allInnerTexts();
  expect(new Set(names).size).toBe(28);
});
