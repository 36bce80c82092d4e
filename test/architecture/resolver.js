/** Where an import leads, by its path alone: every import here is written with its ending, and a target need not exist to be forbidden. */
import { dirname, join, resolve as resolvePath } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
export const interfaceVersion = 2;

/**
 * The file that an import means. A package means none here: layers.js names packages by what is written.
 * @param {string} source as written, with or without a query of Vite's
 * @param {string} file the importing one
 */
export function resolve(source, file) {
  const path = source.replace(/[?#].*$/, '');
  if (path.startsWith('/')) return { found: true, path: join(root, path) };
  if (path.startsWith('.')) return { found: true, path: resolvePath(dirname(file), path) };
  return { found: false };
}
