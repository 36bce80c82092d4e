/** The scripts that stand in a page itself: `import code from './head.js?page'` gives one as short as it can be written. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { minifySync } from 'vite';

const MARK = '?page';

/**
 * A script as it stands in the page.
 * @param {string | URL} file
 * @throws Error when it is no script
 */
function shorten(file) {
  const { code, errors } = minifySync('in-page.js', readFileSync(file, 'utf8'), { module: false });
  if (errors.length > 0) throw new Error(`${String(file)}: ${errors[0]?.message}`);
  return code.trim();
}

/** What a page's rules about code (CSP) call a text that stands in it. @param {string} text */
export const cspHash = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** What they call a script of ours. @param {URL} file */
export const hashOf = (file) => cspHash(shorten(file));

/** @returns {import('vite').Plugin} */
export function inPage() {
  return {
    name: 'in-page',
    enforce: 'pre',
    load: (id) =>
      id.endsWith(MARK) ? `export default ${JSON.stringify(shorten(id.slice(0, -MARK.length)))}` : undefined,
  };
}
