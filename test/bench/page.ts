/** What one page transfers and costs in Chromium. Bytes are those of the answers' bodies: headers differ with host and protocol. */
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright';

export interface Transfer {
  html: number;
  css: number;
  js: number;
  fonts: number;
  requests: number;
  /** scripts that stand in the page itself, with brotli */
  inPage: number;
  /** hosts other than the site's own */
  strangers: string[];
}

/**
 * Loads a page and adds up what came over the wire, by kind.
 * @param reading what is done on it before the sum is taken
 * @param touched whether it is touched, so that it wakes
 */
export async function transferOf(
  browser: Browser,
  address: string,
  reading?: (page: Page) => Promise<void>,
  touched = true,
): Promise<Transfer> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  const kinds = new Map<string, string>();
  const headers = new Map<string, number>();
  const sum: Transfer = { html: 0, css: 0, js: 0, fonts: 0, requests: 0, inPage: 0, strangers: [] };
  const field = { Document: 'html', Stylesheet: 'css', Script: 'js', Font: 'fonts' } as const;
  cdp.on('Network.responseReceived', ({ requestId, type, response }) => {
    kinds.set(requestId, type);
    headers.set(requestId, response.encodedDataLength);
    if (response.url.startsWith('data:')) return;
    sum.requests++;
    const { host } = new URL(response.url);
    if (host !== new URL(address).host) sum.strangers.push(host);
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = field[kinds.get(requestId) as keyof typeof field];
    if (kind) sum[kind] += encodedDataLength - (headers.get(requestId) ?? 0);
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  if (touched) await touch(page);
  await reading?.(page);
  const scripts = page.locator('script:not([src], [type="application/json"])');
  const code = (await scripts.allTextContents()).join('');
  await context.close();
  return { ...sum, inPage: brotliCompressSync(code).length };
}

/** Touches a page, and waits until it has what that brings. */
export async function touch(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('touchstart')));
  await page.waitForLoadState('networkidle');
}

export interface Playing {
  frames: number;
  /** milliseconds of script per frame */
  script: number;
  /** milliseconds between frames, 95th percentile */
  pace: number;
  /** milliseconds of the longest task, 0 where none was over 50 */
  longest: number;
}

/** Plays the whole course on a page at a CPU slowdown. */
export async function playOn(browser: Browser, address: string, slowdown: number): Promise<Playing> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  await touch(page);
  await page.locator('.player[data-vaagen]').waitFor();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await cdp.send('Performance.enable');
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
  const scriptNow = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
  };
  await page.locator('[data-knap=afspil]').click();
  await page.waitForTimeout(500);
  const before = await scriptNow();
  const from = await page.evaluate(
    () => (window as unknown as { seen: { frames: number[] } }).seen.frames.length,
  );
  await page.waitForFunction(
    () => document.querySelector('.player')?.getAttribute('data-t') === '4',
    undefined,
    {
      timeout: 60_000,
      polling: 500,
    },
  );
  const script = (await scriptNow()) - before;
  const { frames, longest } = await page.evaluate(
    () => (window as unknown as { seen: { frames: number[]; longest: number } }).seen,
  );
  await context.close();
  const gaps = frames.slice(from + 1).map((now, i) => now - (frames[from + i] ?? now));
  gaps.sort((a, b) => a - b);
  return {
    frames: gaps.length,
    script: (script * 1000) / gaps.length,
    pace: gaps[Math.floor(gaps.length * 0.95)] ?? 0,
    longest,
  };
}

/** Reads a page from its start to its end, so that whatever wakes near a reader has waked. */
export async function readOn(page: Page): Promise<void> {
  const end = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < end; y += 500) {
    await page.mouse.wheel(0, 500);
    await page.waitForTimeout(30);
  }
  await page.waitForLoadState('networkidle');
}

/**
 * Does something on the awake page at a CPU slowdown and waits until the figure rests.
 * @returns milliseconds of the longest task meanwhile, 0 where none was over 50
 */
export async function longestTask(
  browser: Browser,
  address: string,
  slowdown: number,
  act: (page: Page) => Promise<void>,
): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  await touch(page);
  await page.locator('.player[data-vaagen]').waitFor();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.evaluate(() => {
    const seen = { longest: 0 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.longest = Math.max(seen.longest, entry.duration);
    }).observe({ type: 'longtask' });
    Object.assign(window, { seen });
  });
  await act(page);
  await page.waitForTimeout(500);
  const longest = await page.evaluate(
    () => (window as unknown as { seen: { longest: number } }).seen.longest,
  );
  await context.close();
  return longest;
}
