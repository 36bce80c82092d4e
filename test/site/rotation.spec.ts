/** A phone that is turned, a window that is split or made narrower: what one reads stays under the eye, and so does the picture. */
import { expect, test, type Page } from './browser.ts';
import { momentOf, open } from './reading.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const SIZES = [
  { width: 360, height: 740 },
  { width: 740, height: 360 },
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1024, height: 768 },
  { width: 1366, height: 768 },
] as const;

/** A way over the sizes that goes from each to each other once. */
function everyPair(): number[] {
  const left = SIZES.map((_, i) => SIZES.map((_, j) => j).filter((j) => j !== i));
  const way: number[] = [];
  const go = (i: number) => {
    for (let j = left[i]!.pop(); j !== undefined; j = left[i]!.pop()) go(j);
    way.push(i);
  };
  go(0);
  return way.reverse();
}

/** How far the piece of text that is marked lies from the line of the eye: 0 where the line goes through it. */
const away = (page: Page) =>
  page.evaluate(() => {
    const eye = Number(getComputedStyle(document.documentElement).getPropertyValue('--eye'));
    const line = innerHeight * eye;
    const { top, bottom } = document.querySelector('[data-here]')!.getBoundingClientRect();
    return Math.max(0, top - line, line - bottom);
  });

for (const [path, share] of [
  ['./', 0.12],
  ['./', 0.4],
  ['./', 0.7],
  ['kapitler/moden/', 0.3],
  ['kapitler/spin-off/', 0.8],
] as const)
  test(`${path} at ${share * 100} percent: every pair of six sizes`, async ({ page }) => {
    test.setTimeout(180_000);
    const way = everyPair();
    expect(way).toHaveLength(SIZES.length * (SIZES.length - 1) + 1);
    await page.setViewportSize(SIZES[way[0]!]!);
    await open(page, path);
    await page.evaluate((share) => {
      const all = [...document.querySelectorAll<HTMLElement>('klynge-trin > p:not([class])')];
      const piece = all[Math.floor(all.length * share)]!;
      piece.dataset['here'] = '';
      const eye = Number(getComputedStyle(document.documentElement).getPropertyValue('--eye'));
      const { top, height } = piece.getBoundingClientRect();
      scrollBy({ top: top + height / 2 - innerHeight * eye, behavior: 'instant' });
    }, share);
    await page.waitForTimeout(600);
    expect(await away(page)).toBe(0);
    const t = await momentOf(page);
    for (const [i, to] of way.entries()) {
      if (i === 0) continue;
      const { width, height } = SIZES[to]!;
      const said = `${JSON.stringify(SIZES[way[i - 1]!])} → ${width} × ${height}`;
      await page.setViewportSize({ width, height });
      await page.waitForTimeout(450);
      expect(await away(page), said).toBeLessThan(24);
      expect(await momentOf(page), said).toBe(t);
    }
  });
