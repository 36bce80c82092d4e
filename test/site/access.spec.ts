/** axe on every page, in every theme and state that changes what one sees. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const pages = [
  './',
  '?fase=moden&aktivitet=brancheanalyse',
  '?fase=voksen',
  '?tema=moerk&fase=spirende',
  '?tema=projektor&fase=spin-off',
  'kapitler/indledning/',
  'kapitler/spirende/',
  'aktiviteter/',
  'om/',
  'undervisning/',
  'indlejr/',
  'vis/',
  'embed/livsforloeb/?fase=moden',
  'findes-ikke/',
];

for (const size of [
  { width: 1280, height: 720 },
  { width: 360, height: 740 },
])
  for (const path of pages) {
    test(`axe finds nothing at ${size.width} px on ${path}`, async ({ page }) => {
      await page.setViewportSize(size);
      await page.goto(path, { waitUntil: 'networkidle' });
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
      ).toEqual([]);
    });
  }

test('on a phone every control is at least 44 px in its smaller measure, and 24 px everywhere', async ({
  page,
}) => {
  for (const [width, least] of [
    [360, 44],
    [1280, 24],
  ] as const) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto('?fase=moden', { waitUntil: 'networkidle' });
    for (const control of await page.locator('.player button').all()) {
      const box = await control.boundingBox();
      if (!box) continue;
      expect(Math.min(box.width, box.height), await control.innerText()).toBeGreaterThanOrEqual(least - 0.5);
    }
  }
});

test('text at 200 % and a window of 320 px lose nothing', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('?fase=moden', { waitUntil: 'networkidle' });
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await expect(page.locator('[data-knap=forfra]')).toBeVisible();
});
