/** Playing and choosing: any control moves the cluster from wherever it is, and any other may interrupt. */
import { expect, test } from './browser.ts';
import { momentOf, node, open, PHASES, restsAt } from './reading.ts';

test('a stage node moves the cluster there in 0.6 to 1.2 seconds a phase and lists the activities', async ({
  page,
}) => {
  await open(page);
  const began = Date.now();
  await node(page, 'spirende').click();
  await page.waitForTimeout(300);
  const midway = await momentOf(page);
  expect(midway).toBeGreaterThan(0);
  expect(midway).toBeLessThan(2);
  await restsAt(page, 2);
  expect(Date.now() - began).toBeGreaterThan(1100);
  await expect(page.locator('.panel .activity')).toHaveText([
    'Videndeling',
    'Studieture, seminarer og workshops',
    'Virksomhedsbesøg',
    'Udarbejdelse af en klyngestrategi',
    'Branding af klyngen',
    'Uddannelse af klyngens og medlemmernes medarbejdere',
    'Samarbejdsprojekter',
    'Specialisering i eksport',
  ]);
});

test('another choice interrupts without a jump', async ({ page }) => {
  await open(page, '?fase=moden');
  await node(page, 'clutter').click();
  await page.waitForFunction(() => Number(document.querySelector('.player')!.getAttribute('data-t')) < 2);
  const seen = await page.evaluate(async () => {
    const player = document.querySelector('.player')!;
    const now = () => Number(player.getAttribute('data-t'));
    document.querySelector<HTMLElement>('.node[data-fase=moden]')!.click();
    const moments = [now()];
    new MutationObserver(() => moments.push(now())).observe(player, { attributeFilter: ['data-t'] });
    while (now() !== 3) await new Promise((resume) => setTimeout(resume, 20));
    return moments;
  });
  // From where it stood it goes straight to the new goal. How far in one picture is the machine's affair, but for the
  // first one, in which it has only just set off.
  expect(seen[0]).toBeLessThan(2);
  expect(seen.length).toBeGreaterThan(4);
  expect(seen[1]! - seen[0]!).toBeLessThan(0.5);
  expect(seen.every((t, i) => i === 0 || t > seen[i - 1]!)).toBe(true);
});

test('an activity tells what it is one click away and lights what it made', async ({ page }) => {
  await open(page, '?fase=spirende');
  await restsAt(page, 2);
  const activity = page.locator('.activity[data-aktivitet=virksomhedsbesoeg]');
  await expect(page.locator('.panel').getByText('Medlemmerne kommer indenfor')).toBeHidden();
  await activity.click();
  await expect(page.locator('.panel').getByText('Medlemmerne kommer indenfor')).toBeVisible();
  await expect(activity).toHaveAttribute('aria-expanded', 'true');
  // its act first shows how it was before
  await expect(page.locator('.sheet :is(.ring, .token, .stroke)').first()).toBeAttached();
  await restsAt(page, 2);
  expect(await page.locator('.player .tie.lit').count()).toBeGreaterThan(0);
  expect(await page.locator('.player .actor.lit').count()).toBeGreaterThan(2);
  expect(await page.locator('.player .actor.dim').count()).toBeGreaterThan(2);
  await expect(page.locator('.sentence')).toContainText('»Virksomhedsbesøg« er fremhævet');
  await expect(page).toHaveURL(/aktivitet=virksomhedsbesoeg/);
  await activity.click();
  await expect(page.locator('.player .dim')).toHaveCount(0);
});

test('play runs on its own, pause holds it, steps go phase by phase, and reset starts over', async ({
  page,
}) => {
  // alone on its page: where there is text, a browser that scrolls a button into sight also reads on
  await open(page, 'embed/livsforloeb/');
  await page.getByRole('button', { name: 'Afspil' }).click();
  await page.waitForTimeout(900);
  await page.getByRole('button', { name: 'Pause' }).click();
  const held = await momentOf(page);
  expect(held).toBeGreaterThan(0.03);
  expect(held).toBeLessThan(1);
  await page.waitForTimeout(300);
  expect(await momentOf(page)).toBe(held);
  await page.getByRole('button', { name: 'Næste fase' }).click();
  await restsAt(page, 1);
  await page.getByRole('button', { name: 'Næste fase' }).click();
  await restsAt(page, 2);
  await page.getByRole('button', { name: 'Forrige fase' }).click();
  await restsAt(page, 1);
  await page.getByRole('button', { name: 'Til start' }).click();
  await restsAt(page, 0);
  await expect(page.getByRole('button', { name: 'Forrige fase' })).toBeDisabled();
});

test('clutter and spin off say why they have no list, and spin off links to the one it starts over at', async ({
  page,
}) => {
  await open(page);
  await expect(page.locator('.panel')).toContainText('ingen klyngeaktivitet endnu');
  await open(page, '?fase=spin-off');
  await expect(page.locator('.panel .activity')).toHaveCount(0);
  await page
    .locator('.panel')
    .getByRole('link', { name: /spirende klynge/ })
    .click();
  await expect(page).toHaveURL(/aktiviteter\/#spirende$/);
});

test('the same moment gives the same picture, forwards and backwards', async ({ page }) => {
  const pictures = new Map<string, string>();
  const shot = () =>
    page.locator('.player svg.drawing').evaluate((svg) => svg.innerHTML.replace(/<!--.*?-->/g, ''));
  await open(page);
  for (const phase of [...PHASES, ...[...PHASES].reverse()]) {
    await node(page, phase).click();
    await restsAt(page, PHASES.indexOf(phase));
    // what is new stands out for a while
    await expect(page.locator('.player svg.drawing .new')).toHaveCount(0);
    const picture = await shot();
    expect(pictures.get(phase) ?? picture).toBe(picture);
    pictures.set(phase, picture);
  }
  expect(new Set(pictures.values()).size).toBe(PHASES.length);
});
