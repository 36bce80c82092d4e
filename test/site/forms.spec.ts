/** The scene's other forms: the table that sorts, copies and follows, and the sound that is off until asked for. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from './browser.ts';
import { complaints, node, open, restsAt } from './reading.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const more = (page: Page) => page.locator('[data-knap=mere]');
const table = (page: Page) => page.locator('.table-window');

async function ask(page: Page, tool: 'tabel' | 'lyd') {
  await more(page).click();
  await page.locator(`[data-vaerktoej=${tool}]`).click();
}

async function openTable(page: Page, path = '?fase=moden') {
  await open(page, path);
  await ask(page, 'tabel');
  await expect(table(page)).toBeVisible();
}

const column = (page: Page, field: string) => table(page).locator(`[data-felt=${field}]`).allInnerTexts();
const namesOf = (page: Page) => table(page).locator('tbody th').allInnerTexts();

/** What axe finds in one part of the page: the rest of it is looked at in `access.spec.ts`. */
async function faults(page: Page, part: string) {
  const { violations } = await new AxeBuilder({ page }).include(part).withTags(TAGS).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

test('the button opens a list; Esc and a press outside close it, and Esc gives the focus back', async ({
  page,
}) => {
  await open(page);
  const list = page.locator('.tools ul');
  await expect(list).toHaveCount(0);
  await more(page).click();
  await expect(more(page)).toHaveAttribute('aria-expanded', 'true');
  expect(await faults(page, '.tools')).toEqual([]);
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-vaerktoej=tabel]')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await expect(more(page)).toBeFocused();
  await more(page).click();
  await page.locator('h1').click();
  await expect(list).toHaveCount(0);
  await expect(more(page)).toHaveAttribute('aria-expanded', 'false');
});

test('the table stands under the sentence of the figure, sorts in Danish, and Esc leads back', async ({
  page,
}) => {
  const found = complaints(page);
  await openTable(page);
  const said = (await page.locator('.sentence').textContent()) ?? '';
  await expect(table(page).locator('caption')).toHaveText(said);
  const actors = Number(/af (\d+) /.exec(said)?.[1]);
  const kinds = await column(page, 'slags');
  expect(kinds.filter((kind) => kind !== 'Uden for klyngen')).toHaveLength(actors);

  const names = await namesOf(page);
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'da')));
  await table(page).locator('[data-sorter=forbindelser]').click();
  await expect(table(page).locator('[aria-sort=descending]')).toHaveText(/Forbindelser/);
  const ties = (await column(page, 'forbindelser')).map(Number);
  expect(ties).toEqual([...ties].sort((a, b) => b - a));
  await table(page).locator('[data-sorter=forbindelser]').click();
  await expect(table(page).locator('[aria-sort=ascending]')).toHaveText(/Forbindelser/);
  expect((await column(page, 'forbindelser')).map(Number)).toEqual(ties.reverse());
  await expect(table(page).locator('[aria-sort]')).toHaveCount(1);

  expect(await faults(page, '.table-window')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(table(page)).toHaveCount(0);
  await expect(more(page)).toBeFocused();
  expect(found).toEqual([]);
});

test('the copied table has a line for each row, with tabs, and HTML beside it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openTable(page, '?fase=spirende');
  const names = await namesOf(page);
  await page.locator('[data-knap=kopier-tabel]').click();
  await expect(table(page).getByRole('status')).toHaveText(/kopieret/);
  const [text, html] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item!.getType(type)).text();
    return Promise.all([read('text/plain'), read('text/html')]);
  });
  const lines = text.trim().split(/\r?\n/);
  expect(lines).toHaveLength(names.length + 1);
  expect(new Set(lines.map((line) => line.split('\t').length))).toEqual(new Set([8]));
  expect(lines.slice(1).map((line) => line.split('\t')[0])).toEqual(names);
  expect(html.match(/<tr>/g)).toHaveLength(names.length + 1);
});

test('where copying is not allowed the text is marked, ready to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await openTable(page);
  await page.locator('[data-knap=kopier-tabel]').click();
  const field = table(page).locator('textarea');
  await expect(field).toBeFocused();
  const [marked, whole] = await field.evaluate((area: HTMLTextAreaElement) => [
    area.selectionEnd - area.selectionStart,
    area.value.length,
  ]);
  expect(marked).toBe(whole);
  expect(await faults(page, '.table-window')).toEqual([]);
});

test('a name in the table follows its actor in the figure', async ({ page }) => {
  await openTable(page);
  await table(page).locator('[data-foelg=v02]').click();
  await expect(table(page)).toHaveCount(0);
  await expect(page.locator('[data-chip=foelg]')).toBeVisible();
  await expect(page).toHaveURL(/foelg=v02/);
});

for (const width of [320, 360])
  test(`at ${width} px the five buttons share a row, and the table scrolls inside its window`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    await openTable(page);
    const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await sideways()).toBeLessThanOrEqual(0);
    const scroll = table(page).locator('.table-scroll');
    await scroll.evaluate((box) => (box.scrollLeft = 300));
    const [box, name] = await Promise.all([
      scroll.boundingBox(),
      table(page).locator('tbody th').first().boundingBox(),
    ]);
    expect(Math.abs(name!.x - box!.x)).toBeLessThan(3);
    for (const button of await table(page).locator('button').all()) {
      const { width, height } = (await button.boundingBox())!;
      expect(Math.min(width, height), await button.innerText()).toBeGreaterThanOrEqual(43.5);
    }
    await page.keyboard.press('Escape');
    const buttons = page.locator('.controls').locator('> button, .tools > button');
    const tops = await buttons.evaluateAll((all) =>
      all.filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect().top),
    );
    expect(tops).toHaveLength(5);
    expect(new Set(tops.map(Math.round)).size).toBe(1);
    await expect(page.getByRole('button', { name: 'Til start', exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Tabel, lyd m.m.', exact: true })).toBeVisible();
  });

test.describe('the sound', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      const count = { contexts: 0, tones: 0, closed: 0 };
      Object.assign(window, { count });
      window.AudioContext = class extends AudioContext {
        constructor() {
          super();
          count.contexts++;
        }
        override createOscillator() {
          count.tones++;
          return super.createOscillator();
        }
        override close() {
          count.closed++;
          return super.close();
        }
      };
    }),
  );
  type Count = Record<'contexts' | 'tones' | 'closed', number>;
  const counted = (page: Page) => page.evaluate(() => (window as unknown as { count: Count }).count);

  test('is not made before it is asked for, plays anew at a new phase, and stops', async ({ page }) => {
    test.slow();
    const found = complaints(page);
    await open(page);
    await node(page, 'potentiel').click();
    await restsAt(page, 1);
    await page.waitForTimeout(500);
    expect(await counted(page)).toEqual({ contexts: 0, tones: 0, closed: 0 });

    await ask(page, 'lyd');
    const said = page.locator('[data-lyd] p');
    await expect(said).toHaveText(/Hver tone er en deltager/);
    const first = await counted(page);
    expect(first.contexts).toBe(1);
    expect(first.tones).toBeGreaterThan(10);
    expect(await faults(page, '.said')).toEqual([]);

    await node(page, 'moden').click();
    await restsAt(page, 3);
    await expect(said).toHaveText(/3 stemmer/);
    expect((await counted(page)).tones).toBeGreaterThan(first.tones + 30);

    await ask(page, 'lyd');
    await expect(page.locator('[data-lyd]')).toHaveCount(0);
    const stopped = await counted(page);
    expect(stopped).toMatchObject({ contexts: 1, closed: 1 });
    await node(page, 'spirende').click();
    await restsAt(page, 2);
    await page.waitForTimeout(500);
    expect(await counted(page)).toEqual(stopped);
    expect(found).toEqual([]);
  });
});

test('a browser without sound says so', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'AudioContext'));
  await open(page);
  await ask(page, 'lyd');
  await expect(page.locator('[data-lyd] p')).toHaveText(/kan ikke afspille lyd/);
  await page.locator('[data-lyd] button').click();
  await expect(page.locator('[data-lyd]')).toHaveCount(0);
});

test('class and locked embeds have no such button; free embeds do', async ({ page }) => {
  for (const [path, count] of [
    ['vis/', 0],
    ['embed/livsforloeb/?laas=1', 0],
    ['embed/livsforloeb/?skjul=knapper', 0],
    ['embed/livsforloeb/', 1],
  ] as const) {
    await open(page, path);
    await expect(more(page), path).toHaveCount(count);
  }
});

test('whoever stops the sound by key stands where it was asked for', async ({ page }) => {
  await open(page);
  await ask(page, 'lyd');
  await page.locator('[data-knap=stop-lyd]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.heard')).toHaveCount(0);
  await expect(more(page)).toBeFocused();
});
