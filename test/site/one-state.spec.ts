/** One state: whatever was done last is what is shown, and a passage shows one picture, whichever way it was reached. */
import { expect, test, type Page } from './browser.ts';
import { momentOf, node, open, restsAt } from './reading.ts';

/** Everything that a reader sees of the figure. */
const picture = (page: Page) =>
  page.evaluate(() => ({
    t: document.querySelector('.player')!.getAttribute('data-t'),
    activity: document.querySelector('.activity[aria-expanded=true]')?.getAttribute('data-aktivitet') ?? null,
    // the order of attributes, and what is left of a part that is not seen, are no part of the picture
    drawing: [...document.querySelectorAll('.player svg.drawing *')]
      .filter((part) => part.getAttribute('opacity') !== '0')
      .map(({ tagName, attributes, textContent }) =>
        [tagName, textContent, ...[...attributes].map(({ name, value }) => `${name}=${value}`).sort()].join(),
      ),
  }));

/** The passages of a page with what they ask for. */
const passages = (page: Page) =>
  page
    .locator('klynge-trin')
    .evaluateAll((all: HTMLElement[]) =>
      all.map(({ id, dataset }) => ({ id, t: Number(dataset['t']), activity: dataset['aktivitet'] ?? null })),
    );

const readTo = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate((passage) => {
    const eye = Number(getComputedStyle(document.documentElement).getPropertyValue('--eye'));
    scrollBy(0, passage.getBoundingClientRect().top - innerHeight * eye + 20);
  });

/** Follows a link within the page, as a click on it would. */
const follow = (page: Page, hash: string) =>
  page.evaluate((to) => {
    const link = document.createElement('a');
    link.href = to;
    document.body.append(link);
    link.click();
    link.remove();
  }, hash);

/** Keeps every moment that the figure shows from now on. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const player = document.querySelector('.player')!;
    const seen: number[] = [Number(player.getAttribute('data-t'))];
    new MutationObserver(() => seen.push(Number(player.getAttribute('data-t')))).observe(player, {
      attributeFilter: ['data-t'],
    });
    Object.assign(window, { seen });
  });
const seen = (page: Page) => page.evaluate(() => (window as unknown as { seen: number[] }).seen);

test('every passage shows one picture: read downwards, upwards, and led to by a link', async ({ page }) => {
  test.slow();
  // Without movement each state comes at once, and forty of them in seconds.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await page.waitForTimeout(300);
  const all = await passages(page);
  expect(all.length).toBeGreaterThan(20);
  const shown = new Map<string, Awaited<ReturnType<typeof picture>>>();
  const look = async ({ id, t, activity }: (typeof all)[number], how: string) => {
    await restsAt(page, t);
    await expect.poll(async () => (await picture(page)).activity, { message: `${how} ${id}` }).toBe(activity);
    const now = await picture(page);
    expect(now, `${how} ${id}`).toEqual(shown.get(id) ?? now);
    shown.set(id, now);
  };
  for (const passage of all) {
    await readTo(page, passage.id);
    await look(passage, 'down to');
  }
  for (const passage of [...all].reverse()) {
    await readTo(page, passage.id);
    await look(passage, 'up to');
  }
  for (const passage of all.filter((_, i) => i % 4 === 1).reverse()) {
    await follow(page, `#${passage.id}`);
    await look(passage, 'link to');
    await page.waitForTimeout(200);
    await look(passage, 'still at');
  }
});

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 360, height: 740 },
  { width: 740, height: 360 },
  { width: 320, height: 180 },
])
  test(`a link to a passage shows it at ${viewport.width} × ${viewport.height}, also on a page just opened elsewhere`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await open(page, '#spirende-navn');
    await restsAt(page, 2);
    await follow(page, '#moden-dele');
    await restsAt(page, 3);
    await page.waitForTimeout(300);
    expect((await picture(page)).activity).toBe('brancheanalyse');
    await follow(page, '#kapitel-potentiel');
    await restsAt(page, 1);
    await page.waitForTimeout(300);
    await restsAt(page, 1);
  });

test('back and forward restore the figure and the text, and nothing reads on by itself', async ({ page }) => {
  await open(page);
  await page.locator('.scrubber').fill('2.5');
  await expect(page).toHaveURL(/t=2\.5/);
  await follow(page, '#moden-dele');
  await restsAt(page, 3);
  await expect(page).toHaveURL(/fase=moden&aktivitet=brancheanalyse#moden-dele$/);
  await node(page, 'spin-off').click();
  await expect(page).toHaveURL(/fase=spin-off/);
  await page.goBack();
  await restsAt(page, 2.5);
  await page.waitForTimeout(400);
  await restsAt(page, 2.5);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goForward();
  await restsAt(page, 4);
  await page.waitForTimeout(400);
  await restsAt(page, 4);
  await expect(page.locator('#moden-dele')).toBeInViewport();
});

test('a link while the course plays does not jump back to where it began', async ({ page }) => {
  await open(page);
  await page.locator('[data-knap=afspil]').click();
  await page.waitForTimeout(1500);
  await watch(page);
  await follow(page, '#potentiel-viden');
  await restsAt(page, 1);
  const moments = await seen(page);
  expect(Math.min(...moments)).toBeGreaterThan(0.1);
  expect(moments).toEqual([...moments].sort((a, b) => a - b));
});

test('scrub, scroll, next: each goes on from what is shown and never jumps', async ({ page }) => {
  await open(page);
  await page.waitForTimeout(200);
  await page.locator('.scrubber').fill('0.4');
  await restsAt(page, 0.4);
  await watch(page);
  await readTo(page, 'moden-dele');
  await page.waitForTimeout(500);
  await page.locator('[data-knap=frem]').click();
  await restsAt(page, 4);
  const moments = await seen(page);
  expect(moments).toEqual([...moments].sort((a, b) => a - b));
  expect(Math.max(...moments.slice(1).map((t, i) => t - moments[i]!))).toBeLessThan(1);
});

test('reading within a passage that is taller than the screen leaves the figure alone', async ({ page }) => {
  await open(page);
  await page.locator('#spirende-navn').evaluate((passage) => (passage.style.minHeight = '3000px'));
  await readTo(page, 'spirende-navn');
  await restsAt(page, 2);
  await page.locator('.scrubber').fill('3.3');
  for (let i = 0; i < 12; i++) {
    await page.mouse.wheel(0, 180);
    await page.waitForTimeout(30);
  }
  await page.waitForTimeout(200);
  await restsAt(page, 3.3);
});

test('a slow scroll goes through every passage, a fast flick to the last', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await page.waitForTimeout(200);
  await watch(page);
  const asked = (await passages(page)).map(({ t }) => t);
  const end = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < end; y += 120) {
    await page.mouse.wheel(0, 120);
    await page.waitForTimeout(20);
  }
  await restsAt(page, 4);
  const changes = (moments: number[]) => moments.filter((t, i) => t !== moments[i - 1]);
  expect(changes(await seen(page))).toEqual(changes(asked));
  await page.evaluate(() => scrollTo(0, 0));
  await restsAt(page, 0);
});

test('another size of window leaves no passage behind, and leaves alone what was chosen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await page.waitForTimeout(200);
  await readTo(page, 'moden-dele');
  await restsAt(page, 3);
  const underEye = () =>
    page.evaluate(() => {
      const eye = Number(getComputedStyle(document.documentElement).getPropertyValue('--eye'));
      const above = [...document.querySelectorAll<HTMLElement>('klynge-trin')].filter(
        (passage) => passage.getBoundingClientRect().top <= innerHeight * eye,
      );
      const { t, aktivitet } = above.at(-1)!.dataset;
      return { t, activity: aktivitet ?? null };
    });
  const shown = async () => {
    const { t, activity } = await picture(page);
    return { t, activity };
  };
  for (const size of [
    { width: 740, height: 360 },
    { width: 1280, height: 720 },
    { width: 640, height: 360 },
    { width: 320, height: 640 },
  ]) {
    await page.setViewportSize(size);
    await expect
      .poll(async () => JSON.stringify(await shown()) === JSON.stringify(await underEye()))
      .toBe(true);
  }
  await page.locator('.scrubber').fill('0.7');
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.waitForTimeout(400);
  expect(await momentOf(page)).toBe(0.7);
});

test('what a browser moves after another size is no reading, however late it tells of it', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await readTo(page, 'moden-dele');
  await restsAt(page, 3);
  await page.locator('.scrubber').fill('0.7');
  // as a browser that keeps the words in place a frame after the lines have been broken anew
  await page.evaluate(() =>
    addEventListener('resize', () => requestAnimationFrame(() => scrollBy(0, -innerHeight)), { once: true }),
  );
  await page.setViewportSize({ width: 1100, height: 720 });
  await page.waitForTimeout(600);
  expect(await momentOf(page)).toBe(0.7);
  // and whoever then reads on is followed
  await readTo(page, 'spirende-besoeg');
  await restsAt(page, 2);
});

test('on a phone the text under the eye stays where it is when the list above it changes', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await page.waitForTimeout(200);
  // as in a browser that does not hold the text by itself
  await page.evaluate(() => (document.documentElement.style.overflowAnchor = 'none'));
  for (const id of [
    'potentiel-viden',
    'spirende-besoeg',
    'moden-dele',
    'spin-off-forfra',
    'clutter-spredt',
  ]) {
    await readTo(page, id);
    await page.waitForTimeout(250);
    const off = await page.locator(`#${id}`).evaluate((passage) => {
      const eye = Number(getComputedStyle(document.documentElement).getPropertyValue('--eye'));
      return passage.getBoundingClientRect().top - innerHeight * eye + 20;
    });
    expect(Math.abs(off), id).toBeLessThan(3);
  }
});

test('on a phone the track and the phases take the keys without moving the text', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const size of [
    { width: 320, height: 640 },
    { width: 360, height: 740 },
    { width: 768, height: 1024 },
  ]) {
    await page.setViewportSize(size);
    await open(page);
    await readTo(page, 'moden-dele');
    await restsAt(page, 3);
    await page.waitForTimeout(250);
    const before = await page.evaluate(() => scrollY);
    await page.locator('.scrubber').focus();
    await page.keyboard.press('Shift+Tab');
    await expect(page.locator('.node:focus, .tick:focus')).toBeAttached();
    expect(Math.abs((await page.evaluate(() => scrollY)) - before), `${size.width}`).toBeLessThan(2);
    expect(await momentOf(page)).toBe(3);
  }
});

test('a passage leaves alone whom one follows and puts back what was taken away', async ({ page }) => {
  await open(page, '?fase=potentiel&foelg=v02&uden=facilitator');
  await page.waitForTimeout(200);
  await readTo(page, 'moden-dele');
  await restsAt(page, 3);
  await expect(page).toHaveURL(/foelg=v02/);
  await expect(page).not.toHaveURL(/uden=/);
});

test('arrows left and right go by phases beside the text, and belong to whatever has focus', async ({
  page,
}) => {
  await open(page);
  await page.keyboard.press('ArrowRight');
  await restsAt(page, 1);
  await page.keyboard.press('ArrowLeft');
  await restsAt(page, 0);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await page.locator('.scrubber').focus();
  await page.keyboard.press('ArrowRight');
  await restsAt(page, 0.01);
  await page.locator('[data-knap=afspil]').focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(200);
  await restsAt(page, 0.01);
});

test('on a slow device the text goes first: the figure follows when it rests, to where the eye is', async ({
  page,
}) => {
  await open(page);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 10 });
  // Some movement tells the device that it is behind.
  await node(page, 'moden').click();
  await restsAt(page, 3);
  await watch(page);
  const end = await page.evaluate(() => document.documentElement.scrollHeight);
  await cdp.send('Input.synthesizeScrollGesture', { x: 200, y: 400, yDistance: -end / 2, speed: 1500 });
  const meanwhile = (await seen(page)).length;
  const asked = await page.evaluate(() => {
    const eye = innerHeight * Number(getComputedStyle(document.documentElement).getPropertyValue('--eye'));
    const passages = [...document.querySelectorAll<HTMLElement>('klynge-trin')];
    return Number(passages.findLast((one) => one.getBoundingClientRect().top <= eye)?.dataset['t']);
  });
  await restsAt(page, asked);
  expect(meanwhile).toBeLessThan(25);
});

test('several things can be taken away in one address, and are put back one by one', async ({ page }) => {
  await open(page, '?fase=spirende&uden=eksport,virksomhedsbesoeg,facilitator');
  await expect(page.locator('[data-chip=uden]')).toHaveText(
    /Uden »Virksomhedsbesøg«, »Specialisering i eksport« og facilitatoren/,
  );
  await expect(page.locator('.note')).toHaveCount(0);
  await expect(page.locator('.sentence')).toContainText('Uden facilitatoren hænger');
  await expect(page.locator('.sentence')).toContainText('»Virksomhedsbesøg« og »Specialisering i eksport«');
  await expect(page.locator('.player svg.drawing.compared .remains')).toHaveCount(1);
  await page.locator('.take', { hasText: 'Tag facilitatoren væk' }).click();
  await expect(page).toHaveURL(/uden=virksomhedsbesoeg,eksport$/);
  await expect(page.locator('.sentence')).toContainText(
    '»Virksomhedsbesøg« og »Specialisering i eksport« ville',
  );
});

test.describe('with movement', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });
  test('a cluster falls apart before one’s eyes, and is whole at once when the facilitator is put back', async ({
    page,
  }) => {
    await open(page, '?fase=potentiel');
    const take = page.locator('.take');
    const ring = page.locator('.player svg.drawing .remains');
    /** where everybody stands */
    const places = () =>
      page
        .locator('.player svg.drawing .actor')
        .evaluateAll((all) => all.map((one) => one.getAttribute('transform')).join());
    const whole = await places();
    await take.click();
    await expect(ring).toHaveCount(1);
    // on its way: neither where it was nor where it will be
    const seen = new Set<string>();
    for (let i = 0; i < 12; i++) {
      seen.add(await places());
      await page.waitForTimeout(60);
    }
    expect(seen.size).toBeGreaterThan(2);
    await page.waitForTimeout(1200);
    const apart = await places();
    expect(apart).not.toBe(whole);
    expect(await ring.getAttribute('opacity')).toBeNull();
    await take.click();
    await expect(ring).toHaveCount(0);
    expect(await places()).toBe(whole);
    // an address shows it at once
    await open(page, '?fase=potentiel&uden=facilitator');
    await expect.poll(places).toBe(apart);
  });
});
