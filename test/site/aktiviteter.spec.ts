/** The overview of all activities: beside the figure that plays them, alone in an embed, without scripts and on paper. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from './browser.ts';
import { activityIds, figureWords } from '../fixtures.ts';
import { complaints, open, openWhole, PHASES, restsAt } from './reading.ts';

const AT = 'aktiviteter/';
const row = (page: Page, activity: string) => page.locator(`.matrix [data-aktivitet=${activity}]`);
/** What compares two phases; in a frame it is folded, and opened first. */
async function chooser(page: Page, path: string) {
  if (path.startsWith('embed/')) {
    await expect(page.locator('.player[data-vaagen]')).toBeAttached();
    await page.locator('[data-knap=vaelg]').click();
  }
  return page.locator('[data-knap=sammenlign]');
}
const group = (page: Page, id: string) => page.locator(`.around [data-roerer=${id}]`);
const titles = (page: Page) => page.locator('.matrix .title text').allTextContents();

/** Opens the page and waits until the overview is awake too. */
async function openOverview(page: Page, query = ''): Promise<void> {
  await open(page, AT + query);
  await page.locator('klynge-ledsager').scrollIntoViewIfNeeded();
  await expect(page.locator('klynge-ledsager[data-vaagen]')).toBeAttached();
}

/** How many activities touch one of these. */
const touching = (...groups: string[]) =>
  Object.values(figureWords.touches).filter((own) => own.some((group) => groups.includes(group))).length;

const query = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

test('a row chosen by mouse plays its activity in the main figure; chosen again, it is let go', async ({
  page,
}) => {
  const found = complaints(page);
  await openOverview(page);
  await row(page, 'videndeling').locator('.name').click();
  await expect(row(page, 'videndeling')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.stage .drawing .passing, .stage .drawing .token').first()).toBeAttached();
  await restsAt(page, 2);
  await expect.poll(() => query(page)).toMatchObject({ aktivitet: 'videndeling', fase: 'spirende' });
  await expect(page.locator('.activity[aria-expanded=true]')).toHaveText('Videndeling');
  await row(page, 'videndeling').locator('.name').click();
  await expect(row(page, 'videndeling')).toHaveAttribute('aria-pressed', 'false');
  await expect.poll(() => query(page)).toEqual({ fase: 'spirende' });
  expect(found).toEqual([]);
});

test('a cell shows its activity in the phase of its column', async ({ page }) => {
  await openOverview(page);
  await row(page, 'virksomhedsbesoeg').locator('[data-fase="4"]').click();
  await restsAt(page, 4);
  await expect.poll(() => query(page)).toEqual({ aktivitet: 'virksomhedsbesoeg', fase: 'spin-off' });
  await row(page, 'virksomhedsbesoeg').locator('[data-fase="3"]').click();
  await restsAt(page, 3);
  // where it has not begun yet, a cell is as good as the label
  await row(page, 'eksport').locator('[data-fase="1"]').click();
  await restsAt(page, 2);
});

test('by keyboard: one tab stop, arrows, Home and End, Enter and Space, and the phases to both sides', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openOverview(page);
  await page.locator('[data-knap=sammenlign]').focus();
  await page.keyboard.press('Tab');
  await expect(row(page, 'specialisering')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(row(page, 'netvaerk')).toBeFocused();
  await page.keyboard.press('End');
  await expect(row(page, 'evaluering')).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowUp');
  await expect(row(page, 'specialisering')).toBeFocused();
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowDown');
  await expect(row(page, 'virksomhedsbesoeg')).toBeFocused();
  await page.keyboard.press('Enter');
  await restsAt(page, 2);
  await expect.poll(() => query(page)).toEqual({ aktivitet: 'virksomhedsbesoeg', fase: 'spirende' });
  await page.keyboard.press('ArrowRight');
  await restsAt(page, 3);
  await page.keyboard.press('ArrowLeft');
  await restsAt(page, 2);
  await expect(row(page, 'virksomhedsbesoeg')).toBeFocused();
  await page.keyboard.press(' ');
  await expect.poll(() => query(page)).toEqual({ fase: 'spirende' });
  await page.keyboard.press('Tab');
  await expect(page.locator('.overviews-ways a').first()).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(row(page, 'specialisering')).toBeFocused();
});

test('a row is heard with all that it shows', async ({ page }) => {
  await openOverview(page);
  await expect(row(page, 'virksomhedsbesoeg')).toHaveAccessibleName(
    'Virksomhedsbesøg, begynder i den spirende klynge, kan fortsætte i den modne klynge, begynder forfra i spin off-klyngen, berører medlemmer',
  );
  await expect(page.locator('.matrix')).toHaveAccessibleName('Overblik over aktiviteterne: moden klynge');
});

test('the overview follows the figure, and an address with an activity plays it here', async ({ page }) => {
  await openOverview(page, '?aktivitet=videndeling');
  await expect(row(page, 'videndeling')).toHaveAttribute('aria-pressed', 'true');
  await restsAt(page, 2);
  await expect(page.locator('.matrix .column.present')).toHaveText('Spirende');
  await page.locator('.node[data-fase=moden]').click();
  await restsAt(page, 3);
  await expect(page.locator('.matrix .column.present')).toHaveText('Moden');
});

test('the list plays an activity on the page, and its places keep their addresses', async ({ page }) => {
  await openOverview(page);
  const item = page.locator('li#virksomhedsbesoeg');
  await item.locator('[data-vis]').click();
  await restsAt(page, 2);
  expect(new URL(page.url()).pathname).toMatch(/aktiviteter\/$/);
  await expect.poll(() => query(page)).toEqual({ aktivitet: 'virksomhedsbesoeg', fase: 'spirende' });
  await expect(page.locator('.prose .list > li[id]')).toHaveCount(activityIds.length);
  for (const phase of PHASES) await expect(page.locator(`h2#${phase}`)).toHaveCount(1);
});

test('the filter dims what touches nothing of what is chosen, and says how many do', async ({ page }) => {
  await openOverview(page);
  await group(page, 'marked').click();
  await expect(page.locator('.matrix .row:not(.dim)')).toHaveCount(touching('marked'));
  const all = activityIds.length;
  await expect(page.locator('.around-said')).toHaveText(
    `${touching('marked')} af ${all} aktiviteter berører marked.`,
  );
  await group(page, 'udenfor').click();
  await expect(page.locator('.around-said')).toHaveText(
    `${touching('marked', 'udenfor')} af ${all} aktiviteter berører marked eller udenfor.`,
  );
  await group(page, 'marked').click();
  await group(page, 'udenfor').click();
  await expect(page.locator('.matrix .dim')).toHaveCount(0);
  expect(query(page)).toEqual({});
});

test('two phases stand side by side: only one, both, only the other', async ({ page }) => {
  await openOverview(page);
  await page.locator('[data-knap=sammenlign]').click();
  await expect(page.locator('.matrix .column')).toHaveText(['Spirende', 'Moden']);
  expect(await titles(page)).toEqual(['Kun spirende: 0', 'Både spirende og moden: 11', 'Kun moden: 8']);
  await page.getByLabel('Anden fase').selectOption('Spin off');
  expect(await titles(page)).toEqual([
    'Kun spirende: 3',
    'Både spirende og spin off: 8',
    'Kun spin off: 0',
    'Ingen af dem: 8',
  ]);
  await expect(page.locator('.around-said')).toHaveText(
    'Tre aktiviteter er kun i den spirende klynge, otte er i begge, og ingen er kun i spin off-klyngen.',
  );
  // never beside itself
  await page.getByLabel('Anden fase').selectOption('Spirende');
  await expect(page.locator('.matrix .column')).toHaveText(['Spin off', 'Spirende']);
  await row(page, 'branding').click();
  await restsAt(page, 2);
  await page.locator('[data-knap=sammenlign]').click();
  await expect(page.locator('.matrix .column')).toHaveCount(4);
});

for (const width of [1280, 360])
  for (const path of [
    'aktiviteter/?aktivitet=branding',
    'aktiviteter/?tema=moerk&fase=potentiel',
    'embed/aktiviteter/?fase=spirende',
    'embed/aktiviteter/?tema=projektor',
  ])
    test(`axe finds nothing at ${width} px on ${path}`, async ({ page }) => {
      test.slow();
      // a lower frame has the list of one phase alone
      await page.setViewportSize({ width, height: path.startsWith('embed') ? 1000 : 740 });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openWhole(page, path);
      await (await chooser(page, path)).click();
      await group(page, 'viden').click();
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
      ).toEqual([]);
    });

for (const width of [342, 600])
  test(`in a frame ${width} px wide it is whole where a host cuts at 1,000 px, in every phase`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 500 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const phase of PHASES) {
      await page.goto(`embed/aktiviteter/${phase}/`);
      await expect(page.locator('.player[data-vaagen]')).toBeAttached();
      await page.evaluate(() => document.fonts.ready);
      expect(await page.evaluate(() => document.documentElement.scrollHeight), phase).toBeLessThanOrEqual(
        1000,
      );
    }
  });

test('in a frame what may be asked of it is folded, in the corner that the heads leave', async ({ page }) => {
  for (const width of [280, 320, 342, 600, 1000]) {
    await page.setViewportSize({ width, height: 1000 });
    await page.goto('embed/aktiviteter/');
    await expect(page.locator('.player[data-vaagen]')).toBeAttached();
    const open = page.locator('[data-knap=vaelg]');
    await expect(open).toHaveAttribute('aria-expanded', 'false');
    await expect(group(page, 'viden')).toBeHidden();
    const { right, bottom } = await open.evaluate((button) => button.getBoundingClientRect());
    const heads = page.locator('.player .matrix .head');
    expect(await heads.count()).toBeGreaterThan(5);
    const first = await heads.evaluateAll((all) =>
      Math.min(...all.map((head) => head.getBoundingClientRect().left)),
    );
    expect(first, `${width}`).toBeGreaterThanOrEqual(right);
    const row = await page.locator('.player .matrix .ground').first().boundingBox();
    expect(row!.y, `${width}`).toBeGreaterThanOrEqual(bottom - 1);
    await open.click();
    await group(page, 'viden').click();
    await expect(page.locator('.around-said')).toHaveText(/berører viden/);
    await open.click();
    await expect(group(page, 'viden')).toBeHidden();
    await expect(page.locator('.around-said'), 'what is asked stays said').toBeVisible();
  }
});

for (const width of [320, 360, 520, 616, 640, 1000, 1280])
  test(`at ${width} px no word of the overview meets another, and a row is high enough for a finger`, async ({
    page,
  }) => {
    for (const path of [AT, 'embed/aktiviteter/']) {
      await page.setViewportSize({ width, height: path === AT ? 800 : 1100 });
      await page.goto(path);
      await page.evaluate(() => document.fonts.ready);
      // what stands below the screen wakes when one comes near
      await page.evaluate(() =>
        [...document.querySelectorAll('.player, klynge-ledsager')]
          .at(-1)
          ?.scrollIntoView({ block: 'nearest' }),
      );
      await expect(page.locator(':is(.player, klynge-ledsager)[data-vaagen] .matrix').first()).toBeVisible();
      for (const compared of [false, true]) {
        if (compared) await chooser(page, path).then((choices) => choices.click());
        const faults = await page.locator(':is(.player, .overviews) .matrix').evaluate((matrix) => {
          const found: string[] = [];
          const edge = matrix.getBoundingClientRect();
          const boxes = [...matrix.querySelectorAll('text')]
            .map((text) => {
              const { left, right, top, bottom, width, height } = text.getBoundingClientRect();
              // a line is higher than its letters
              const [x, y] = height > width ? [2, 0] : [0, 2];
              const letters = { left: left + x, right: right - x, top: top + y, bottom: bottom - y, width };
              return { name: text.textContent, size: Math.min(width, height), ...letters };
            })
            .filter(({ width }) => width > 0);
          boxes.forEach((box, i) => {
            if (
              box.left < edge.left - 0.5 ||
              box.right > edge.right + 0.5 ||
              box.top < edge.top - 0.5 ||
              box.bottom > edge.bottom + 0.5
            )
              found.push(`${box.name} leaves the sheet`);
            for (const next of boxes.slice(i + 1))
              if (
                box.left < next.right &&
                next.left < box.right &&
                box.top < next.bottom &&
                next.top < box.bottom
              )
                found.push(`${box.name} meets ${next.name}`);
          });
          for (const mark of matrix.querySelectorAll('.marks .sign')) {
            const box = mark.getBoundingClientRect();
            const label = mark.closest('.row')?.querySelector('.name')?.getBoundingClientRect();
            if (box.width > 0 && label && box.left < label.right - 0.5) found.push(`a mark on a label`);
            if (box.right > edge.right + 1) found.push('a mark leaves the sheet');
          }
          for (const row of matrix.querySelectorAll('.row')) {
            const { height } = row.getBoundingClientRect();
            if (height < 22) found.push(`a row is ${height} px high`);
          }
          for (const name of matrix.querySelectorAll('.row .name')) {
            const size =
              parseFloat(getComputedStyle(name).fontSize) * (name as SVGTextElement).getScreenCTM()!.d;
            if (size < 11.9) found.push(`a label of ${size} px`);
          }
          return [...new Set(found)];
        });
        expect(faults, `${path} ${compared ? 'compared' : ''}`).toEqual([]);
      }
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wider, path).toBeLessThanOrEqual(0);
    }
  });

test('a row that gets the focus on a phone is not hidden under the figure', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openOverview(page);
  await row(page, 'evaluering').focus();
  for (let i = 0; i < 18; i++) {
    await page.keyboard.press('ArrowUp');
    const seen = await page.evaluate(() => {
      const { x, y, width, height } = document.activeElement!.getBoundingClientRect();
      return document.activeElement!.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    });
    expect(seen, `${i}`).toBe(true);
  }
});

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 360, height: 740 },
])
  test(`at ${viewport.width} px title, lede, figure and play stand on the first screen, and waking moves nothing`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto(AT, { waitUntil: 'commit' });
    const places = () =>
      page.evaluate(() =>
        ['h1', '.lede p', '.player .drawing', '[data-knap=afspil]', '.matrix', '.prose h2'].map(
          (selector) => {
            const { x, y } = document.querySelector(selector)!.getBoundingClientRect();
            return [selector, Math.round(x), Math.round(y)];
          },
        ),
      );
    await page.waitForLoadState('domcontentloaded');
    await page.evaluate(() => document.fonts.ready);
    await expect(page.locator('.prose h2').first()).toBeAttached();
    const before = await places();
    await expect(page.locator('.player[data-vaagen]')).toBeAttached();
    await page.waitForTimeout(500);
    expect(await places()).toEqual(before);
    for (const selector of ['h1', '.lede p', '.player .drawing', '[data-knap=afspil]']) {
      const box = await page.locator(selector).first().boundingBox();
      expect(box!.y + box!.height, selector).toBeLessThanOrEqual(viewport.height);
    }
  });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the overview and all explanations can be read, and nothing dead is offered', async ({ page }) => {
    await page.goto(AT);
    await expect(page.locator('.overviews .matrix')).toBeVisible();
    await expect(page.locator('.prose .list > li')).toHaveCount(activityIds.length);
    for (const control of await page.locator('button, select, input, [data-vis]').all())
      await expect(control).toBeHidden();
  });

  test('an embed shows it once', async ({ page }) => {
    await page.goto('embed/aktiviteter/');
    await expect(page.locator('.matrix:visible')).toHaveCount(1);
    for (const control of await page.locator('button, select, input').all())
      await expect(control).toBeHidden();
  });
});

/** How many pages a PDF has, and how high the first drawing on it could be. */
async function pagesOf(page: Page): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'klynge-overview-'));
  try {
    const path = join(folder, 'side.pdf');
    await page.pdf({ path, preferCSSPageSize: true });
    return readFileSync(path, 'latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

for (const path of ['embed/aktiviteter/', 'embed/aktiviteter/?tema=moerk&aktivitet=eksport'])
  test(`/${path} prints on one A4: title, overview, what is ours, source`, async ({ page }) => {
    await openWhole(page, path);
    expect(await pagesOf(page)).toBe(1);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 658, height: 1016 });
    await expect(page.locator('h1')).toBeVisible();
    const sheet = await page.locator('.unrolled .matrix').boundingBox();
    expect(sheet!.width).toBeGreaterThan(620);
    await expect(page.locator('.unrolled .matrix .ours').first()).toContainText('Inddelingen i fem er vores');
    await expect(page.getByText('Frit efter REG X, Det Danske Klyngeakademi')).toBeVisible();
    await expect(page.locator('.player')).toBeHidden();
  });

test('the page of activities begins on paper with the overview, on a page of its own', async ({ page }) => {
  await open(page, AT);
  expect(await pagesOf(page)).toBeGreaterThan(2);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 658, height: 1016 });
  await expect(page.locator('.overviews')).toHaveCSS('break-after', 'page');
  const box = await page.locator('.overviews').boundingBox();
  expect(box!.y + box!.height).toBeLessThan(1016);
  await expect(page.locator('.around')).toBeHidden();
  await expect(page.locator('.stage')).toBeHidden();
});

test('its pictures hold the whole overview, and no variable', async ({ request }) => {
  for (const phase of ['clutter', 'moden', 'spin-off']) {
    const svg = await (await request.get(`figurer/aktiviteter-${phase}.svg`)).text();
    expect(svg).not.toContain('var(');
    expect(svg).toContain('Dokumentation og evaluering');
    expect(svg).toContain('Inddelingen i fem er vores');
    const png = await (await request.get(`figurer/aktiviteter-${phase}.png`)).body();
    expect(png.length).toBeGreaterThan(10_000);
  }
  const oembed = (await (await request.get('oembed/aktiviteter.json')).json()) as Record<string, unknown>;
  expect(oembed['html']).toContain('/embed/aktiviteter/');
});
