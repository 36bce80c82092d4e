/** Activities that one can see and take away: acts play, pause and step; with and without stand in one drawing. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from './browser.ts';
import { course } from '../fixtures.ts';
import { node, open, restsAt } from './reading.ts';

const activity = (page: Page, id: string) => page.locator(`.panel [data-aktivitet="${id}"]`);
const control = (page: Page, id: string) => page.locator(`.act [data-spil="${id}"]`);
const passing = (page: Page) => page.locator('.sheet :is(.ring, .token, .stroke)');
/** Everything drawn, but for the order of attributes. */
const drawing = (page: Page) =>
  page
    .locator('.sheet > svg.drawing *')
    .evaluateAll((all) =>
      all
        .filter((part) => part.getAttribute('opacity') !== '0')
        .map((part) =>
          [part.tagName, ...[...part.attributes].map(({ name, value }) => `${name}=${value}`).sort()].join(),
        ),
    );

test('an activity that is chosen plays what it does, and leaves only what lasts', async ({ page }) => {
  await open(page, '?fase=spirende');
  await activity(page, 'virksomhedsbesoeg').click();
  await expect(passing(page).first()).toBeAttached();
  await expect(page.locator('.player[data-hviler]')).toHaveCount(0);
  await expect(control(page, 'se')).toHaveText('Pause');
  await restsAt(page, 2);
  await expect(passing(page)).toHaveCount(0);
  await expect(page.locator('.tie.lit')).not.toHaveCount(0);
  await expect(page).toHaveURL(/\?fase=spirende&aktivitet=virksomhedsbesoeg$/);
  const after = await drawing(page);
  await control(page, 'se').click();
  await expect(passing(page).first()).toBeAttached();
  await restsAt(page, 2);
  expect(await drawing(page)).toEqual(after);
});

test('what an activity was in real life is one link away, and stands open there', async ({ page }) => {
  for (const size of [
    { width: 1280, height: 720 },
    { width: 360, height: 740 },
  ]) {
    await page.setViewportSize(size);
    await open(page, '?fase=spirende');
    await activity(page, 'studieture').click();
    await page.locator('.act-real a').click();
    await expect(page).toHaveURL(
      /aktiviteter\/\?aktivitet=studieture(&fase=spirende)?#virkelighed-studieture$/,
    );
    const real = page.locator('details#virkelighed-studieture');
    await expect(real).toHaveAttribute('open');
    await expect(real.locator('.case-source')).toContainText('Belæg');
    await expect(real.locator('summary')).toBeInViewport();
    // on that page itself the figure stays as it is
    await page.locator('klynge-ledsager').scrollIntoViewIfNeeded();
    await page.locator('[data-vaagen] .matrix [data-aktivitet=branding] .name').click();
    await expect(page).toHaveURL(/aktivitet=branding/);
    await page.locator('.act-real a').click();
    await expect(page.locator('details#virkelighed-branding')).toHaveAttribute('open');
    await expect(page).toHaveURL(/aktivitet=branding.*#virkelighed-branding$/);
    await restsAt(page, 2);
  }
});

test('an address with an activity plays it, and another choice interrupts it', async ({ page }) => {
  await open(page, '?aktivitet=virksomhedsbesoeg');
  await expect(passing(page).first()).toBeAttached();
  await node(page, 'moden').click();
  await expect(passing(page)).toHaveCount(0);
  await restsAt(page, 3);
  await expect(page).toHaveURL(/aktivitet=virksomhedsbesoeg&fase=moden$/);
});

test('it pauses, steps to before and after, and is the same picture each time', async ({ page }) => {
  await open(page, '?fase=spirende');
  await activity(page, 'virksomhedsbesoeg').click();
  await expect(passing(page).first()).toBeAttached();
  await control(page, 'se').click();
  await expect(page.locator('.player[data-hviler]')).toBeAttached();
  const held = await drawing(page);
  await page.waitForTimeout(400);
  expect(await drawing(page)).toEqual(held);
  await control(page, 'tilbage').click();
  await expect(page.locator('.act-beat')).toHaveText(/^Før: Tre tager hjem til /);
  await expect(control(page, 'tilbage')).toBeDisabled();
  await expect(page.locator('.tie.lit')).toHaveCount(0);
  const before = await drawing(page);
  await control(page, 'frem').click();
  await expect(page.locator('.act-beat')).toHaveText(/^Det sker: De ser sig om hos /);
  await expect(passing(page).first()).toBeAttached();
  await control(page, 'frem').click();
  await expect(page.locator('.act-beat')).toHaveText(/^Efter: De to besøg giver seks nye forbindelser/);
  await control(page, 'tilbage').click();
  await control(page, 'tilbage').click();
  expect(await drawing(page)).toEqual(before);
});

test('with less movement it is three still pictures: before, what happens, after', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '?fase=spirende');
  await activity(page, 'virksomhedsbesoeg').click();
  await expect(page.locator('.act-stills figure')).toHaveCount(3);
  await expect(page.locator('.act-stills figcaption')).toHaveText([
    /^Tre tager hjem til /,
    /^De ser sig om hos /,
    /^De to besøg giver seks nye forbindelser/,
  ]);
  await expect(page.locator('.sheet > svg.drawing').first()).toBeVisible();
  const pictures = await page
    .locator('.act-stills svg')
    .evaluateAll((all) => all.map((svg) => svg.innerHTML.replace(/<!--.*?-->/g, '')));
  expect(new Set(pictures).size).toBe(3);
  await expect(control(page, 'se')).toHaveCount(0);
  await expect(page.locator('.stage .sheet :is(.ring, .token, .stroke)')).toHaveCount(0);
});

test('activities of earlier phases stay as chips, and play in later phases', async ({ page }) => {
  await open(page, '?fase=moden');
  await expect(page.locator('.earlier ul[aria-labelledby] button')).toHaveCount(
    course.phases.slice(0, 3).flatMap(({ activities }) => activities).length,
  );
  await activity(page, 'virksomhedsbesoeg').click();
  await expect(passing(page).first()).toBeAttached();
  await restsAt(page, 3);
  await expect(page.locator('.earlier .act')).toBeVisible();
  await node(page, 'clutter').click();
  await restsAt(page, 0);
  await expect(page.locator('.earlier')).toHaveCount(0);
});

test('without an activity both clusters stand in one drawing, with the difference in a sentence', async ({
  page,
}) => {
  await open(page, '?fase=spirende');
  await activity(page, 'virksomhedsbesoeg').click();
  await expect(passing(page).first()).toBeAttached();
  await restsAt(page, 2);
  const places = () =>
    page
      .locator('.stage .actor')
      .evaluateAll((all) => all.map((actor) => actor.getAttribute('transform')).sort());
  const [with_, stood] = [await drawing(page), await places()];
  await control(page, 'uden').click();
  await expect(page).toHaveURL(/uden=virksomhedsbesoeg$/);
  await expect(page.locator('.stage .tie.gone')).not.toHaveCount(0);
  expect(await places()).toEqual(stood);
  await expect(page.locator('.sentence')).toContainText(
    /Uden »Virksomhedsbesøg« ville klyngen have \S+ færre forbindelser/,
  );
  await expect(page.locator('.spoken')).toContainText('Uden »Virksomhedsbesøg«');
  await expect(page.locator('.compare-key')).toBeVisible();
  await control(page, 'uden').click();
  await expect(page.locator('.stage .gone')).toHaveCount(0);
  await expect.poll(() => drawing(page)).toEqual(with_);
});

test('another cluster is grown on the spot, and its facilitator can be taken away and put back', async ({
  page,
}) => {
  await open(page, '?fase=potentiel');
  const first = await drawing(page);
  await page.locator('[data-knap=mere]').click();
  await page.locator('[data-vaerktoej=anden]').click();
  await expect(page).toHaveURL(/froe=\d+/);
  await expect(page.locator('[data-chip=froe]')).toBeVisible();
  await expect.poll(() => drawing(page)).not.toEqual(first);
  await restsAt(page, 1);
  const whole = await drawing(page);
  await page.locator('.take').first().click();
  await expect(page.locator('.sentence')).toContainText(
    /Uden facilitatoren hænger \S+ af de \S+, der var med/,
  );
  await expect(page.locator('.stage .loss')).toHaveAttribute('d', /M/);
  await page.locator('.take').first().click();
  expect(await drawing(page)).toEqual(whole);
  await page.locator('[data-chip=froe]').click();
  await expect.poll(() => drawing(page)).toEqual(first);
});

test('whoever chooses no activity carries no act', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, '?fase=spirende');
  await page.waitForTimeout(300);
  const before = asked.length;
  await activity(page, 'virksomhedsbesoeg').click();
  await expect(passing(page).first()).toBeAttached();
  expect(asked.slice(before).some((url) => /act-scene.*\.js/.test(url))).toBe(true);
  expect(asked.slice(0, before).some((url) => /act-scene.*\.js/.test(url))).toBe(false);
});

for (const size of [
  { width: 1280, height: 720 },
  { width: 360, height: 740 },
])
  test(`axe finds nothing in an act and in a comparison at ${size.width} px`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, '?fase=moden&aktivitet=virksomhedsbesoeg');
    await expect(page.locator('.act-stills figure')).toHaveCount(3);
    await control(page, 'uden').click();
    await expect(page.locator('.compare-key')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('.player').analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    ).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });

test('the act of another cluster waits until that cluster is there', async ({ page }) => {
  await page.addInitScript(() => {
    // where the first ten stand, in every picture in which something passes
    const seen = new Set<string>();
    const places = () =>
      [...document.querySelectorAll('.stage .actor')]
        .slice(0, 10)
        .map((actor) => actor.getAttribute('transform'))
        .join();
    Object.assign(window, { seen, places });
    new MutationObserver(() => {
      if (document.querySelector('.stage :is(.ring, .token, .stroke)')) seen.add(places());
    }).observe(document, { subtree: true, childList: true });
  });
  // branding moves none of those who are there already
  await open(page, '?froe=77&aktivitet=branding');
  await expect(passing(page).first()).toBeAttached();
  await restsAt(page, 2);
  const { seen, last } = await page.evaluate(() => {
    const { seen, places } = window as unknown as { seen: Set<string>; places: () => string };
    return { seen: [...seen], last: places() };
  });
  expect(seen).toEqual([last]);
});

test.describe('a passage that tells of an activity', () => {
  const passage = (page: Page) => page.locator('#spirende-besoeg');
  /** Reads on as a wheel does, until the passage is under the eye. */
  async function readTo(page: Page) {
    await page.locator('#spirende-tur').evaluate((part) => part.scrollIntoView({ block: 'start' }));
    await page.waitForTimeout(300);
    await passage(page).evaluate((part) => part.scrollIntoView({ block: 'center' }));
    await expect(page.locator('.activity[aria-expanded=true]')).toHaveAttribute(
      'data-aktivitet',
      'virksomhedsbesoeg',
    );
  }

  test('plays its act once when it rests, with its caption, and ends it when one reads on', async ({
    page,
  }) => {
    await open(page);
    await readTo(page);
    await expect(page.locator('.sheet .caption').first()).toContainText('tager hjem til', {
      timeout: 20_000,
    });
    await page.locator('#spirende-plan').evaluate((part) => part.scrollIntoView({ block: 'center' }));
    await expect(page.locator('.sheet .caption').filter({ hasText: 'tager hjem til' })).toHaveCount(0);
  });

  test('plays none under reduced motion, and none once that is switched off', async ({ page }) => {
    await open(page);
    await page.locator('[data-knap=mere]').click();
    await page.locator('[data-vaerktoej=scener]').click();
    await readTo(page);
    await restsAt(page, 2);
    await page.waitForTimeout(1500);
    await expect(page.locator('.sheet .caption')).toHaveCount(0);
    await page.reload();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await readTo(page);
    await page.waitForTimeout(1500);
    await expect(page.locator('.stage .caption')).toHaveCount(0);
  });
});
