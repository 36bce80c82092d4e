/** Tests of the built site in real browsers: all in Chromium, `*.all.spec.ts` in Firefox too, where there is one. */
import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, chromiumPath, firefoxPath } from './src/build/browsers.mjs';

const chromium = chromiumPath();
const firefox = firefoxPath();
// `npm test` serves the site itself; `npx playwright test` alone takes what is built
const served = process.env['SITE_URL'];
const url = served ?? 'http://localhost:4173/';
const report = process.env['PLAYWRIGHT_REPORT'];

const projects: NonNullable<PlaywrightTestConfig['projects']> = [
  {
    name: 'chromium',
    use: {
      browserName: 'chromium',
      launchOptions: { args: CHROMIUM_FLAGS, ...(chromium && { executablePath: chromium }) },
    },
  },
];
if (firefox) {
  projects.push({
    name: 'firefox',
    testMatch: '**/*.all.spec.ts',
    use: {
      browserName: 'firefox',
      channel: 'moz-firefox', // Debian's own, by WebDriver BiDi
      // Firefox does not heed emulateMedia: its tests run with movement, as the system's default is
      launchOptions: { executablePath: firefox, firefoxUserPrefs: { 'ui.prefersReducedMotion': 0 } },
    },
  });
}

export default defineConfig({
  testDir: 'test/site',
  outputDir: 'node_modules/.cache/playwright',
  fullyParallel: true,
  workers: 2,
  // a busy machine can make one real browser late; what is broken fails twice, and a second try is listed as flaky
  retries: 1,
  timeout: 120_000,
  // what travels through four phases takes twelve seconds, on a busy machine more
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(report),
  reporter: report ? [['list'], ['json', { outputFile: report }]] : 'list',
  use: {
    baseURL: url,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    trace: 'off',
    serviceWorkers: 'block',
  },
  projects,
  ...(!served && {
    webServer: { command: 'node src/build/serve.mjs --port 4173', url, reuseExistingServer: true },
  }),
});
