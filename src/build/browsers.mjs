/** Where the browsers are that tests and measurements drive, and how they are started. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

// The headless shell first: it draws without a window system and takes two thirds of the time.
const CHROMIUM = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
// No other Firefox: the locked Playwright drives ESR 153 and is not tried with any else.
const FIREFOX = ['/usr/bin/firefox-esr'];

/** No call home and no sandbox (which a container does not allow). */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The first of the paths that exists. */
const firstOf = (/** @type {(string | undefined)[]} */ ...paths) =>
  paths.find((path) => path && existsSync(path));

/** The Chromium that Playwright has downloaded, if it has. */
function playwrightsOwn() {
  try {
    /** @type {typeof import('playwright-core')} */
    const { chromium } = createRequire(import.meta.url)('playwright-core');
    return firstOf(chromium.executablePath());
  } catch {
    return undefined; // before `npm ci`, or where Playwright has no build for the system
  }
}

/**
 * The Chromium to use: `CHROMIUM_PATH`, the system's own, or Playwright's.
 * @returns {string | undefined}
 */
export const chromiumPath = () => firstOf(process.env.CHROMIUM_PATH, ...CHROMIUM) ?? playwrightsOwn();

/**
 * The Firefox ESR to use: `FIREFOX_PATH` or the system's own.
 * @returns {string | undefined}
 */
export const firefoxPath = () => firstOf(process.env.FIREFOX_PATH, ...FIREFOX);
