/** Writes `.br` and `.gz` beside every text file of the built site, so that no server has to compress. */
import { readFile, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { builtFiles } from './built-files.mjs';

const TEXT = new Set(['.html', '.css', '.js', '.svg', '.json', '.xml', '.txt', '.webmanifest']);
const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** @param {string} path */
async function compressFile(path) {
  const text = await readFile(path);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  const [br, gz] = await Promise.all([toBrotli(text, { params }), toGzip(text, { level: 9 })]);
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
}

/**
 * Compresses every text file below a folder.
 * @param {string} folder
 * @returns {Promise<number>} how many there were
 */
async function compressFolder(folder) {
  const files = (await builtFiles(folder)).filter((file) => TEXT.has(extname(file)));
  await Promise.all(files.map(compressFile));
  return files.length;
}

/**
 * The Astro integration. It belongs after everything else that writes to the built site.
 * @returns {import('astro').AstroIntegration}
 */
export function compress() {
  return {
    name: 'compress',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const count = await compressFolder(fileURLToPath(dir));
        logger.info(`${count} files in ${Math.round(performance.now() - start)} ms`);
      },
    },
  };
}
