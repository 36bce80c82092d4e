/** The files of a built site, and what its pages link to. */
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

/** Links to stylesheets, as Astro writes them. */
export const SHEET = /<link rel="stylesheet" href="([^"]+)">/g;

/** The addresses of a page's stylesheets. @param {string} html */
export const sheetsOf = (html) => [...html.matchAll(SHEET)].map(([, href = '']) => href);
