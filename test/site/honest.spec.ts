/** What is source and what is model; and that every passage and every state has a link that leads back to it. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from './browser.ts';
import { open, restsAt } from './reading.ts';

/** Chooses from the list behind »Mere«. */
async function ask(page: Page, tool: 'kilde' | 'del') {
  await page.locator('[data-knap=mere]').click();
  await page.locator(`[data-vaerktoej=${tool}]`).click();
}

/** Colours and strokes by which one part of the drawing differs from another. */
const lookOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { fill, strokeDasharray, backgroundImage } = getComputedStyle(element);
      return { fill, dash: strokeDasharray, image: backgroundImage };
    });

test('the switch paints what the source says and hatches the rest, and goes back', async ({ page }) => {
  await open(page, '?fase=moden');
  const before = await page.locator('.player .sheet').evaluate((sheet) => sheet.outerHTML);
  await ask(page, 'kilde');
  await page.locator('[data-knap=mere]').click();
  await expect(page.locator('[data-vaerktoej=kilde]')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(page.locator('.honest-key')).toBeVisible();
  expect((await lookOf(page, '.player .sheet')).image).toContain('repeating-linear-gradient');
  expect((await lookOf(page, '.player .drawing .tie')).dash).not.toBe('none');
  expect((await lookOf(page, '.player .loop line')).dash).toBe('none');
  const firm = await lookOf(page, '.player .drawing .firm .tint');
  const other = await lookOf(page, '.player .drawing .knowledge .tint');
  expect(firm.dash).toBe('none');
  expect(other.dash).not.toBe('none');
  expect(firm.fill).not.toBe(other.fill);
  await ask(page, 'kilde');
  await expect(page.locator('.honest-key')).toHaveCount(0);
  expect(await page.locator('.player .sheet').evaluate((sheet) => sheet.outerHTML)).toBe(before);
});

test('every part of the key leads to a heading on /om/', async ({ page, request }) => {
  await open(page);
  await ask(page, 'kilde');
  const links = page.locator('.honest-key a');
  await expect(links).toHaveCount(9);
  for (const link of await links.all()) {
    const { pathname, hash } = new URL((await link.getAttribute('href')) ?? '', page.url());
    const html = await (await request.get(pathname)).text();
    expect(html, hash).toMatch(new RegExp(`<h[23] id="${hash.slice(1)}"`));
  }
});

for (const { width, height, scheme } of [
  { width: 1280, height: 720, scheme: 'light' },
  { width: 360, height: 740, scheme: 'dark' },
] as const)
  test(`axe finds nothing while it is on at ${width} px, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height });
    await open(page, '?fase=moden&aktivitet=brancheanalyse');
    await ask(page, 'kilde');
    await expect(page.locator('.honest-key')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('.player').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`)).toEqual(
      [],
    );
  });

test('with the switch on the player still fits the height of a school laptop', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, '?fase=moden');
  const height = () => page.locator('.player').evaluate((player) => player.getBoundingClientRect().height);
  expect(await height()).toBeLessThanOrEqual(720);
  await ask(page, 'kilde');
  await expect(page.locator('.honest-key')).toBeVisible();
  expect(await height()).toBeLessThanOrEqual(720);
});

const PASSAGE = 'spirende-navn';

for (const { path, width, height } of [
  { path: '', width: 1280, height: 720 },
  { path: '', width: 360, height: 740 },
  { path: 'kapitler/spirende/', width: 1280, height: 720 },
  { path: 'kapitler/spirende/', width: 360, height: 740 },
])
  test(`a passage's link brings back figure and place on /${path} at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, path);
    const link = page.locator(`#${PASSAGE} > .permalink`);
    const address = await link.evaluate((anchor) => (anchor as HTMLAnchorElement).href);
    expect(address).toContain(`/${path}?fase=spirende&aktivitet=branding#${PASSAGE}`);
    await expect(link).toHaveAccessibleName(/^Link til dette afsnit: Branding af klyngen er at give …$/);
    const box = await link.boundingBox();
    expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(44);

    await page.goto('about:blank');
    await page.goto(address);
    await restsAt(page, 2);
    await page.waitForTimeout(500);
    await restsAt(page, 2);
    await expect(page.locator('[data-aktivitet=branding][aria-expanded=true]')).toBeAttached();
    const text = page.locator(`#${PASSAGE} > p`).first();
    const top = (await text.boundingBox())!.y;
    expect(top).toBeLessThan(height * 0.75);
    const covered = await text.evaluate((line) => {
      const { left, top: y } = line.getBoundingClientRect();
      return !line.contains(document.elementFromPoint(left + 5, y + 8));
    });
    expect(covered, 'the first line is hidden').toBe(false);
  });

test('a click copies the link and says so; a key held follows it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  const link = page.locator(`#${PASSAGE} > .permalink`);
  await link.click();
  await expect(page.getByRole('status').filter({ hasText: 'Linket er kopieret' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\?fase=spirende&aktivitet=branding#spirende-navn$/,
  );
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    link.click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await expect(opened).toHaveURL(/#spirende-navn$/);
});

test('the device’s own sheet comes first, and closing it is no failure', async ({ page }) => {
  await page.addInitScript(() => {
    const given: unknown[] = [];
    Object.assign(window, { given });
    navigator.share = (data) => {
      given.push(data);
      return Promise.reject(new DOMException('', 'AbortError'));
    };
  });
  await open(page, '?fase=moden');
  await ask(page, 'del');
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { given: { url: string }[] }).given))
    .toMatchObject([{ url: expect.stringContaining('?fase=moden') }]);
  await expect(page.locator('.notice')).toHaveCount(0);
});

test('where the clipboard is denied the link is shown, marked, and Esc gives the focus back', async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await open(page, '?fase=moden&uden=facilitator');
  const button = page.locator('[data-knap=mere]');
  await button.focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-vaerktoej=del]').focus();
  await page.keyboard.press('Enter');
  const field = page.locator('.notice input');
  await expect(field).toHaveValue(/\?fase=moden&uden=facilitator/);
  await expect(page.locator('.notice [role=status]')).not.toBeEmpty();
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toContain('fase=moden');
  const { violations } = await new AxeBuilder({ page }).include('.notice').analyze();
  expect(violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
  await expect(button).toBeFocused();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('a passage’s link is a plain link, and no switch is dead', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('[data-knap=mere]')).toBeHidden();
    await page.locator(`#${PASSAGE} > .permalink`).click();
    expect(page.url()).toContain('?fase=spirende&aktivitet=branding#spirende-navn');
  });
});
