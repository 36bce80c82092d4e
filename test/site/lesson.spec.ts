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

for (const [what, selector] of [
  ['a stage node', '.node[data-fase=potentiel]'],
  ['a button of the bar', '[data-vis=tema]'],
  ['the scrubber', '.scrubber'],
] as const)
  test(`after a click on ${what} the keys are the lesson’s again`, async ({ page }) => {
    await open(page, '?trin=8');
    await expect(question(page)).toHaveText(steps[7]!.spoerg);
    await page.keyboard.press('s');
    await page.locator(selector).click();
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
  await page.locator('[data-vis=tema]').click();
  await expect(page.locator('html')).toHaveAttribute('data-tema', 'lys');
  await page.locator('[data-vis=lektion]').selectOption('10');
  await expect(question(page)).toHaveText(lesson('10')[0]!.spoerg);
  await page.locator('[data-vis=lektion]').selectOption('');
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
  test(`at ${width} × ${height} the words of the lesson can be read from the back row`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, '?trin=6');
    await page.keyboard.press('PageDown');
    await expect(page.locator('.bar')).toBeHidden({ timeout: 10_000 });
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('.lesson p, .lesson h2, .lesson li, .node .word')]
        .filter(
          (one) => one.getBoundingClientRect().width > 0 && getComputedStyle(one).visibility === 'visible',
        )
        .map(
          (one) =>
            [one.textContent!.trim().slice(0, 30), parseFloat(getComputedStyle(one).fontSize)] as const,
        )
        .filter(([, size]) => size < innerHeight / 28 - 0.5),
    );
    expect(small).toEqual([]);
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
