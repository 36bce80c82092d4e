/** What cannot be had is said in Danish, and nothing pretends that it is there. */
import { expect, test, type Page } from './browser.ts';
import { node, open, restsAt } from './reading.ts';

/** Cuts the line for scripts that have not come yet. @returns what brings it back */
async function cut(page: Page): Promise<() => Promise<void>> {
  const scripts = /_astro\/.*\.js$/;
  await page.route(scripts, (route) => route.abort());
  return () => page.unroute(scripts);
}
const said = (page: Page) => page.locator('[data-mangler]');

test('tools that cannot be fetched say so, and come at the next press', async ({ page }) => {
  await open(page);
  const mend = await cut(page);
  await page.locator('[data-knap=mere]').click();
  await expect(said(page)).toHaveText(/kunne ikke hentes/);
  await mend();
  await page.locator('[data-knap=mere]').click();
  await expect(page.locator('[data-vaerktoej=tabel]')).toBeVisible();
  await expect(said(page)).toHaveText('');
});

test('a cluster without an activity that cannot be had: button, address, sentence and picture agree', async ({
  page,
}) => {
  await open(page, '?fase=spirende');
  await page.locator('.panel [data-aktivitet=branding]').click();
  await page.locator('.panel [data-spil=se], .panel [data-spil=uden]').first().waitFor();
  await page.waitForTimeout(1500);
  const sentence = await page.locator('.player .sentence').textContent();
  const mend = await cut(page);
  const take = page.locator('[data-spil=uden]');
  await take.click();
  await expect(said(page)).toHaveText(/kunne ikke hentes/);
  await expect(take).toHaveAttribute('aria-pressed', 'false');
  await expect.poll(() => new URL(page.url()).searchParams.get('uden')).toBeNull();
  await expect(page.locator('.player .sentence')).toHaveText(sentence!);
  await mend();
  await take.click();
  await expect(take).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => new URL(page.url()).searchParams.get('uden')).toBe('branding');
  await expect(page.locator('.stage .gone').first()).toBeAttached();
});

test('an actor’s answer that cannot be fetched comes when the network is back', async ({ page, context }) => {
  await open(page, '?fase=moden');
  const mend = await cut(page);
  await page.locator('.player .sheet').click({ position: { x: 5, y: 5 } });
  await page.locator('.player .legend [data-lys=facilitator]').click();
  await expect(said(page)).toHaveText(/kunne ikke hentes/);
  await mend();
  await context.setOffline(true);
  await context.setOffline(false);
  await expect(page.locator('.player .actor.lit')).toBeAttached();
});

test('a browser that lets no address be written shows what is asked for all the same', async ({ page }) => {
  await page.addInitScript(() => {
    history.replaceState = () => {
      throw new DOMException('too many', 'SecurityError');
    };
  });
  await open(page);
  await node(page, 'potentiel').click();
  await restsAt(page, 1);
  await expect(page.locator('.panel-title')).toContainText('Potentiel');
});

test('a path that begins with two slashes is as good as one', async ({ page, baseURL }) => {
  await page.goto(`${baseURL!.replace(/\/$/, '')}//`);
  await expect(page.locator('.player[data-vaagen]')).toBeAttached();
  await node(page, 'potentiel').click();
  await expect.poll(() => new URL(page.url()).search).toBe('?fase=potentiel');
});
