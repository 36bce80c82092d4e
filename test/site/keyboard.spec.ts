/** Without a mouse, and for those who listen. */
import { expect, test, type Locator, type Page } from './browser.ts';
import { momentOf, node, open, restsAt } from './reading.ts';

test('the stage nodes are one tab stop with arrows, Home and End inside; Space and Enter choose', async ({
  page,
}) => {
  await open(page);
  await node(page, 'clutter').focus();
  await page.keyboard.press('ArrowRight');
  await expect(node(page, 'potentiel')).toBeFocused();
  expect(await momentOf(page)).toBe(0);
  await page.keyboard.press('End');
  await expect(node(page, 'spin-off')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(node(page, 'spin-off')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(node(page, 'clutter')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await restsAt(page, 1);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await restsAt(page, 2);
  await page.keyboard.press('Tab');
  await expect(page.locator('.scrubber')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(node(page, 'spirende')).toBeFocused();
});

test('the scrubber is a slider with a spoken value', async ({ page }) => {
  await open(page, '?t=2.4');
  const slider = page.getByRole('slider', { name: 'Forløbet' });
  await expect(slider).toHaveAttribute('aria-valuetext', 'På vej mod moden klynge, 40 procent');
  await slider.focus();
  await page.keyboard.press('End');
  await restsAt(page, 4);
  await expect(slider).toHaveAttribute('aria-valuetext', 'Spin off-klynge');
  await page.keyboard.press('Home');
  await restsAt(page, 0);
  await page.keyboard.press('ArrowRight');
  expect(await momentOf(page)).toBeGreaterThan(0);
});

test('a screen reader is told the sentence once the picture rests, and the drawing is described by it', async ({
  page,
}) => {
  await open(page);
  const spoken = page.locator('.spoken');
  await expect(spoken).toHaveRole('status');
  const clutter = await spoken.textContent();
  await node(page, 'moden').click();
  await page.waitForTimeout(400);
  expect(await spoken.textContent()).toBe(clutter);
  await restsAt(page, 3);
  await expect(spoken).toContainText('Moden klynge.');
  expect(await spoken.textContent()).toBe(await page.locator('.sentence').textContent());
  const drawing = page.locator('.player svg.drawing');
  await expect(drawing).toHaveAccessibleName('Tegning af en klynge: moden klynge');
  await expect(drawing).toHaveAccessibleDescription(/Moden klynge\. \d+ af \d+/);
});

test('every control can be reached by Tab, is seen when it has focus, and none traps it', async ({
  page,
}) => {
  await open(page, '?fase=moden');
  const seen: string[] = [];
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const box = element.getBoundingClientRect();
      const outline = getComputedStyle(element).outlineStyle;
      return {
        name: element.className + (element.dataset['knap'] ?? element.dataset['aktivitet'] ?? ''),
        outline,
        box,
      };
    });
    seen.push(here.name);
    if (here.name) expect(here.outline, here.name).not.toBe('none');
    if (here.name.startsWith('term')) break;
  }
  for (const part of [
    'skip',
    'brand',
    'node',
    'scrubber',
    'afspil',
    'tilbage',
    'frem',
    'forfra',
    'mere',
    'market-intelligence',
  ])
    expect(
      seen.some((name) => name.includes(part)),
      part,
    ).toBe(true);
});

test('whoever tabs on before the code of the actors has come is not called back', async ({ page }) => {
  let arrive = () => {};
  const asked = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(/KeyboardWalk/, async (route) => {
    await asked;
    await route.continue();
  });
  await open(page, '?fase=moden');
  await page.locator('.walk-in').focus();
  await page.keyboard.press('Tab');
  await expect(node(page, 'moden')).toBeFocused();
  arrive();
  await expect(page.locator('[data-aktoer]').first()).toBeAttached();
  await expect(node(page, 'moden')).toBeFocused();
  // and is let in when she comes back
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('[data-aktoer]:focus')).toBeAttached();
});

test.describe('under reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('the same states come at once, and play goes by steps', async ({ page }) => {
    await open(page, '?afspil=1');
    await page.waitForTimeout(400);
    expect(await momentOf(page)).toBe(0);
    await node(page, 'moden').click();
    expect(await momentOf(page)).toBe(3);
    await page.getByRole('button', { name: 'Afspil' }).click();
    await page.waitForTimeout(800);
    expect(await momentOf(page)).toBe(3);
    await restsAt(page, 4);
    await expect(page.getByRole('button', { name: 'Afspil' })).toBeVisible();
  });
});

test.describe('what belongs together is one tab stop with arrows, Home and End inside', () => {
  /** Tab from the first of a group leads out of it, and back to where one was. */
  const isOneStop = async (page: Page, group: Locator, selector: string) => {
    const items = group.locator(selector).filter({ visible: true });
    await expect(group.locator(`:is(${selector})[tabindex="0"]`)).toHaveCount(1);
    await items.first().focus();
    await page.keyboard.press('ArrowRight');
    await expect(items.nth(1)).toBeFocused();
    await page.keyboard.press('End');
    await expect(items.last()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(items.last()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(items.nth(-2)).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    expect(await group.evaluate((el) => el.contains(document.activeElement))).toBe(false);
    await page.keyboard.press('Tab');
    await expect(items.nth(-2)).toBeFocused();
    await page.keyboard.press('Home');
    await expect(items.first()).toBeFocused();
  };

  test('the legend with its traces', async ({ page }) => {
    await open(page, 'embed/livsforloeb/moden/?kompakt=0');
    await isOneStop(page, page.locator('.player .legend'), 'button, a');
    // an item that the picture loses takes the stop with it, and another has it
    await node(page, 'clutter').click();
    await restsAt(page, 0);
    await expect(page.locator('.player .legend [tabindex="0"]')).toHaveCount(1);
    await expect(page.locator('.player .legend [tabindex="0"]')).toBeVisible();
  });

  test('the activities of a phase, those that may go on, and what is taken away', async ({ page }) => {
    await open(page, '?fase=moden&uden=branding,eksport&foelg=v02');
    await isOneStop(page, page.locator('ol.activities'), '[data-aktivitet]');
    await isOneStop(page, page.locator('.earlier ul'), 'button');
    await isOneStop(page, page.locator('.chips'), 'button');
  });

  test('the list of a low overview', async ({ page }) => {
    await page.setViewportSize({ width: 600, height: 420 });
    await open(page, 'embed/aktiviteter/moden/');
    await isOneStop(page, page.locator('.brief-activities ul'), 'button');
  });
});

test('a listener chooses how much is said: all, where one is, or nothing; this machine remembers', async ({
  page,
}) => {
  const spoken = page.locator('.player [role=status].spoken');
  const press = async () => {
    await page.getByRole('button', { name: 'Tabel, lyd m.m.' }).click();
    await page.locator('[data-vaerktoej=oplaesning]').click();
  };
  await open(page, '?fase=moden');
  await expect(spoken).toHaveText(/^Moden klynge\. \d+ af \d+ aktører er med/);
  await press();
  await expect(spoken).toHaveText('Moden klynge');
  // the sentence is there for whoever asks the drawing for it
  await expect(page.locator('.player .sheet svg.drawing')).toHaveAccessibleDescription(/\d+ af \d+ aktører/);
  await page.reload();
  await node(page, 'spirende').click();
  await expect(spoken).toHaveText('Spirende klynge');
  await press();
  await expect(spoken).toHaveText('');
  await node(page, 'potentiel').click();
  await restsAt(page, 1);
  await page.waitForTimeout(600);
  await expect(spoken).toHaveText('');
  await press();
  await expect(spoken).toHaveText(/^Potentiel klynge\. \d+ af/);
});
