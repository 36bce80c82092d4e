/** The loop in a frame: into the new cluster, which becomes the one that is looked at, again and again. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from './browser.ts';

test.use({ viewport: { width: 600, height: 677 } });

const enter = (page: Page) => page.getByRole('button', { name: 'Gå ind i den nye klynge' });
const player = (page: Page) => page.locator('.player');

for (const reducedMotion of ['reduce', 'no-preference'] as const)
  test(`one goes in, and in again (${reducedMotion})`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion });
    await page.goto('embed/kredsloeb/');
    await expect(page.locator('.player[data-vaagen]')).toBeAttached();
    await expect(enter(page)).toBeDisabled();
    let drawn = '';
    for (const nth of [2, 3]) {
      await page.locator('.node').nth(4).click();
      await expect(page.locator('.player[data-hviler][data-t="4"]')).toBeAttached();
      await expect(page.locator('.sentence')).toContainText('begynder forfra i den spirende klynge');
      // another cluster than the one before, once it has grown
      const dials = page.locator('.player .loop-dials .dials');
      await expect.poll(() => dials.innerHTML()).not.toBe(drawn);
      drawn = await dials.innerHTML();
      await enter(page).click();
      // the new cluster is where it starts over: at spirende
      await expect(player(page)).toHaveAttribute('data-t', '2');
      await expect(page.locator('.loop-in')).toContainText(`Klynge nr. ${nth}.`);
      await expect(page.locator('.player .loop-dials')).toHaveAttribute('viewBox', '0 0 640 460');
      await expect(enter(page)).toBeDisabled();
    }
  });

test('axe finds nothing, and its pictures and descriptions are there', async ({ page, request }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('embed/kredsloeb/spin-off/');
  await expect(page.locator('.player[data-vaagen]')).toBeAttached();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  const svg = await (await request.get('figurer/kredsloeb-spin-off.svg')).text();
  expect(svg).toContain('Den nye klynge');
  expect(svg).toContain('Urene er vores billede');
  expect((await request.get('figurer/kredsloeb-moden.png')).headers()['content-type']).toBe('image/png');
  expect(await (await request.get('oembed/kredsloeb-spin-off.json')).json()).toMatchObject({
    title: 'Kredsløbet: Spin off-klynge',
  });
});
