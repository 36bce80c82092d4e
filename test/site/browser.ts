/**
 * The browser of these tests. A page sleeps until somebody wants something of it; here it is touched as it opens, so that
 * a test begins with a page that wakes. `waking.spec.ts` sets `asleep` and tests the sleep itself.
 */
import { test as base, type BrowserContext } from '@playwright/test';
export {
  expect,
  type BrowserContext,
  type Frame,
  type FrameLocator,
  type Locator,
  type Page,
} from '@playwright/test';

/** Touches every page and frame of a context as soon as it is there. */
export async function touchPages(context: BrowserContext): Promise<void> {
  await context.addInitScript(() =>
    addEventListener('DOMContentLoaded', () => dispatchEvent(new Event('touchstart'))),
  );
}

export const test = base.extend<{ asleep: boolean }>({
  asleep: [false, { option: true }],
  context: async ({ context, asleep }, use) => {
    if (!asleep) await touchPages(context);
    await use(context);
  },
});
