/**
 * Puts the built pages to sleep: their scripts are noted on `<html>` instead of running as a page opens, with all that
 * these load in turn; `surfaces/wake/wake.js` fetches them when somebody wants something. Data that stand in a page for
 * its scripts become files of their own, named by what is in them. Of its stylesheets what it needs as it opens stands in
 * it, and the whole comes after the first paint.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtFiles, SHEET, sheetsOf } from './built-files.mjs';
import { firstLook } from './first-look.mjs';
import { cspHash } from './in-page.mjs';

const SCRIPT = /<script type="module" src="([^"]+)"><\/script>/g;
const DATA = /<script type="application\/json">([\s\S]*?)<\/script>/g;

/**
 * What a script loads as it starts, itself first.
 * @param {string} name file name in `_astro/`
 * @param {(name: string) => Promise<string>} read
 * @param {Set<string>} [seen]
 */
export async function loadedBy(name, read, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  const code = await read(name);
  // a bundle's imports stand on its top level: `import{a}from"./b.js"`, `import"./b.js"`
  for (const [, other = ''] of code.matchAll(
    /(?:^|[;\s}])import\s*(?:[\w$*{][^"'`()]*from\s*)?["']\.\/([^"']+)["']/g,
  ))
    await loadedBy(other, read, seen);
  return seen;
}

/**
 * One page asleep.
 * @param {string} html
 * @param {{ read: (name: string) => Promise<string>, keep: (name: string, text: string) => Promise<void>, assets: string }} files
 *   `assets`: address of the folder with the scripts, with a slash at its end
 */
export async function putToSleep(html, { read, keep, assets }) {
  const sources = [...html.matchAll(SCRIPT)].map(([, src = '']) => src);
  /** @type {Set<string>} */
  const wanted = new Set();
  for (const src of sources)
    for (const name of await loadedBy(src.slice(assets.length), read)) wanted.add(name);
  let page = html.replace(SCRIPT, '');
  for (const [block, text = ''] of html.matchAll(DATA)) {
    const name = `data.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.json`;
    await keep(name, text);
    wanted.add(name);
    page = page.replace(block, `<script type="application/json" data-src="${assets}${name}"></script>`);
  }
  const sheets = sheetsOf(html);
  if (sheets.length > 0) {
    const whole = await Promise.all(sheets.map((href) => read(href.slice(assets.length))));
    const look = firstLook(whole.join(''), page);
    const links = sheets.map((href) => `<link rel="stylesheet" href="${href}">`).join('');
    page = page
      .replace(SHEET, '')
      .replace("style-src 'self'", `style-src 'self' '${cspHash(look)}'`)
      .replace('</head>', () => `<style>${look}</style><noscript>${links}</noscript></head>`);
  }
  const ahead = [...wanted].map((name) => assets + name).join(' ');
  const notes = [
    sheets.length > 0 && `data-ark="${sheets.join(' ')}"`,
    sources.length > 0 && `data-scripts="${sources.join(' ')}" data-hent="${ahead}"`,
  ].filter(Boolean);
  return page.replace('<html ', `<html ${notes.join(' ')} `.replace(/ +/g, ' '));
}

/**
 * The Astro integration. It belongs before whatever reads the finished pages.
 * @param {string} base the site's path prefix, with a slash at both ends
 * @returns {import('astro').AstroIntegration}
 */
export function asleep(base) {
  return {
    name: 'asleep',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const assets = join(folder, '_astro');
        /** @type {Map<string, Promise<string>>} what one page has read, the next has too */
        const texts = new Map();
        const files = {
          assets: `${base}_astro/`,
          /** @param {string} name */
          read: (name) => {
            const text = texts.get(name) ?? readFile(join(assets, name), 'utf8');
            texts.set(name, text);
            return text;
          },
          /** @param {string} name @param {string} text */
          keep: (name, text) => writeFile(join(assets, name), text),
        };
        const pages = (await builtFiles(folder)).filter((file) => file.endsWith('.html'));
        for (const page of pages)
          await writeFile(page, await putToSleep(await readFile(page, 'utf8'), files));
      },
    },
  };
}
