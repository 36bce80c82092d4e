/**
 * Writes each figure as one file to take along: `hent/<figure>.html` opens from a stick or a mail, moves from phase to phase
 * by its style sheet alone, and asks nothing of any network.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sheetsOf } from './built-files.mjs';

/** What only a page with a network behind it needs. */
const ONLINE =
  /<script\b[^>]*>[\s\S]*?<\/script>|<style>[\s\S]*?<\/style>|<noscript>[\s\S]*?<\/noscript>|<link\b[^>]*>|<img\b[^>]*>|<meta (?:http-equiv|property|name="twitter)[^>]*>/gi;
/** Notes for scripts, on the page's root and beside its parts. */
const NOTES = /\sdata-(?:ark|scripts|hent|skrift|sw|giver)="[^"]*"/g;
/** Whatever it holds, it may fetch nothing. */
const RULES = `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">`;

/**
 * A built page as one file.
 * @param {string} html
 * @param {{ css: string, home: string, base: string }} from its style sheets in one text; the site's whole address and its prefix, both
 *   with a slash at the end
 */
export function asOneFile(html, { css, home, base }) {
  const look = css.replace(/@font-face\s*\{[^}]*\}/g, '').replace(/<\//g, '<\\/');
  return html
    .replace(ONLINE, '')
    .replace(NOTES, '')
    .replaceAll(`href="${base}`, `href="${home}`)
    .replace('</head>', () => `${RULES}<style>${look}</style></head>`);
}

/**
 * The Astro integration. It belongs after `asleep`, and before what lists the finished files.
 * @param {string} base the site's path prefix, with a slash at both ends
 * @param {string} site
 * @returns {import('astro').AstroIntegration}
 */
export function oneFile(base, site) {
  return {
    name: 'one-file',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const home = new URL(base, site).href;
        const figures = await readdir(join(folder, 'embed'));
        await mkdir(join(folder, 'hent'), { recursive: true });
        for (const figure of figures) {
          const html = await readFile(join(folder, 'embed', figure, 'index.html'), 'utf8');
          const sheets = sheetsOf(html).map((href) => join(folder, href.slice(base.length)));
          const css = await Promise.all(sheets.map((sheet) => readFile(sheet, 'utf8')));
          await writeFile(
            join(folder, 'hent', `${figure}.html`),
            asOneFile(html, { css: css.join(''), home, base }),
          );
        }
      },
    },
  };
}
