/** What the tests of the reading pages share: opening a page, and the moment that its figure shows. */
import { expect, type Page } from './browser.ts';
import { course } from '../fixtures.ts';

/** The phases' ids in order. */
export const PHASES: readonly string[] = course.phases.map(({ id }) => id);

/** Waits until a page has its own letters, also where they wait for a moment at which nobody sees a line move. */
export async function wearLetters(page: Page): Promise<void> {
  await page.waitForFunction(() => 'skrevet' in document.documentElement.dataset);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.evaluate(() => document.fonts.ready);
}

/** Opens a page and waits until its figure is awake. */
export async function open(page: Page, path = './'): Promise<void> {
  await page.goto(path);
  await wearLetters(page);
  await expect(page.locator('.player[data-vaagen]')).toBeAttached();
  // where a browser puts the text as a page opens is no reading (SETTLING in src/surfaces/read/follow-passages.ts)
  await page.waitForTimeout(200);
}

/** Opens a page and waits until its letters are there and its figure, if it has one, is awake. */
export async function openWhole(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await wearLetters(page);
  if (await page.locator('.player').count())
    await expect(page.locator('.player[data-vaagen]').first()).toBeAttached();
}

/**
 * Adds up how far anything on a page shifts from its first moment on. Call before it is opened.
 * @returns the sum so far (cumulative layout shift, every entry counted)
 */
export async function countShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifted = { sum: 0 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifted.sum += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, { shifted });
  });
  return () => page.evaluate(() => (window as unknown as { shifted: { sum: number } }).shifted.sum);
}

/** Waits until the figure rests at moment t. */
export async function restsAt(page: Page, t: number): Promise<void> {
  await expect(page.locator(`.player[data-hviler][data-t="${t}"]`)).toBeAttached({ timeout: 30_000 });
}

/** The moment that the figure shows now. */
export async function momentOf(page: Page): Promise<number> {
  return Number(await page.locator('.player').getAttribute('data-t'));
}

/** The button of a phase. */
export const node = (page: Page, phase: string) => page.locator(`.node[data-fase="${phase}"]`);

/** Collects what the console complains of, and requests that leave the site or fail. */
export function complaints(page: Page): string[] {
  const found: string[] = [];
  page.on('console', (message) => {
    // the tests' browsers keep nothing (playwright.config.ts), and say so
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    if (message.type() === 'error' || message.type() === 'warning') found.push(message.text());
  });
  page.on('pageerror', (error) => found.push(error.message));
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && host !== new URL(page.url()).host && page.url() !== 'about:blank')
      found.push(`request to ${host}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) found.push(`${response.status()} ${response.url()}`);
  });
  return found;
}
