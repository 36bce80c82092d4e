/** Writes the site's service worker into the built site: what it consists of, each file with its hash. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtFiles } from './built-files.mjs';

/** What nobody reads offline: embeds live in other sites, and the rest is for servers and machines. */
const LEFT_OUT =
  /^(?:embed\/|hent\/|deling\/|oembed\/|_headers$|robots\.txt$|sitemap|sw\.js$|embed\.d\.ts$)|\.(?:br|gz)$/;

/**
 * The files of a built site that a reader can come to, by their paths, each with its SHA-256 in hex; in order, so that two
 * builds of the same site write the same worker.
 * @param {string} folder
 */
async function filesIn(folder) {
  const paths = (await builtFiles(folder))
    .map((file) => relative(folder, file).split(sep).join('/'))
    .filter((path) => !LEFT_OUT.test(path))
    .sort();
  const hashed = await Promise.all(
    paths.map(async (path) => [
      path,
      createHash('sha256')
        .update(await readFile(join(folder, path)))
        .digest('hex'),
    ]),
  );
  return Object.fromEntries(hashed);
}

/**
 * The Astro integration. It belongs after everything that writes pages, and before what compresses them.
 * @returns {import('astro').AstroIntegration}
 */
export function offline() {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = await filesIn(folder);
        const list = JSON.stringify(files);
        const version = createHash('sha256').update(list).digest('hex').slice(0, 12);
        const code = await readFile(new URL('./worker.js', import.meta.url), 'utf8');
        const worker = code.replace("'__VERSION__'", `'${version}'`).replace('__FILES__', list);
        await writeFile(join(folder, 'sw.js'), worker);
        logger.info(`${Object.keys(files).length} files are kept for readers without a network`);
      },
    },
  };
}
