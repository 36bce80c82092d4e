/** Makes the folder ready to work in: packages as locked, and with `--browsers` a Chromium. Built-ins only: it runs before any package is there, on Node 20. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installBrowsers } from './install-browsers.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const windows = process.platform === 'win32';

/** The packages that a lock file names, or none where the file is missing or torn. */
function packagesIn(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/** Why node_modules is not what package-lock.json says, or undefined when it is. */
function whatIsMissing() {
  const installed = packagesIn('node_modules/.package-lock.json');
  for (const [path, wanted] of Object.entries(packagesIn('package-lock.json'))) {
    if (path === '') continue;
    const there = installed[path];
    if (!there && wanted.optional) continue; // another platform's binary
    if (!there) return `${path} is not installed`;
    if (there.version !== wanted.version || there.integrity !== wanted.integrity) {
      return `${path} is ${there.version}, the lock says ${wanted.version}`;
    }
  }
  // npm may finish in peace without having run node's install script
  const node = join(root, 'node_modules', '.bin', windows ? 'node.cmd' : 'node');
  return existsSync(node) ? undefined : "the project's own Node is not installed";
}

/** Installs what the lock says. */
function installPackages() {
  // npm's Node, not ours: ours may live in the node_modules that `npm ci` deletes
  const { npm_node_execpath: node, npm_execpath: npm } = process.env;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: root, stdio: 'inherit' };
  return node && npm
    ? spawnSync(node, [npm, ...args], options).status
    : spawnSync('npm', args, { ...options, shell: windows }).status;
}

const missing = whatIsMissing();
if (missing) {
  console.log(`Installing packages (${missing}). This takes about a minute.`);
  const status = installPackages();
  const stillMissing = status === 0 ? whatIsMissing() : `npm ci ended with ${status}`;
  if (stillMissing) {
    console.error(`The packages could not be installed: ${stillMissing}.`);
    process.exit(1);
  }
}
if (process.argv.includes('--browsers') && !installBrowsers(root)) process.exit(1);
