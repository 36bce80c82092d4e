/** The lesson on the wall, as a teacher with a clicker shows it: questions, answers, the way back, and the teacher's own window. */
import { expect, test, type Page } from './browser.ts';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

test.use({ viewport: { width: 1024, height: 768 }, contextOptions: { reducedMotion: 'reduce' } });

interface StepYaml {
  vis: { fase?: string; t?: number; aktivitet?: string; uden?: string };
  afsloer?: { fase?: string; t?: number; aktivitet?: string; uden?: string };
  spoerg: string;
  pointe: string;
}
const lesson = (name: string) =>
  (
    parse(readFileSync(new URL(`../../content/lektioner/${name}.yaml`, import.meta.url), 'utf8')) as {
      trin: StepYaml[];
    }
  ).trin;
const steps = lesson('45');
const PHASES = ['clutter', 'potentiel', 'spirende', 'moden', 'spin-off'];

async function open(page: Page, query = '') {
  await page.goto(`vis/${query}`);
  await expect(page.locator('.help').first()).toBeAttached();
}
const question = (page: Page) => page.locator('.lesson-question');
const point = (page: Page) => page.locator('.lesson-point');
/** What the figure shows: its moment, what is taken away and what is open. */
const shown = (page: Page) =>
  page.evaluate(() => ({
    t: Number(document.querySelector<HTMLElement>('.player')!.dataset['t']),
    without: document.querySelector('.player svg.drawing')!.classList.contains('compared'),
    focused: document.querySelectorAll('.player svg.drawing .actor.lit').length > 0,
  }));

test('a clicker alone goes through all of it: question, answer, next, and the same way back', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await open(page);
  const seen: string[] = [];
  for (const [i, step] of steps.entries()) {
    await expect(question(page)).toHaveText(step.spoerg);
    await expect(point(page)).toHaveCount(0);
    await page.keyboard.press('PageDown');
    await expect(point(page)).toHaveText(step.pointe);
    const { fase, t, uden } = step.afsloer ?? step.vis;
    await expect
      .poll(async () => (await shown(page)).t, { message: `step ${i + 1}` })
      .toBe(t ?? PHASES.indexOf(fase ?? ''));
    // nothing of an earlier step sticks
    await expect
      .poll(async () => (await shown(page)).without, { message: `step ${i + 1}` })
      .toBe(uden !== undefined);
    const fits = await page.evaluate(() => {
      const box = document.querySelector('.lesson')!.getBoundingClientRect();
      const bar = document.querySelector('.bar')?.getBoundingClientRect();
      const floor = bar && bar.height > 0 ? bar.top : innerHeight;
      return { bottom: box.bottom - floor, wide: document.documentElement.scrollWidth - innerWidth };
    });
    expect(fits.bottom, `step ${i + 1}`).toBeLessThanOrEqual(1);
    expect(fits.wide).toBeLessThanOrEqual(0);
    seen.push(page.url());
    await page.keyboard.press('PageDown');
  }
  // at the end it stays
  await expect(point(page)).toHaveText(steps.at(-1)!.pointe);
  await expect(page).toHaveURL(new RegExp(`\\?trin=${steps.length}$`));
  await page.keyboard.press('PageUp');
  await expect(point(page)).toHaveCount(0);
  await page.keyboard.press('PageUp');
  await expect(question(page)).toHaveText(steps.at(-2)!.spoerg);
  await expect(point(page)).toHaveText(steps.at(-2)!.pointe);
});

test('a step is an address, and a wrong one says so', async ({ page }) => {
  await open(page, '?trin=7');
  await expect(question(page)).toHaveText(steps[6]!.spoerg);
  await expect(page.locator('.player')).toHaveAttribute('data-t', '2');
  await open(page, '?trin=3&lektion=10');
  await expect(question(page)).toHaveText(lesson('10')[2]!.spoerg);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/\?trin=4&lektion=10$/);
  await open(page, '?trin=99');
  await expect(page.locator('.note')).toContainText('trin');
  await expect(question(page)).toHaveText(steps[0]!.spoerg);
});

test('a view of one’s own is no lesson, and nothing that was open sticks to the next phase', async ({
  page,
}) => {
  await open(page, '?fase=spirende');
  await expect(page.locator('.lesson')).toHaveCount(0);
  await page.locator('.activity', { hasText: 'Videndeling' }).click();
  await expect(page.locator('[aria-expanded=true]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('[aria-expanded=true]')).toHaveCount(0);
  await page.locator('.activity', { hasText: 'Videndeling' }).click();
  await page.locator('.take').first().click();
  await page.keyboard.press('PageDown');
  await expect(page.locator('.player')).toHaveAttribute('data-t', '3');
  expect(await shown(page)).toEqual({ t: 3, without: false, focused: false });
});

for (const [what, ...selectors] of [
  ['a stage node', '.node[data-fase=potentiel]'],
  ['a button of the bar', '[data-vis=mere]', '[data-vis=tema]'],
  ['the scrubber', '.scrubber'],
] as const)
  test(`after a click on ${what} the keys are the lesson’s again`, async ({ page }) => {
    await open(page, '?trin=8');
    await expect(question(page)).toHaveText(steps[7]!.spoerg);
    await page.keyboard.press('s');
    for (const selector of selectors) await page.locator(selector).click();
    await page.keyboard.press(' ');
    await expect(question(page)).toHaveText(steps[8]!.spoerg);
    await page.keyboard.press('ArrowRight');
    await expect(point(page)).toHaveText(steps[8]!.pointe);
    await page.keyboard.press('ArrowLeft');
    await expect(point(page)).toHaveCount(0);
  });

test('the overview draws each step, and is left by a press, by a number, or by Esc', async ({ page }) => {
  await open(page);
  await page.keyboard.press('o');
  const overview = page.getByRole('dialog', { name: 'Lektionens trin' });
  await expect(overview.locator('button .mini')).toHaveCount(steps.length);
  await overview.getByRole('button', { name: steps[4]!.spoerg }).click();
  await expect(overview).toHaveCount(0);
  await expect(question(page)).toHaveText(steps[4]!.spoerg);
  await page.keyboard.press('O');
  for (const key of ['1', '2', 'Enter']) await page.keyboard.press(key);
  await expect(question(page)).toHaveText(steps[11]!.spoerg);
  await page.keyboard.press('o');
  await expect(overview).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(overview).toHaveCount(0);
  await expect(question(page)).toHaveText(steps[11]!.spoerg);
});

test('the wall shows its address as a code, and another lesson and another theme are one press away', async ({
  page,
}) => {
  await open(page, '?trin=2');
  await page.keyboard.press('q');
  const code = page.getByRole('dialog', { name: /telefon/ });
  await expect(code.getByRole('link')).toHaveText(/trin=2$/);
  await expect(code.getByRole('img')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(code).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('data-tema', 'projektor');
  const more = page.getByRole('dialog', { name: 'Mere' });
  await page.locator('[data-vis=mere]').click();
  await more.locator('[data-vis=tema]').click();
  await expect(more).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('data-tema', 'lys');
  await page.keyboard.press('m');
  await more.locator('[data-vis=lektion]').selectOption('10');
  await expect(question(page)).toHaveText(lesson('10')[0]!.spoerg);
  await page.keyboard.press('m');
  await more.locator('[data-vis=lektion]').selectOption('');
  await expect(page.locator('.lesson')).toHaveCount(0);
  await expect(page.locator('.panel')).toBeVisible();
});

test('what a clicker pressed before the page was awake is not lost', async ({ page }) => {
  await page.route('**/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  await page.goto('vis/', { waitUntil: 'commit' });
  await page.locator('.show').first().waitFor({ state: 'attached' });
  for (let i = 0; i < 3; i++) await page.keyboard.press('PageDown');
  await expect(question(page)).toHaveText(steps[1]!.spoerg, { timeout: 15_000 });
  await expect(point(page)).toHaveText(steps[1]!.pointe);
});

test('the buttons are out of the way of a class that looks, and come back with the pointer and with Tab', async ({
  page,
}) => {
  await open(page);
  const bar = page.locator('.bar');
  await expect(bar).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(bar).toBeHidden({ timeout: 10_000 });
  await page.mouse.move(200, 200);
  await expect(bar).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(bar).toBeHidden({ timeout: 10_000 });
  await page.keyboard.press('Tab');
  await expect(bar).toBeVisible();
});

test('a finger that swipes over the drawing goes on and back', async ({ page }) => {
  await open(page);
  const swipe = (from: number, to: number) =>
    page.locator('.player .sheet').evaluate(
      (sheet, [a, b]) => {
        const send = (kind: string, clientX: number) =>
          (sheet.querySelector('svg') ?? sheet).dispatchEvent(
            new PointerEvent(kind, {
              pointerId: 4,
              pointerType: 'touch',
              clientX,
              clientY: 300,
              bubbles: true,
            }),
          );
        send('pointerdown', a!);
        send('pointerup', b!);
      },
      [from, to],
    );
  await swipe(400, 250);
  await expect(point(page)).toHaveText(steps[0]!.pointe);
  await swipe(250, 400);
  await expect(point(page)).toHaveCount(0);
});

for (const [width, height] of [
  [1024, 768],
  [1280, 800],
  [1920, 1080],
] as const)
  test(`at ${width} × ${height} all words of the lesson can be read from the back row`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height });
    const small = () =>
      page.evaluate(() => {
        const words = document.querySelector('dialog[open]') ?? document.body;
        const texts = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        while (texts.nextNode()) {
          const { parentElement: one, textContent } = texts.currentNode;
          if (
            !one?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
            !textContent?.trim()
          )
            continue;
          if (one.closest('.only-heard, [role=status].spoken, .skip, [inert]')) continue;
          const box = one.getBoundingClientRect();
          if (box.width < 2 || box.right <= 0 || box.bottom <= 0) continue;
          const drawn = one instanceof SVGGraphicsElement ? (one.getScreenCTM()?.a ?? 0) : 1;
          const size = parseFloat(getComputedStyle(one).fontSize) * drawn;
          if (size < innerHeight / 28 - 0.5) found.push(`${textContent.trim().slice(0, 40)}: ${size}`);
        }
        return found;
      });
    for (const step of [6, 7, 14, 18, 20]) {
      await open(page, `?trin=${step}`);
      await expect(page.locator('.bar')).toBeVisible();
      expect(await small(), `question ${step}`).toEqual([]);
      await page.keyboard.press('PageDown');
      await expect(point(page)).toBeVisible();
      expect(await small(), `answer ${step}`).toEqual([]);
    }
    for (const key of ['n', 'm', '?', 'o', 'q']) {
      await page.keyboard.press(key);
      await expect(page.locator(key === 'n' ? '.class-figures' : 'dialog[open]')).toBeVisible();
      expect(await small(), key).toEqual([]);
      if (key !== 'n') await page.keyboard.press('Escape');
      await expect(page.locator('dialog[open]')).toHaveCount(0);
    }
  });

for (const [width, height] of [
  [683, 512],
  [853, 480],
  [1280, 720],
] as const)
  test(`a window zoomed to 150 percent has everything in it: ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const outside = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.lesson, .bar, .bar button, .track, .player .sheet, .panel')]
          .filter((one) => one.checkVisibility())
          .map((one) => [one.className, one.getBoundingClientRect()] as const)
          .filter(
            ([, { right, bottom, left, top }]) =>
              right > innerWidth + 1 || bottom > innerHeight + 1 || left < -1 || top < -1,
          )
          .map(([name]) => name),
      );
    for (const step of [2, 6, 13, 18, 20]) {
      await open(page, `?trin=${step}`);
      await page.keyboard.press('PageDown');
      await expect(point(page)).toBeVisible();
      expect(await outside(), `step ${step}`).toEqual([]);
    }
    await open(page, '?fase=moden');
    expect(await outside()).toEqual([]);
    const cut = await page.locator('.panel').evaluate((panel) => panel.scrollHeight - panel.clientHeight);
    expect(cut).toBeLessThanOrEqual(1);
  });

test('key figures stand beside the drawing, are those of the step, and go by the same key', async ({
  page,
}) => {
  await open(page, '?trin=17');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('n');
  const figures = page.locator('.class-figures');
  await expect(figures).toContainText('Antal deltagere 39');
  await page.keyboard.press('PageDown');
  // what would be the answer is not told while it is asked
  await expect(question(page)).toHaveText(steps[17]!.spoerg);
  await expect(figures).toHaveCount(0);
  await page.keyboard.press('PageDown');
  // the facilitator is taken away
  await expect(figures).toContainText('Antal deltagere 38');
  await expect(figures).toContainText('Andel til facilitatoren 0 %');
  await page.keyboard.press('n');
  await expect(figures).toHaveCount(0);
  await page.locator('[data-vis=mere]').click();
  await page.locator('[data-vis=tal]').click();
  await expect(figures).toBeVisible();
});

test('what the address hides is brought out by one key and by the clicker, and the next phase is asked anew', async ({
  page,
}) => {
  await open(page, '?fase=potentiel&skjul=fase,aktiviteter,forklaring,navne');
  const hidden = page.locator('.track, .activities, .sentence, .player .sheet .label');
  const named = page.getByRole('heading', { name: /klynge$/ });
  await expect(hidden).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect(page.locator('.activities, .sentence, .track')).toHaveCount(3);
  await expect(named).toHaveText('Potentiel klynge');
  await page.keyboard.press('PageDown');
  await expect(page.locator('.player')).toHaveAttribute('data-t', '2');
  await expect(hidden).toHaveCount(0);
  await page.keyboard.press('s');
  await expect(named).toHaveText('Spirende klynge');
  await page.keyboard.press('s');
  await expect(hidden).toHaveCount(0);
  // the way back is the same: the phase before has been answered
  await page.keyboard.press('PageUp');
  await expect(page.locator('.player')).toHaveAttribute('data-t', '1');
  await expect(named).toHaveText('Potentiel klynge');
  await page.keyboard.press('PageUp');
  await expect(hidden).toHaveCount(0);
  await expect(page.locator('.player')).toHaveAttribute('data-t', '1');
  // the ends are ends
  for (let i = 0; i < 9; i++) await page.keyboard.press('PageDown');
  await expect(page.locator('.player')).toHaveAttribute('data-t', '4');
  await expect(named).toHaveText('Spin off-klynge');
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true });
  test('a touch beside all that answers goes on or back; on an actor it asks; and a swipe touches nothing', async ({
    page,
  }) => {
    await open(page, '?trin=5');
    await expect(question(page)).toHaveText(steps[4]!.spoerg);
    const sheet = (await page.locator('.player .sheet').boundingBox())!;
    const touch = (share: number) =>
      page.touchscreen.tap(sheet.x + sheet.width * share, sheet.y + sheet.height * 0.97);
    await touch(0.96);
    await expect(point(page)).toHaveText(steps[4]!.pointe);
    await touch(0.04);
    await expect(point(page)).toHaveCount(0);
    await touch(0.35);
    await expect(point(page)).toHaveCount(0);
    await expect(question(page)).toHaveText(steps[4]!.spoerg);
    // the question itself brings its answer
    await question(page).tap();
    await expect(point(page)).toHaveText(steps[4]!.pointe);
    const star = (await page.locator('.player .sheet .actor.facilitator').boundingBox())!;
    await page.touchscreen.tap(star.x + star.width / 2, star.y + star.height / 2);
    await expect(page.locator('.reply')).toContainText('Facilitatoren');
    await touch(0.96);
    await expect(page.locator('.reply')).toHaveCount(0);
    await expect(question(page)).toHaveText(steps[4]!.spoerg);
  });
});

test('the teacher’s window follows the class’s and leads it', async ({ page, context }) => {
  await open(page, '?trin=3');
  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('t')]);
  await speaker.waitForLoadState();
  await expect(speaker).toHaveURL(/vis\/taler\/\?trin=3$/);
  await expect(speaker.locator('[data-fulgt]')).toBeVisible();
  await expect(speaker.locator('.speaker-question')).toHaveText(steps[2]!.spoerg);
  await expect(speaker.locator('.speaker-now').getByText(steps[2]!.pointe)).toBeVisible();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(speaker.locator('.speaker-question')).toHaveText(steps[3]!.spoerg);
  await speaker.locator('[data-taler=naeste]').click();
  await expect(point(page)).toHaveText(steps[3]!.pointe);
  await speaker.keyboard.press('PageDown');
  await expect(question(page)).toHaveText(steps[4]!.spoerg);
  await expect(speaker.locator('.speaker-question')).toHaveText(steps[4]!.spoerg);
});

test('the teacher’s window goes by itself where no class is open', async ({ page }) => {
  await page.goto('vis/taler/?trin=5');
  await expect(page.locator('[data-vaagen].speaker-now')).toBeVisible();
  await expect(page.locator('.speaker-question')).toHaveText(steps[4]!.spoerg);
  await page.locator('[data-taler=naeste]').click();
  await page.locator('[data-taler=naeste]').click();
  await expect(page.locator('.speaker-question')).toHaveText(steps[5]!.spoerg);
});

test('in class one can ask why: an actor answers a touch and a key, and the next step puts the answer away', async ({
  page,
}) => {
  await open(page, '?trin=5');
  await page.keyboard.press('s');
  const answer = page.locator('.reply');
  const box = (await page.locator('.player .sheet svg.drawing .actor.facilitator').boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(answer).toContainText('Facilitatoren');
  const inside = await answer.evaluate((one) => {
    const { right, bottom, left } = one.getBoundingClientRect();
    return right <= innerWidth + 1 && bottom <= innerHeight + 1 && left > innerWidth / 2;
  });
  expect(inside).toBe(true);
  await page.keyboard.press('Escape');
  await expect(answer).toHaveCount(0);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(answer).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(answer).toHaveCount(0);
  await expect(question(page)).toHaveText(steps[5]!.spoerg);
});
