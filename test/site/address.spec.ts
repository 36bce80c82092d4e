/** The address says what is shown, and an address restores it. */
import { expect, test } from './browser.ts';
import { complaints, node, open, restsAt } from './reading.ts';

test('the address follows the view, and a copied address restores the same picture', async ({
  page,
  context,
}) => {
  await open(page);
  expect(new URL(page.url()).search).toBe('');
  await node(page, 'moden').click();
  await restsAt(page, 3);
  await expect(page).toHaveURL(/\?fase=moden$/);
  await page.locator('.activity[data-aktivitet=brancheanalyse]').click();
  await expect(page).toHaveURL(/\?fase=moden&aktivitet=brancheanalyse$/);
  await page.locator('.scrubber').fill('2.55');
  await expect(page).toHaveURL(/t=2\.55/);
  const shot = (where: typeof page) =>
    where.locator('.player svg.drawing').evaluate((svg) => svg.outerHTML.replace(/<!--.*?-->/g, ''));
  const other = await context.newPage();
  await open(other, page.url());
  await restsAt(other, 2.55);
  expect(await shot(other)).toBe(await shot(page));
});

test('t wins over fase, and an activity alone opens its own phase', async ({ page }) => {
  await open(page, '?fase=moden&t=1.25');
  await restsAt(page, 1.25);
  await open(page, '?aktivitet=videndeling');
  await restsAt(page, 2);
  await expect(page.locator('.activity[data-aktivitet=videndeling]')).toHaveAttribute(
    'aria-expanded',
    'true',
  );
});

for (const [query, name] of [
  ['?fase=voksen', 'fase'],
  ['?t=5', 't'],
  ['?t=abc', 't'],
  ['?aktivitet=__proto__', 'aktivitet'],
  ['?uden=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', 'uden'],
  ['?foelg=ingen', 'foelg'],
  ['?froe=-1', 'froe'],
  ['?tema=pink', 'tema'],
  ['?skjul=alt', 'skjul'],
  ['?v=99', 'v'],
] as const) {
  test(`an invalid value gives a visible note in Danish and the default: ${query}`, async ({ page }) => {
    const found = complaints(page);
    await open(page, query);
    const note = page.locator('.note');
    await expect(note).toBeVisible();
    await expect(note).toContainText(`»${name}«`);
    await restsAt(page, 0);
    expect(await page.locator('.player .actor').count()).toBeGreaterThan(20);
    expect(await page.locator('body').innerHTML()).not.toContain('onerror');
    await note.getByRole('button', { name: 'Luk' }).click();
    await expect(note).toBeHidden();
    expect(found).toEqual([]);
  });
}

test('an unknown parameter is ignored and kept', async ({ page }) => {
  await open(page, '?utm=x&fase=potentiel');
  await restsAt(page, 1);
  await expect(page.locator('.note')).toHaveCount(0);
  await node(page, 'spirende').click();
  await expect(page).toHaveURL(/utm=x/);
});

test('options of the address hide, lock and theme', async ({ page }) => {
  await open(page, '?fase=moden&skjul=navne,aktiviteter');
  await expect(page.locator('.player .label')).toHaveCount(0);
  await expect(page.locator('.panel .activity')).toHaveCount(0);
  await open(page, '?fase=moden&laas=1');
  await expect(page.locator('.player button')).toHaveCount(0);
  await expect(page.locator('.player input')).toHaveCount(0);
  await open(page, '?ren=1&tema=moerk');
  await expect(page.locator('header.top')).toBeHidden();
  await expect(page.locator('footer.bottom')).toBeHidden();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(21, 24, 30)',
  );
});

for (const [query, said] of [
  ['kapitler/moden/?fase=voksen', 'Den er sat til moden klynge.'],
  ['?fase=voksen&t=1.5', 'Den er sat til på vej mod spirende klynge, 50 procent.'],
  ['?t=9&aktivitet=branding', 'Den er sat til spirende klynge.'],
  ['?skjul=navne,svar', 'Den er sat til de ord, den kender.'],
])
  test(`the note says what is shown instead: ${query}`, async ({ page }) => {
    await open(page, query!);
    await expect(page.locator('.note')).toContainText(said!);
  });

test('another seed is another cluster, and a cluster without an activity keeps everybody else in place', async ({
  page,
}) => {
  await open(page, '?fase=spirende');
  const spots = () =>
    page
      .locator('.player .actor')
      .evaluateAll((actors) => actors.map((actor) => actor.getAttribute('transform')).sort());
  const own = await spots();
  await open(page, '?fase=spirende&uden=virksomhedsbesoeg');
  await expect(page.locator('.sentence')).toContainText('Uden »Virksomhedsbesøg«');
  await expect(page.locator('.note')).toHaveCount(0);
  expect(await spots()).toEqual(own);
  await open(page, '?fase=spirende&froe=99');
  await expect(page.locator('.note')).toHaveCount(0);
  await expect.poll(spots).not.toEqual(own);
  await expect(page).toHaveURL(/froe=99/);
});

test('without the facilitator the sentence says who still hangs together', async ({ page }) => {
  await open(page, '?fase=potentiel&uden=facilitator');
  await expect(page.locator('.sentence')).toContainText(
    /Uden facilitatoren hænger \d+ af de 13, der var med, stadig sammen\./,
  );
  expect(await page.locator('.player .tie.gone').count()).toBeGreaterThan(0);
});

test('what is taken away, followed or another cluster is said in a chip, and the chip takes it back', async ({
  page,
}) => {
  await open(page, '?fase=moden&foelg=v02&uden=facilitator');
  await expect(page.locator('.chips button')).toHaveCount(2);
  await page.getByRole('button', { name: 'Uden facilitatoren' }).click();
  await expect(page).not.toHaveURL(/uden=/);
  await expect(page.locator('.player .gone')).toHaveCount(0);
  await page.getByRole('button', { name: /Følger Kodeværket/ }).click();
  await expect(page.locator('.chips')).toHaveCount(0);
  await expect(page).toHaveURL(/\?fase=moden$/);
});

test('one button takes the facilitator away and puts everything back', async ({ page }) => {
  await open(page, '?fase=spirende');
  const picture = () =>
    page.locator('.player svg.drawing').evaluate((svg) => svg.innerHTML.replace(/<!--.*?-->/g, ''));
  const before = await picture();
  const button = page.getByRole('button', { name: 'Tag facilitatoren væk' });
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.sentence')).toContainText('Uden facilitatoren hænger');
  expect(await picture()).not.toBe(before);
  await button.click();
  expect(await picture()).toBe(before);
  await open(page);
  await expect(button).toHaveCount(0);
});

test('a teacher hides which phase it is: no heading, list, track, sentence or name tells it', async ({
  page,
}) => {
  for (const path of ['vis/', 'embed/livsforloeb/', './']) {
    await open(page, `${path}?fase=moden&skjul=fase,navne`);
    const player = page.locator('.player');
    await expect(player).toHaveAttribute('data-t', '3');
    await expect(player.locator('.track, .panel')).toHaveCount(0);
    await expect(player.locator('.sentence')).toContainText('forbindelser');
    const said = await player.evaluate((part) =>
      [part.textContent, ...[...part.querySelectorAll('[aria-label]')].map((one) => one.ariaLabel)].join(' '),
    );
    expect(said).not.toMatch(/moden|market intelligence/i);
    await expect(page.locator('.note')).toHaveCount(0);
  }
});
