/** Finds or installs the browsers that the tests drive. Built-ins only, as it runs before any package is there. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumPath, firefoxPath } from './browsers.mjs';

const succeeds = (command, args, options) => spawnSync(command, args, options).status === 0;

/** What is asked of apt, best first: it installs all of a list or nothing, and not every system has all of these. */
const WANTED = [['chromium-headless-shell', 'firefox-esr'], ['chromium-headless-shell'], ['chromium']];

/** Installs browsers by apt where that needs no password. */
function aptInstall() {
  if (!existsSync('/usr/bin/apt-get')) return;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !succeeds('sudo', ['-n', 'true'], { stdio: 'ignore' })) return;
  const apt = (...args) => {
    const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', ...args];
    if (!isRoot) command.unshift('sudo', '-n');
    return succeeds(command[0], command.slice(1), { stdio: 'inherit' });
  };
  apt('update'); // one dead source must not stop us: the install says what is wrong
  WANTED.some((packages) => apt('install', '-y', '--no-install-recommends', ...packages) && chromiumPath());
}

/** Playwright's own Chromium, for systems without apt. */
function playwrightInstall(root) {
  const cli = join(root, 'node_modules', 'playwright', 'cli.js');
  return succeeds(process.execPath, [cli, 'install', 'chromium'], { cwd: root, stdio: 'inherit' });
}

/** Makes sure that there is a Chromium: whether there is one. A missing Firefox is only told. */
export function installBrowsers(root) {
  if (!chromiumPath()) {
    console.log('No Chromium found: installing one.');
    aptInstall();
    if (!chromiumPath()) playwrightInstall(root);
  }
  if (!firefoxPath())
    console.log('No Firefox ESR found: its tests are left out (apt-get install firefox-esr).');
  if (chromiumPath()) return true;
  console.error(
    'The tests need a Chromium, and none could be installed.\n' +
      'Install Chromium or Google Chrome, or set CHROMIUM_PATH to the program, and run this again.',
  );
  return false;
}
