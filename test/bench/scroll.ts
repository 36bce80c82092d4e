/** What scrolling the whole story costs in Chromium, with the page's scripts and without them. */
import type { Browser } from 'playwright';
import { touch } from './page.ts';

export interface Scrolling {
  /** milliseconds between frames, 95th percentile */
  pace: number;
  /** milliseconds of the longest task, 0 where none was over 50 */
  longest: number;
}

/** Pixels a second: a reader who skims. */
const SPEED = 1500;

/**
 * Scrolls a page from top to end as a finger would. Without `awake` its scripts are not let in: the same words and
 * drawings, and nothing that runs.
 */
export async function scrollOn(
  browser: Browser,
  address: string,
  slowdown: number,
  awake: boolean,
): Promise<Scrolling> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  // Taken out of the page as it comes, so that what measures may still run in it.
  if (!awake)
    await page.route(address, async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      await route.fulfill({ response, body: html.replace(/<script\b[\s\S]*?<\/script>/g, '') });
    });
  await page.goto(address, { waitUntil: 'networkidle' });
  if (awake) {
    await touch(page);
    await page.locator('.player[data-vaagen]').waitFor();
  }
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.evaluate(() => {
    const seen = { frames: [] as number[], longest: 0 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.longest = Math.max(seen.longest, entry.duration);
    }).observe({ type: 'longtask' });
    const tick = (now: number) => {
      seen.frames.push(now);
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    Object.assign(window, { seen });
  });
  const height = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  await cdp.send('Input.synthesizeScrollGesture', { x: 200, y: 400, yDistance: -height, speed: SPEED });
  const { frames, longest } = await page.evaluate(
    () => (window as unknown as { seen: { frames: number[]; longest: number } }).seen,
  );
  await context.close();
  const gaps = frames.slice(1).map((now, i) => now - (frames[i] ?? now));
  gaps.sort((a, b) => a - b);
  return { pace: gaps[Math.floor(gaps.length * 0.95)] ?? 0, longest };
}
