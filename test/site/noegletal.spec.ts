/** The key figures: one moment with the page's figure, by pointer, finger and keyboard; a table behind them; a place in other sites. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, touchPages, type Locator, type Page } from './browser.ts';
import { BUDGETS } from '../bench/budgets.ts';
import { transferOf } from '../bench/page.ts';
import { numbersIn } from '../danish-numbers.ts';
import { countShifts, complaints, momentOf, open, openWhole, restsAt } from './reading.ts';

/** The charts beside the text; in an embed they are the figure itself. */
const charts = (page: Page) => page.locator('klynge-ledsager svg.key-figures');

/** Opens the first page and brings the charts near, where they wake. */
async function openCharts(page: Page, path = './'): Promise<Locator> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, path);
  await page.locator('#noegletal').evaluate((heading) => heading.scrollIntoView());
  await expect(page.locator('klynge-ledsager[data-vaagen]')).toBeAttached();
  // scrolling has read on to the last passage
  await page.waitForTimeout(400);
  return charts(page);
}

const scrub = (page: Page, t: number) => page.locator('.scrubber').fill(String(t));
const valuesOf = (svg: Locator) => svg.locator('.value:not(.new)').allTextContents();

/** The moment that the cursors of all charts stand at, read from where they are drawn. */
async function cursorsAt(svg: Locator): Promise<number[]> {
  return svg.locator('.cursor:not(.pointed)').evaluateAll((all) =>
    all.map((cursor) => {
      const [, x = 0] = /^M([\d.]+)/.exec(cursor.getAttribute('d') ?? '') ?? [];
      const [, from = 0, width = 1] =
        /^M([\d.]+) [\d.]+h([\d.]+)/.exec(
          cursor.parentElement!.querySelector('.rules')!.getAttribute('d') ?? '',
        ) ?? [];
      return Math.round(((Number(x) - Number(from)) / Number(width)) * 4 * 100) / 100;
    }),
  );
}

/** A place in the window where moment t of chart number i stands. */
async function placeOf(svg: Locator, t: number, i = 0): Promise<{ x: number; y: number }> {
  const box = (await svg.locator('.rules.base').nth(i).boundingBox())!;
  return { x: box.x + (t / 4) * box.width, y: box.y - 8 };
}

test('the charts show the moment of the main figure, and their values are its', async ({ page }) => {
  const found = complaints(page);
  const svg = await openCharts(page);
  for (const t of [0, 1, 2.35, 3, 4]) {
    await scrub(page, t);
    await expect.poll(() => cursorsAt(svg)).toEqual(Array.from({ length: 5 }, () => t));
    await expect(svg).toHaveAttribute('aria-valuenow', String(t));
  }
  await scrub(page, 2);
  const [participants, each, share, out, left] = await valuesOf(svg);
  const [taking = NaN, , ties = NaN, hub = NaN, across = NaN] = numbersIn(
    await page.locator('.sentence').innerText(),
  );
  expect([String(taking), String(across)]).toEqual([participants, out]);
  expect(share).toBe(`${Math.round((Number(hub) / Number(ties)) * 100)}\u00a0%`);
  expect(each).toBe(((2 * Number(ties)) / Number(participants)).toFixed(1).replace('.', ','));
  await page.locator('.panel .take').click();
  await expect(page.locator('.sentence')).toContainText(', der var med');
  const [hanging = ''] = /hænger .+? der var med/.exec(await page.locator('.sentence').innerText()) ?? [];
  const [rest = NaN, others = rest] = numbersIn(hanging);
  expect(left).toBe(`${Math.round((Number(rest) / Number(others)) * 100)}\u00a0%`);
  expect((await valuesOf(svg))[4]).toBe(left);
  expect(await svg.locator('.marked').count()).toBe(1);
  expect(await svg.locator('.course.before').count()).toBe(6);
  expect(found).toEqual([]);
});

test('one tab stop; arrows, page and end keys move both figures, and it is said', async ({ page }) => {
  const svg = await openCharts(page);
  await scrub(page, 2);
  await expect(svg).toHaveAttribute('role', 'slider');
  await svg.focus();
  const outline = await svg.evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(outline).not.toBe('none');
  for (const [key, t] of [
    ['ArrowRight', 2.05],
    ['ArrowUp', 2.1],
    ['ArrowLeft', 2.05],
    ['PageUp', 3],
    ['PageDown', 2],
    ['ArrowDown', 1.95],
    ['End', 4],
    ['ArrowRight', 4],
    ['Home', 0],
  ] as const) {
    await page.keyboard.press(key);
    await restsAt(page, t);
    await expect(svg).toHaveAttribute('aria-valuenow', String(t));
    await expect(svg).toBeFocused();
  }
  await page.keyboard.press('PageUp');
  await expect(svg).toHaveAttribute(
    'aria-valuetext',
    /^Potentiel klynge\. 14 deltagere, 2,6 forbindelser pr\. deltager, 72\s% .*Uden facilitatoren hænger 46\s%/,
  );
  expect(await page.locator('klynge-ledsager [tabindex="0"]:not(.numbers *)').count()).toBe(1);
  await page.keyboard.press('Tab');
  await expect(page.locator('.numbers summary')).toBeFocused();
});

test('a mouse reads without moving anything, and drags all charts at once', async ({ page }) => {
  const svg = await openCharts(page);
  await scrub(page, 1);
  const before = await valuesOf(svg);
  const over = await placeOf(svg, 3, 1);
  await page.mouse.move(over.x, over.y);
  await expect(svg.locator('.cursor.pointed')).toHaveCount(5);
  expect(await valuesOf(svg)).not.toEqual(before);
  expect(await momentOf(page)).toBe(1);
  await page.mouse.move(5, 5);
  await expect(svg.locator('.cursor.pointed')).toHaveCount(0);
  expect(await valuesOf(svg)).toEqual(before);

  await page.mouse.move(over.x, over.y);
  await page.mouse.down();
  await expect.poll(() => momentOf(page)).toBeCloseTo(3, 1);
  const to = await placeOf(svg, 2, 1);
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await expect.poll(() => momentOf(page)).toBeCloseTo(2, 1);
  // beyond the end of the chart is the end
  await page.mouse.move(to.x + 2000, to.y);
  await expect.poll(() => momentOf(page)).toBe(4);
  await page.mouse.up();
  await page.mouse.move(to.x, to.y);
  await expect.poll(() => momentOf(page)).toBe(4);
});

test('a finger on its way down the page moves nothing; a tap does', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL: baseURL!,
    viewport: { width: 360, height: 740 },
    hasTouch: true,
  });
  await touchPages(context);
  const page = await context.newPage();
  const svg = await openCharts(page);
  await page.locator('klynge-ledsager').evaluate((part) => part.scrollIntoView());
  await page.waitForTimeout(300);
  await scrub(page, 1);
  const touch = await placeOf(svg, 3);
  const cdp = await context.newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  const y = await page.evaluate(() => scrollY);
  await send('touchStart', [touch]);
  for (let i = 1; i <= 8; i++) await send('touchMove', [{ x: touch.x, y: touch.y - i * 14 }]);
  await send('touchEnd', []);
  await page.waitForTimeout(400);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(y);
  expect(await momentOf(page)).toBe(1);
  // what stays at the top of a phone has slid over the first charts
  await page.evaluate((to) => scrollTo(0, to), y);
  await page.waitForTimeout(300);
  const tap = await placeOf(svg, 3);
  await page.touchscreen.tap(tap.x, tap.y);
  await expect.poll(() => momentOf(page)).toBeCloseTo(3, 1);
  await context.close();
});

test('the table says what the charts say, now and in every phase', async ({ page }) => {
  const svg = await openCharts(page);
  const table = page.locator('klynge-ledsager .numbers table');
  await expect(table).toBeHidden();
  await page.locator('klynge-ledsager summary').click();
  await expect(table).toBeVisible();
  await expect(table.locator('caption')).toHaveText(
    'Tallene er målt på tegningen, ikke på en rigtig klynge.',
  );
  const column = (n: number) =>
    table
      .locator('tbody')
      .first()
      .locator(`tr:has(td) > :nth-child(${n + 2})`)
      .allInnerTexts();
  for (const t of [0, 1, 2, 3, 4]) {
    await scrub(page, t);
    await expect.poll(() => momentOf(page)).toBe(t);
    const values = await valuesOf(svg);
    expect(await column(t)).toEqual(values);
    expect(await column(5)).toEqual(values);
  }
  await scrub(page, 2.6);
  await expect.poll(() => column(5)).toEqual(await valuesOf(svg));
});

test('another cluster has other charts, and one without an activity is drawn beside itself', async ({
  page,
}) => {
  const svg = await openCharts(page, '?froe=3');
  await scrub(page, 2);
  const other = await svg.locator('.course').first().getAttribute('d');
  await page.evaluate(() =>
    document.dispatchEvent(new CustomEvent('klynge:vis', { detail: '?t=3&uden=brancheanalyse&froe=14' })),
  );
  await expect(svg.locator('.course.before')).toHaveCount(6, { timeout: 20_000 });
  await restsAt(page, 3);
  expect(await svg.locator('.course:not(.before, .new)').first().getAttribute('d')).not.toBe(other);
  await expect(svg).toHaveAttribute('aria-valuetext', /uden »Brancheanalyse/);
});

test('waking the charts moves nothing, and costs no frame at rest', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  const tall = () => page.locator('klynge-ledsager').evaluate((part) => part.getBoundingClientRect().height);
  const before = await tall();
  await page.locator('#noegletal').evaluate((heading) => heading.scrollIntoView());
  await expect(page.locator('klynge-ledsager[data-vaagen]')).toBeAttached();
  expect(Math.abs((await tall()) - before)).toBeLessThan(0.5);
});

test('the first page is not charged for charts that nobody has come near', async ({ browser, baseURL }) => {
  const sum = await transferOf(browser, baseURL!);
  for (const kind of ['html', 'css', 'js', 'requests'] as const)
    expect(sum[kind], kind).toBeLessThanOrEqual(BUDGETS[kind]);
  const context = await browser.newContext();
  await touchPages(context);
  const page = await context.newPage();
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await openWhole(page, baseURL!);
  expect(fetched.filter((url) => /key-figures|Companion|Drawing\./.test(url))).toEqual([]);
  await page.close();
});

for (const width of [320, 360, 414, 700, 1000, 1280, 1920])
  test(`at ${width} px no word of the charts meets another or leaves them, and nothing scrolls sideways`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const svg = await openCharts(page);
    await page.evaluate(() => document.fonts.ready);
    const look = (state: string) =>
      svg.evaluate((sheet, now) => {
        const found: string[] = [];
        const edge = sheet.getBoundingClientRect();
        const boxes = [...sheet.querySelectorAll('text')]
          .map((text) => ({ name: text.textContent, box: text.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0);
        boxes.forEach(({ name, box }, a) => {
          if (box.left < edge.left - 0.5 || box.right > edge.right + 0.5 || box.bottom > edge.bottom + 1)
            found.push(`${now}: ${name} leaves the drawing`);
          if (box.height < 9) found.push(`${now}: ${name} is too small`);
          // a line of words is higher than its letters
          for (const { name: other, box: next } of boxes.slice(a + 1)) {
            const [up, down] = [(box.height + next.height) * 0.13, 0];
            if (
              box.left < next.right - 0.5 &&
              next.left < box.right - 0.5 &&
              box.top < next.bottom - up &&
              next.top < box.bottom - up - down
            )
              found.push(`${now}: ${name} meets ${other}`);
          }
        });
        return found;
      }, state);
    for (const t of [0, 0.4, 1, 2.35, 3.3, 3.7, 4]) {
      await scrub(page, t);
      await page.waitForTimeout(50);
      expect(await look(`t ${t}`)).toEqual([]);
    }
    await page.evaluate(() =>
      document.dispatchEvent(new CustomEvent('klynge:vis', { detail: '?t=3.7&uden=facilitator' })),
    );
    await expect(svg.locator('.marked')).toHaveCount(1);
    expect(await look('uden')).toEqual([]);
    await page.locator('klynge-ledsager summary').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });

for (const size of [
  { width: 1280, height: 720 },
  { width: 360, height: 740 },
])
  for (const theme of ['lys', 'moerk', 'projektor'])
    test(`axe finds nothing in the charts and their table at ${size.width} px, ${theme}`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      await openCharts(page, `?fase=spin-off&uden=facilitator&tema=${theme}`);
      await page.locator('klynge-ledsager summary').click();
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const { violations } = await new AxeBuilder({ page })
        .withTags(tags)
        .include('.key-figures-part')
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });

test.describe('in another site', () => {
  test('it wakes at the moment of its address, takes the facilitator away and gives the table', async ({
    page,
  }) => {
    const found = complaints(page);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, 'embed/noegletal/?fase=spirende');
    const svg = page.locator('.player svg.key-figures').filter({ visible: true });
    await expect(svg).toHaveAttribute('role', 'slider');
    expect(await cursorsAt(svg)).toEqual([2, 2, 2, 2, 2]);
    await expect(page.locator('.sentence')).toContainText('28 deltagere');
    const [participants] = await valuesOf(svg);
    await page.locator('.below > .take').click();
    await expect(svg.locator('.marked')).toHaveCount(1);
    expect(Number((await valuesOf(svg))[0])).toBeLessThan(Number(participants));
    await expect(page.locator('.sentence')).toContainText('Facilitatoren er taget væk.');
    const bare = (await valuesOf(svg))[0]!;
    await page.locator('.below .numbers summary').click();
    await expect(page.locator('.below .numbers td.now').first()).toHaveText(bare);
    // the charts stand again when the table has closed
    await page.locator('.below .numbers summary').click();
    await page.locator('.node[data-fase=moden]').click();
    await restsAt(page, 3);
    expect(await cursorsAt(svg)).toEqual([3, 3, 3, 3, 3]);
    expect(found).toEqual([]);
  });

  test('locked it is a picture', async ({ page }) => {
    await open(page, 'embed/noegletal/?fase=moden&laas=1');
    const svg = page.locator('.player svg.key-figures').filter({ visible: true });
    await expect(svg).toHaveAttribute('role', 'img');
    await expect(page.locator('.player button')).toHaveCount(0);
  });

  test('nothing shifts while it wakes', async ({ page }) => {
    const shifted = await countShifts(page);
    await open(page, 'embed/noegletal/');
    await page.waitForTimeout(500);
    expect(await shifted()).toBeLessThan(0.005);
  });

  for (const size of [
    { width: 1280, height: 720 },
    { width: 320, height: 640 },
  ])
    test(`axe finds nothing at ${size.width} px, and nothing scrolls sideways`, async ({ page }) => {
      await page.setViewportSize(size);
      await open(page, 'embed/noegletal/?fase=moden');
      await page.locator('.below .numbers summary').click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    });

  test('oEmbed, pictures and the builder know it without another line', async ({ page, request }) => {
    const oembed = (await (await request.get('oembed/noegletal.json')).json()) as Record<string, unknown>;
    expect(oembed).toMatchObject({ version: '1.0', title: 'Nøgletal' });
    expect(oembed['html']).toContain('/embed/noegletal/');
    for (const phase of ['clutter', 'moden', 'spin-off']) {
      const svg = await (await request.get(`figurer/noegletal-${phase}.svg`)).text();
      expect(svg).toContain('class="charts"');
      expect(svg.replace(/<\/tspan>/g, ' ')).toContain('ikke på en rigtig klynge.');
      expect((await request.get(`figurer/noegletal-${phase}.png`)).headers()['content-type']).toBe(
        'image/png',
      );
    }
    await page.goto('indlejr/');
    await expect(page.locator('.builder[data-vaagen]')).toBeAttached();
    await page.getByRole('radio', { name: 'Nøgletal' }).check({ force: true });
    await page.locator('[data-valg=spirende]').check({ force: true });
    await page.getByRole('tab', { name: 'HTML' }).click();
    const code = page.locator('[role=tabpanel] textarea');
    await expect(code).toHaveValue(/embed\/noegletal\/spirende\/\?tema=lys/);
    await expect(code).toHaveValue(/title="Nøgletal – interaktiv tegning"/);
    await expect(page.frameLocator('iframe.live').locator('.player[data-t="2"]')).toBeAttached();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the charts and their table stand in the page', async ({ page }) => {
    await page.goto('./');
    await expect(charts(page)).toBeVisible();
    await expect(charts(page)).toHaveAttribute('role', 'img');
    await page.locator('klynge-ledsager summary').click();
    await expect(page.locator('klynge-ledsager td').nth(5)).toBeVisible();
    await expect(page.locator('klynge-ledsager .now')).toHaveCount(0);
  });

  test('the embed is one drawing and its table, and no dead button', async ({ page }) => {
    await page.goto('embed/noegletal/');
    await expect(page.locator('.unrolled svg.key-figures')).toHaveCount(1);
    await expect(page.locator('.unrolled svg.key-figures')).toBeVisible();
    await expect(page.locator('.unrolled table')).toBeVisible();
    await expect(page.locator('svg.key-figures:visible')).toHaveCount(1);
    for (const control of await page.locator('button, input, summary').all())
      await expect(control).toBeHidden();
  });
});

test('on paper the charts and the open table stand on one sheet', async ({ page }) => {
  await openCharts(page);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 658, height: 1016 });
  await expect(charts(page)).toBeVisible();
  const table = page.locator('klynge-ledsager table');
  await expect(table).toBeVisible();
  const box = (await page.locator('.key-figures-part').boundingBox())!;
  expect(box.height).toBeLessThan(1016);
  expect(box.x + box.width).toBeLessThanOrEqual(658);
  expect((await table.boundingBox())!.width).toBeLessThanOrEqual(box.width + 1);
});
