/** Without JavaScript: every word, a figure that moves from phase to phase, the activities listed, and no dead button. */
import { activityIds, course } from '../fixtures.ts';
import { expect, test, type Page } from './browser.ts';
import { PHASES } from './reading.ts';

test.use({ javaScriptEnabled: false });

const choose = (page: Page, k: number) => page.locator('.station').nth(k).click();
/** Numbers of the phases whose drawing is seen, in the figure on this page. */
const drawn = (page: Page) =>
  page
    .locator('.phases-drawing')
    .evaluate((svg) =>
      [
        ...new Set([...svg.querySelectorAll('.at')].filter((one) => getComputedStyle(one).opacity === '1')),
      ].map((one) => Number(/at-(\d)/.exec(one.classList.value)?.[1])),
    );

for (const path of ['./', 'embed/livsforloeb/', 'vis/'])
  test(`${path} moves from phase to phase by its stage nodes, and has no dead button`, async ({ page }) => {
    await page.goto(path);
    for (const control of await page.locator('button, input:not(.bet input, .phases-figure input)').all())
      await expect(control).toBeHidden();
    await expect(page.locator('.player')).toBeHidden();
    for (const [k, { id }] of course.phases.entries()) {
      await choose(page, k);
      await expect.poll(() => drawn(page)).toEqual([k, k]);
      await expect(page.locator('.station-told:visible h2')).toHaveCount(1);
      const names = await page.locator('.station-told:visible summary').allTextContents();
      expect(names, id).toHaveLength(course.phases[k]!.activities.length);
    }
  });

test('whoever is in a phase stands where the figure that scripts move has them', async ({
  page,
  request,
}) => {
  await page.goto('./');
  for (const [k, phase] of PHASES.entries()) {
    await choose(page, k);
    await expect.poll(() => drawn(page)).toEqual([k, k]);
    await page.waitForTimeout(1200);
    const seen = await page.locator('.walker').evaluateAll((all) =>
      all
        .map((one) => ({
          ...getComputedStyle(one),
          translate: getComputedStyle(one).translate,
          o: getComputedStyle(one).opacity,
        }))
        .filter(({ o }) => Number(o) > 0)
        .map(({ translate }) => translate.replaceAll('px', '')),
    );
    const picture = await (await request.get(`figurer/livsforloeb-${phase}.svg`)).text();
    const there = [...picture.matchAll(/class="actor [^"]*" transform="translate\(([^)]+)\)"/g)].map(
      ([, at = '']) => at,
    );
    expect(there.length, phase).toBeGreaterThan(20);
    expect(seen.sort(), phase).toEqual(there.sort());
  }
});

test('by keys the stage nodes are one stop, and the arrows choose', async ({ page }) => {
  await page.goto('embed/livsforloeb/');
  await page.keyboard.press('Tab');
  await expect(page.locator('.pick-0')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.pick-1')).toBeChecked();
  await expect(page.locator('.station-told-1')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('.station-told-0')).toBeVisible();
});

test('an embed opens in the phase of its address, and an activity unfolds', async ({ page }) => {
  await page.goto('embed/livsforloeb/moden/');
  await expect(page.locator('.station-told-3')).toBeVisible();
  const first = page.locator('.station-told-3 details').first();
  await expect(first.locator('p')).toBeHidden();
  await first.locator('summary').click();
  await expect(first.locator('p')).toBeVisible();
});

test('firms walk; with less motion they stand there at once', async ({ page }) => {
  await page.goto('./');
  const place = () =>
    page
      .locator('.walker')
      .first()
      .evaluate((one) => getComputedStyle(one).translate);
  const from = await place();
  await choose(page, 3);
  const places = new Set<string>();
  await expect.poll(async () => places.add(await place()).size, { intervals: [30] }).toBeGreaterThan(3);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await choose(page, 0);
  expect(await place()).toBe(from);
});

test('every word of the chapters and every activity can be read', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('.prose .list > li')).toHaveCount(activityIds.length);
  const words = (await page.locator('.prose').innerText()).split(/\s+/).length;
  expect(words).toBeGreaterThan(1800);
  await expect(page.locator('p', { hasText: 'Karen har et beslag' })).toBeVisible();
});

test('a chapter alone shows its phase', async ({ page }) => {
  await page.goto('kapitler/spirende/');
  await expect(page.locator('.still[data-fase="spirende"] svg')).toBeVisible();
  await expect(page.locator('.station-told-2')).toBeVisible();
  await expect(page.locator('.prose .list > li')).toHaveCount(
    course.phases.find(({ id }) => id === 'spirende')!.activities.length,
  );
});
