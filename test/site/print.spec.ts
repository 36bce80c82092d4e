/** Paper: text with every phase's drawing, no page without words, the addresses of links, and a code back. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from './browser.ts';
import { modulesOf } from '../../src/surfaces/print/qr-code.ts';
import { open, PHASES } from './reading.ts';

const PAGES = ['', 'kapitler/indledning/', 'kapitler/spirende/', 'kapitler/spin-off/'];
const OWN = Array.from({ length: 12 }, (_, i) => `Firmaet nummer ${i + 1}`).join('_');
/** Width of the text on A4 between its margins, and its height, in CSS pixels. */
const SHEET = { width: 658, height: 1016 };

/** The words of each printed page; undefined where the machine has no pdftotext. */
async function wordsOf(page: Page): Promise<string[] | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'klynge-print-'));
  try {
    const file = join(folder, 'side.pdf');
    writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
    return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

for (const path of PAGES)
  test(`/${path} prints no empty page and ends no page with a heading`, async ({ page }) => {
    await open(page, path);
    const headings = await page.locator('h1, h2').allInnerTexts();
    const words = await wordsOf(page);
    test.skip(words === undefined, 'pdftotext is not installed');
    expect(words!.length).toBeGreaterThan(0);
    for (const [i, text] of words!.entries()) {
      expect(text.trim().split(/\s+/).length, `page ${i + 1}`).toBeGreaterThan(10);
      expect(headings, `page ${i + 1}`).not.toContain(text.trim().split('\n').at(-1)?.trim());
    }
  });

test('a figure that was opened by itself prints its picture, without its buttons', async ({ page }) => {
  for (const [path, picture] of [
    ['embed/livsforloeb/', '.player .sheet svg.drawing'],
    ['embed/livsforloeb/moden/', '.player .sheet svg.drawing'],
    ['vis/?fase=moden', '.player .sheet svg.drawing'],
    ['embed/noegletal/', '.unrolled svg.drawing'],
  ] as const) {
    await open(page, path);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator(picture).first(), path).toBeVisible();
    for (const button of await page.locator('.player button:not(.walk-in), .player input').all())
      await expect(button, path).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
  }
});

test('the drawing of every phase is printed, each whole, in dark ink even from a dark screen', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.setViewportSize(SHEET);
  await open(page, '?tema=moerk');
  for (const phase of PHASES) {
    const drawing = page.locator(`.still[data-fase="${phase}"]`);
    await expect(drawing).toBeVisible();
    const opening = page.locator('.opening').filter({ has: drawing });
    await expect(opening).toHaveCSS('break-inside', 'avoid');
    const box = await opening.boundingBox();
    expect(box!.height).toBeLessThan(SHEET.height / 2);
    expect(box!.x + box!.width).toBeLessThanOrEqual(SHEET.width);
  }
  await expect(page.locator('.player .legend')).toBeVisible();
  await expect(page.locator('.stage')).toBeHidden();
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(32, 36, 44)');
});

test('each chapter has a code that says the address beside it', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await open(page);
  const site = await page.locator('link[rel=canonical]').getAttribute('href');
  const codes = page.locator('.code');
  await expect(codes).toHaveCount(6);
  for (const [i, state] of ['indledning/', ...PHASES.map((phase) => `${phase}/?fase=${phase}`)].entries()) {
    const address = `${site}kapitler/${state}`;
    await expect(codes.nth(i).locator('.address')).toHaveText(address);
    const expected = modulesOf(address);
    const drawn = await codes
      .nth(i)
      .locator('svg')
      .evaluate((svg) => ({
        d: svg.querySelector('path')?.getAttribute('d') ?? '',
        box: (svg.getAttribute('viewBox') ?? '').split(' ').map(Number),
      }));
    expect(drawn.box).toEqual([-4, -4, expected.length + 8, expected.length + 8]);
    expect(readPath(drawn.d, expected.length)).toEqual(expected);
    expect((await codes.nth(i).locator('svg').boundingBox())!.width).toBeGreaterThan(95);
  }
  const black = await codes
    .first()
    .locator('path')
    .evaluate((path) => getComputedStyle(path).stroke);
  expect(black).toBe('rgb(0, 0, 0)');
});

/** The modules that a path of horizontal strokes paints. */
function readPath(d: string, size: number): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  let x = 0;
  let y = 0;
  for (const [, verb, first = '', second = ''] of d.matchAll(/([Mmh])([\d.]+)(?: ([\d.]+))?/g)) {
    if (verb === 'M') [x, y] = [Number(first), Number(second)];
    else if (verb === 'm') x += Number(first);
    else for (const end = x + Number(first); x < end; x++) rows[y]![x] = true;
  }
  return rows;
}

test('links become numbered notes on paper, and on the screen nothing of it is seen', async ({ page }) => {
  await open(page, 'kapitler/spin-off/');
  await expect(page.locator('.notes')).toBeHidden();
  await expect(page.locator('sup.paper').first()).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  const notes = await page.locator('.notes li').allInnerTexts();
  const linked = await page
    .locator('article.chapter klynge-trin a:not(.term, .permalink)')
    .evaluateAll((links) =>
      links.map((link) => [(link as HTMLAnchorElement).href, link.nextElementSibling?.textContent]),
    );
  expect(linked.length).toBeGreaterThan(4);
  const origin = new URL(page.url()).origin;
  const site = new URL((await page.locator('link[rel=canonical]').getAttribute('href')) ?? '').origin;
  for (const [href, number] of linked)
    expect(notes[Number(number) - 1], href ?? '').toBe(href?.replace(origin, site));
  expect(notes).toHaveLength(new Set(linked.map(([href]) => href)).size);
  await expect(page.locator('.permalink').first()).toBeHidden();
});

test('the sheet for pupils is two pages, and so is its key, with another cluster and firms of one’s own too', async ({
  page,
}) => {
  for (const path of ['elevark/', 'facit/', 'elevark/?froe=15', `facit/?egne=${OWN}&speciale=ren+energi`]) {
    await page.goto(`undervisning/${path}`);
    if (path.includes('?')) await expect(page.locator('.worksheet')).toHaveAttribute('data-vaagen');
    const words = await wordsOf(page);
    test.skip(words === undefined, 'pdftotext is not installed');
    expect(words, path).toHaveLength(2);
    expect(words![1], path).toContain('Videndeling');
  }
});
