/** Text and figure, both ways: what is chosen in the drawing is told, and what the text names is lit. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from './browser.ts';
import { open } from './reading.ts';

const reply = (page: Page) => page.getByRole('dialog');
const titled = (page: Page, title: string) => reply(page).getByRole('heading', { level: 2, name: title });
/** Where a point of the drawing lies on the screen. */
async function spot(page: Page, x: number, y: number) {
  const box = (await page.locator('.player .sheet').boundingBox())!;
  return { x: box.x + (x / 640) * box.width, y: box.y + (y / 460) * box.height };
}
/** Where the star stands on the screen. */
async function star(page: Page) {
  const { x, y, width, height } = (await page
    .locator('.player .sheet .actor.facilitator .body')
    .first()
    .boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}
const lit = (page: Page) => page.locator('.player .sheet .actor.lit');

async function axe(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

test.describe('with a mouse at 1280 px', () => {
  test.use({ viewport: { width: 1280, height: 720 } });

  test('an actor is told of, its ties lead on, and the figure does not move', async ({ page }) => {
    await open(page, '?fase=moden');
    const before = await page.locator('.player .sheet').boundingBox();
    const heard = page.evaluate(
      () =>
        new Promise((done) =>
          document.addEventListener('klynge:valgt', (event) => done((event as CustomEvent).detail)),
        ),
    );
    const { x, y } = await star(page);
    await page.mouse.click(x, y);
    await expect(titled(page, 'Facilitatoren')).toBeVisible();
    expect(await heard).toBe('actor:facilitator');
    expect(await page.locator('.player .sheet').boundingBox()).toEqual(before);
    await expect(reply(page).getByRole('link', { name: 'Læs om det' })).toHaveAttribute(
      'href',
      /#potentiel-/,
    );
    await reply(page).locator('.reply-list button').first().click();
    await expect(reply(page).getByRole('heading', { level: 2 })).toContainText(
      /Facilitatoren og|og Facilitatoren/,
    );
    await page.mouse.move(5, 300);
    await expect(lit(page)).toHaveCount(2);
    await page.keyboard.press('Escape');
    await expect(reply(page)).toHaveCount(0);
  });

  test('the outline and the board are told of; what is not there any more says so', async ({ page }) => {
    await open(page, '?fase=moden&aktivitet=portefoeljestyring');
    const board = await spot(page, 596, 425);
    await page.mouse.click(board.x, board.y);
    await expect(titled(page, 'Klyngens portefølje')).toBeVisible();
    await expect(page.locator('.player .sheet .board.lit')).toBeAttached();
    const inside = await spot(page, 320, 150);
    await page.mouse.click(inside.x, inside.y);
    await expect(reply(page)).toBeVisible();
    await page.mouse.click(board.x, board.y);
    await page.locator('.node[data-fase="clutter"]').click();
    await expect(reply(page)).toContainText('Ses ikke i tegningen lige nu.');
  });

  test('by keyboard: one tab stop, arrows walk, Enter chooses, Esc comes back', async ({ page }) => {
    await open(page, '?fase=spirende');
    const group = page.getByRole('group', { name: 'Vælg i tegningen' });
    await expect(group.getByRole('button')).toHaveCount(1);
    await group.getByRole('button').focus();
    const focused = page.locator('.walk button:focus');
    await expect(focused).toHaveAccessibleName(/, .+, \S+ forbindelse/);
    const first = (await focused.getAttribute('aria-label'))!;
    await page.keyboard.press('ArrowRight');
    await expect(focused).not.toHaveAccessibleName(first);
    const name = (await focused.getAttribute('aria-label'))!.split(',')[0]!;
    await page.keyboard.press('Enter');
    await expect(titled(page, name)).toBeVisible();
    await expect(reply(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(reply(page)).toHaveCount(0);
    await expect(focused).toHaveAccessibleName(new RegExp(`^${name}`));
    await page.keyboard.press('Tab');
    await expect(group.getByRole('button')).toHaveCount(1);
  });

  test('a term lights by hover and focus, and a click explains it without leaving', async ({ page }) => {
    await open(page, 'kapitler/potentiel/?fase=potentiel');
    const term = page.locator('.term[data-lys="facilitator"]').first();
    await term.focus();
    await expect(page.locator('.player .sheet .actor.facilitator.lit')).toHaveCount(1);
    await page.locator('h1').hover();
    await term.click();
    await expect(titled(page, 'Klyngefacilitator')).toBeVisible();
    expect(page.url()).toContain('kapitler/potentiel/');
    await expect(reply(page).getByRole('link')).toHaveAttribute('href', /\/om\/#ord-klyngefacilitator$/);
  });

  test('an item of the legend stays lit until it is pressed again', async ({ page }) => {
    await open(page, '?fase=moden');
    const item = page.getByRole('button', { name: 'Videninstitution' });
    await item.click();
    await expect(item).toHaveAttribute('aria-pressed', 'true');
    await page.mouse.move(5, 300);
    await expect(page.locator('.player .sheet .actor.knowledge.lit').first()).toBeAttached();
    await item.click();
    await expect(item).toHaveAttribute('aria-pressed', 'false');
  });
});

test.describe('with a finger at 360 × 740', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('a tap opens a sheet below the drawing; a tap beside it and Esc close it', async ({ page }) => {
    await open(page, '?fase=moden');
    const { x, y } = await star(page);
    await page.touchscreen.tap(x, y);
    await expect(titled(page, 'Facilitatoren')).toBeVisible();
    await expect(reply(page)).toBeFocused();
    await reply(page).evaluate((sheet) => Promise.all(sheet.getAnimations().map(({ finished }) => finished)));
    const sheet = (await reply(page).boundingBox())!;
    expect(sheet.y).toBeGreaterThan(y);
    expect(Math.round(sheet.y + sheet.height)).toBe(740);
    for (const control of await reply(page).getByRole('button').all()) {
      const box = (await control.boundingBox())!;
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(43.5);
    }
    await page.touchscreen.tap(180, 150);
    await expect(reply(page)).toHaveCount(0);
    await page.touchscreen.tap(x, y);
    await expect(reply(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(reply(page)).toHaveCount(0);
  });

  test('a tap on a term explains it in the sheet', async ({ page }) => {
    await open(page, 'kapitler/moden/');
    const term = page.locator('.term').first();
    await term.tap();
    await expect(titled(page, 'Market intelligence')).toBeVisible();
    expect(page.url()).toContain('kapitler/moden/');
  });
});

test('a reading page without scripts keeps the legend as a list and the terms as links', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('kapitler/moden/');
  await expect(page.locator('.legend button')).toHaveCount(0);
  await expect(page.locator('.walk')).toHaveCount(0);
  await expect(page.locator('.term').first()).toHaveAttribute('href', /om\/#ord-/);
  await context.close();
});

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 360, height: 740 },
])
  test(`axe finds nothing with an answer open at ${viewport.width} px`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(viewport);
    await open(page, 'kapitler/moden/');
    const { x, y } = await star(page);
    await page.mouse.click(x, y);
    await expect(titled(page, 'Facilitatoren')).toBeVisible();
    expect(await axe(page)).toEqual([]);
  });

test('what activities have left stands in a row, and each leads back to the one that left it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await open(page, '?fase=moden');
  const traces = page.locator('.legend .trace');
  await expect(traces).toHaveCount(8);
  for (const trace of await traces.all())
    expect((await trace.getAttribute('aria-label'))!.length).toBeGreaterThan(8);
  const board = page.locator('[data-maerke=board]');
  await expect(page.locator('.player svg.drawing .board')).toHaveCount(0);
  await board.click();
  await expect(page.locator('.panel [data-aktivitet=portefoeljestyring]')).toHaveAttribute(
    'aria-expanded',
    'true',
  );
  await expect(page.locator('.player svg.drawing .board')).toHaveCount(1, { timeout: 15_000 });
  // none before there is anything to leave it
  await open(page, '?fase=clutter');
  await expect(traces).toHaveCount(0);
});

test('every item of the legend lights what it is, and nothing else', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await open(page, '?fase=spin-off');
  for (const kind of ['alone', 'band', 'moved', 'born', 'origin', 'external']) {
    const item = page.locator(`.legend [data-lys=${kind}]`);
    const told = Number(await item.locator('.legend-n').textContent());
    expect(told, kind).toBeGreaterThan(0);
    await item.click();
    await page.mouse.move(10, 10);
    const lit = page.locator('.player svg.drawing .actor.lit');
    await expect(lit.first(), kind).toBeAttached();
    await expect(page.locator('.player svg.drawing .actor.dim').first(), kind).toBeAttached();
    if (['alone', 'moved', 'born'].includes(kind)) await expect(lit, kind).toHaveCount(told);
    await item.click();
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('a trace is a link to its activity', async ({ page }) => {
    await page.goto('embed/livsforloeb/moden/');
    await expect(page.locator('.trace').first()).toHaveAttribute('href', /aktiviteter\/#specialisering$/);
  });
});
