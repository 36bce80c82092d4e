/** Without JavaScript: every word, every phase drawn, the activities listed, and no dead button. */
import { expect, test } from './browser.ts';
import { activityIds, course } from '../fixtures.ts';
import { PHASES } from './reading.ts';

test.use({ javaScriptEnabled: false });

for (const path of ['./', 'embed/livsforloeb/', 'vis/']) {
  test(`${path} shows all five phases drawn one under the other and no dead button`, async ({ page }) => {
    await page.goto(path);
    let above = -1;
    for (const phase of PHASES) {
      const drawing = page.locator(`.still[data-fase="${phase}"] svg`);
      await expect(drawing).toBeVisible();
      const box = await drawing.boundingBox();
      expect(box!.y).toBeGreaterThan(above);
      above = box!.y;
    }
    // a bet is answered without scripts
    for (const control of await page.locator('button, input:not(.bet input)').all())
      await expect(control).toBeHidden();
  });
}

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
  await expect(page.locator('.prose .list > li')).toHaveCount(
    course.phases.find(({ id }) => id === 'spirende')!.activities.length,
  );
});
