/** The files of a built site. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The paths of all files below a folder, however deep.
 * @param {string} folder
 */
export async function builtFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}
