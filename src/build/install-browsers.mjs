/** Finds or installs the browsers that the tests drive. Built-ins only, as it runs before any package is there. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumPath, firefoxPath } from './browsers.mjs';

const succeeds = (command, args, options) => spawnSync(command, args, options).status === 0;

/** Installs packages by apt where that needs no password: whether it worked. */
function aptInstall(...packages) {
  if (!existsSync('/usr/bin/apt-get')) return false;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !succeeds('sudo', ['-n', 'true'], { stdio: 'ignore' })) return false;
  const apt = (...args) => {
    const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', ...args];
    if (!isRoot) command.unshift('sudo', '-n');
    return succeeds(command[0], command.slice(1), { stdio: 'inherit' });
  };
  apt('update'); // one dead source must not stop us: the install says what is wrong
  return apt('install', '-y', '--no-install-recommends', ...packages);
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
    // Ubuntu has no firefox-esr, and apt installs all of its list or nothing
    if (!aptInstall('chromium', 'firefox-esr')) aptInstall('chromium');
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
