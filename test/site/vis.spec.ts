/** The class's view, driven as a teacher drives it: a clicker, a keyboard, and its own buttons. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from './browser.ts';
import { course } from '../fixtures.ts';

test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } });

const at = (page: Page, t: string) => expect(page.locator('.player')).toHaveAttribute('data-t', t);
const blank = (page: Page) => page.locator('.blank');
const help = (page: Page) => page.getByRole('dialog', { name: 'Hjælp til tasterne' });

/** Opens the view and waits until its keys are awake. */
async function open(page: Page, query = '') {
  await page.goto(`vis/${query}`);
  await expect(page.locator('.help')).toBeAttached();
}

test('a clicker goes through the phases and back', async ({ page }) => {
  await open(page, '?fase=clutter');
  for (const t of ['1', '2', '3', '4', '4']) {
    await page.keyboard.press('PageDown');
    await at(page, t);
  }
  await expect(page.getByRole('heading', { name: 'Spin off-klynge' })).toBeVisible();
  await page.keyboard.press('PageUp');
  await at(page, '3');
  await expect(page).toHaveURL(/\?fase=moden$/);
});

test('a clicker works wherever the focus is', async ({ page }) => {
  await open(page, '?fase=clutter');
  for (const [i, selector] of [
    '.scrubber',
    '.node[data-fase=clutter]',
    '[data-vis=afspil]',
    '[data-vis=mere]',
  ].entries()) {
    await page.locator(selector).focus();
    await page.keyboard.press('PageDown');
    await at(page, String(i + 1));
    await expect(page.locator(selector)).toBeFocused();
  }
  await page.locator('.scrubber').focus();
  await page.keyboard.press('PageUp');
  await at(page, '3');
});

test('but not in a text field', async ({ page }) => {
  await open(page, '?fase=potentiel');
  await page.evaluate(() =>
    document.body.append(Object.assign(document.createElement('input'), { id: 'own' })),
  );
  await page.locator('#own').focus();
  for (const key of ['PageDown', 'PageUp', 'ArrowRight', 'Space', 'b', '.', '?', '3', 'Enter'])
    await page.keyboard.press(key);
  await expect(page.locator('#own')).toHaveValue(' b.?3');
  await at(page, '1');
  await expect(blank(page)).toHaveCount(0);
  await expect(help(page)).toBeHidden();
});

test('arrows, Space, Home and End belong to a focused control first', async ({ page }) => {
  await open(page, '?fase=clutter');
  const steps = {
    ArrowRight: '1',
    ArrowDown: '2',
    Space: '3',
    'Shift+Space': '2',
    ArrowLeft: '1',
    ArrowUp: '0',
    End: '4',
    Home: '0',
  };
  for (const [key, t] of Object.entries(steps)) {
    await page.keyboard.press(key);
    await at(page, t);
  }
  await page.locator('.scrubber').focus();
  await page.keyboard.press('ArrowRight');
  await at(page, '0.01');
  await page.locator('.node[data-fase=clutter]').focus();
  await page.keyboard.press('End');
  await expect(page.locator('.node[data-fase=spin-off]')).toBeFocused();
  await at(page, '0.01');
  await page.keyboard.press('Space');
  await at(page, '4');
  await page.locator('[data-vis=mere]').focus();
  await page.keyboard.press('Space');
  await page.locator('[data-vis=sort]').focus();
  await page.keyboard.press('Space');
  await expect(blank(page)).toBeVisible();
});

test('black and white: the next key brings the picture back and does nothing else', async ({ page }) => {
  await open(page, '?fase=spirende');
  const keys = [
    ['b', 'b'],
    ['.', '.'],
    ['b', 'PageDown'],
    ['.', 'PageUp'],
    ['w', 'Space'],
    [',', 'Escape'],
    ['w', 'w'],
    ['b', 'x'],
    ['b', 'ArrowRight'],
  ] as const;
  await page.locator('.node[data-fase=spirende]').focus();
  for (const [cover, restore] of keys) {
    await page.keyboard.press(cover);
    await expect(blank(page)).toHaveCSS(
      'background-color',
      /[bB.]/.test(cover) ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)',
    );
    expect(await blank(page).boundingBox()).toEqual({ x: 0, y: 0, width: 1280, height: 720 });
    await expect(page.getByRole('status').filter({ hasText: /^Skærmen er (sort|hvid)/ })).toHaveCount(1);
    await page.keyboard.press(restore);
    await expect(blank(page)).toHaveCount(0);
    await expect(page.locator('.node[data-fase=spirende]')).toBeFocused();
  }
  await page.keyboard.press('b');
  await page.mouse.click(640, 300);
  await expect(blank(page)).toHaveCount(0);
  await expect(page.locator('.node[data-fase=spirende]')).toBeFocused();
  await at(page, '2');
});

test('F5 and F fill the screen without loading anew; black covers it', async ({ page }) => {
  await open(page, '?fase=clutter');
  await page.evaluate(() => (document.title = 'unloaded'));
  const full = () => page.evaluate(() => document.fullscreenElement === document.documentElement);
  for (const [key, wanted] of [
    ['F5', true],
    ['F5', false],
    ['f', true],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(full).toBe(wanted);
  }
  await page.keyboard.press('m');
  await expect(page.locator('[data-vis=fuld]')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('b');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(
    await page.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.className),
  ).toContain('blank');
  expect(await page.title()).toBe('unloaded');
});

test('Esc closes the topmost alone: help, then black', async ({ page }) => {
  await open(page, '?fase=moden');
  await page.keyboard.press('b');
  await page.keyboard.press('?');
  await expect(help(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help(page)).toBeHidden();
  await expect(blank(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(blank(page)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await at(page, '3');
});

test('a number and Enter jump', async ({ page }) => {
  await open(page, '?fase=clutter');
  await page.keyboard.press('4');
  await expect(page.getByText('Fase 4: tryk Enter')).toBeVisible();
  await page.keyboard.press('Enter');
  await at(page, '3');
  await expect(page.locator('.typed')).toBeHidden();
  await page.keyboard.press('9');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await at(page, '3');
});

test('help opens with ? and its button, says the keys in Danish, and a clicker goes on under it', async ({
  page,
}) => {
  await open(page, '?fase=clutter');
  await page.keyboard.press('?');
  await expect(help(page)).toContainText('Sort skærm til og fra');
  await page.keyboard.press('?');
  await expect(help(page)).toBeHidden();
  await page.getByRole('button', { name: 'Mere' }).click();
  await page.getByRole('button', { name: 'Taster' }).click();
  await expect(help(page)).toBeVisible();
  await page.keyboard.press('Space'); // the focus is on Luk
  await expect(help(page)).toBeHidden();
  await page.keyboard.press('?');
  await page.keyboard.press('PageDown');
  await expect(help(page)).toBeHidden();
  await at(page, '1');
});

test('letters can be switched off, and stay so', async ({ page }) => {
  await open(page, '?fase=clutter');
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: /genveje/ }).uncheck();
  await page.keyboard.press('Escape');
  const silent = async () => {
    for (const key of ['b', '.', 'w', ',', '?', '3', 'Enter']) {
      await page.keyboard.press(key);
      await expect(blank(page)).toHaveCount(0);
      await expect(help(page)).toBeHidden();
      await at(page, '0');
    }
  };
  await silent();
  await page.reload();
  await expect(page.locator('.help')).toBeAttached();
  await silent();
  await page.keyboard.press('PageDown');
  await at(page, '1');
});

test('works where the browser keeps nothing', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  await open(page, '?fase=clutter');
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: /genveje/ }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('b');
  await expect(blank(page)).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('in a frame no key is taken', async ({ page }) => {
  await page.goto('vis/?fase=clutter');
  await page.setContent(
    `<iframe src="${new URL('vis/?fase=potentiel', page.url().replace(/vis\/.*/, ''))}" width="1200" height="700"></iframe>`,
  );
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('.help')).toBeAttached();
  await frame.locator('.panel-title').click();
  for (const key of ['PageDown', 'ArrowRight', 'b', '?']) await page.keyboard.press(key);
  await expect(frame.locator('.player')).toHaveAttribute('data-t', '1');
  await expect(frame.locator('.blank')).toHaveCount(0);
});

test('is still awake when the time of those that fail has run out', async ({ page }) => {
  await page.clock.install();
  await open(page, '?fase=clutter');
  await page.clock.fastForward(20_000);
  await expect(page.locator('.track')).toBeVisible();
});

test('a held key does not race', async ({ page }) => {
  await open(page, '?fase=clutter');
  await page.keyboard.down('PageDown');
  for (let i = 0; i < 5; i++) await page.keyboard.down('PageDown'); // Playwright sends these as repeats
  await page.keyboard.up('PageDown');
  await at(page, '1');
});

test.describe('with movement', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });
  test('a new command goes on from where the last was heading', async ({ page }) => {
    await open(page, '?fase=clutter');
    for (let i = 0; i < 3; i++) await page.keyboard.press('PageDown');
    await page.keyboard.press('PageUp');
    expect(Number(await page.locator('.player').getAttribute('data-t'))).toBeLessThan(1.5);
    await at(page, '2');
  });
});

for (const [width, height] of [
  [1280, 720],
  [1920, 1080],
  [1024, 768],
] as const)
  test(`nothing scrolls or is cut at ${width} × ${height}, and words are large`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const phase of ['clutter', 'potentiel', 'spirende', 'moden', 'spin-off']) {
      await open(page, `?fase=${phase}`);
      const found = await page.evaluate(() => {
        const box = (selector: string) =>
          [...document.querySelectorAll(selector)].map((one) => one.getBoundingClientRect());
        const small = [
          ...document.querySelectorAll<HTMLElement>('.sentence, .word, .activity, .panel-title'),
        ];
        const panel = document.querySelector('.panel') as HTMLElement;
        return {
          over: [
            document.documentElement.scrollHeight - innerHeight,
            document.documentElement.scrollWidth - innerWidth,
            panel.scrollHeight - panel.clientHeight,
          ],
          outside: box('.sheet, .track, .bar, .sentence, .legend, .panel').filter(
            ({ right, bottom, left, top }) =>
              right > innerWidth + 0.5 || bottom > innerHeight + 0.5 || left < -0.5 || top < -0.5,
          ).length,
          words: Math.min(...small.map((one) => parseFloat(getComputedStyle(one).fontSize))),
          labels: Math.min(
            ...[...document.querySelectorAll<SVGTextElement>('.player .sheet .label')].map(
              (one) => parseFloat(getComputedStyle(one).fontSize) * (one.getScreenCTM()?.a ?? 0),
            ),
          ),
        };
      });
      expect(
        found.over.map((px) => Math.max(0, px)),
        phase,
      ).toEqual([0, 0, 0]);
      expect(found.outside, phase).toBe(0);
      expect(found.words, phase).toBeGreaterThanOrEqual(width / 64);
      expect(found.labels, phase).toBeGreaterThanOrEqual(width / 64);
    }
  });

for (const [width, height] of [
  [1280, 720],
  [1024, 768],
] as const)
  test(`what a class asks of an activity is in sight when it opens, at ${width} × ${height}`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height });
    for (const id of course.phases.flatMap(({ activities }) => activities)) {
      await open(page, `?aktivitet=${id}`);
      const uden = page.getByRole('button', { name: 'Uden denne aktivitet' });
      await expect(uden).toBeInViewport({ ratio: 1 });
      await expect(async () => {
        const [button, panel] = [await uden.boundingBox(), await page.locator('.panel').boundingBox()];
        expect(button!.y + button!.height, id).toBeLessThanOrEqual(panel!.y + panel!.height + 1);
      }).toPass();
    }
  });

test('labels of the drawing never meet on the way', async ({ page }) => {
  for (let t = 0; t <= 4; t += 0.25) {
    await open(page, `?t=${t}`);
    const met = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll<SVGTextElement>('.player .sheet .label')]
        .filter((one) => Number(one.getAttribute('opacity') ?? 1) > 0.3)
        .map((one) => ({ text: one.textContent, box: one.getBoundingClientRect() }));
      return boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .filter(
            (b) =>
              a.box.left < b.box.right &&
              b.box.left < a.box.right &&
              a.box.top + 6 < b.box.bottom - 6 &&
              b.box.top + 6 < a.box.bottom - 6,
          )
          .map((b) => `${a.text} × ${b.text}`),
      );
    });
    expect(met, `t=${t}`).toEqual([]);
  }
});

test('the projector theme, what is hidden and what is locked hold here too', async ({ page }) => {
  await open(page, '?fase=moden&tema=projektor&skjul=aktiviteter,forklaring,navne');
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.locator('.activities')).toHaveCount(0);
  await expect(page.locator('.sentence')).toHaveCount(0);
  await expect(page.locator('.player .sheet .label')).toHaveCount(0);
  await open(page, '?fase=moden&laas=1');
  await expect(page.locator('.bar, .track')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await at(page, '4');
});

test('is clean by axe and by its policy: plain, with help, black, on a phone', async ({ page }) => {
  const errors: string[] = [];
  page.on('console', (message) => /Content.Security/i.test(message.text()) && errors.push(message.text()));
  await open(page, '?fase=spirende&aktivitet=uddannelse');
  const violations = async () =>
    (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [
      id,
      nodes.map(({ html }) => html),
    ]);
  expect(await violations()).toEqual([]);
  await page.keyboard.press('?');
  expect(await violations()).toEqual([]);
  await page.keyboard.press('b');
  expect(await violations()).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '?fase=moden&tema=moerk');
  expect(await violations()).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(errors).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the five phases are chosen by their nodes, with no dead button', async ({ page }) => {
    await page.goto('vis/?fase=clutter');
    for (const name of [
      'Clutter',
      'Potentiel klynge',
      'Spirende klynge',
      'Moden klynge',
      'Spin off-klynge',
    ]) {
      await page.getByRole('radio', { name: name.split(/ |-klynge/)[0]! }).check();
      await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
    }
    await expect(page.locator('button:visible')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Til forsiden' })).toBeVisible();
  });
});
