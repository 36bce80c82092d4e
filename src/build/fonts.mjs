/**
 * Where typefaces are cut: for pages down to the letters that Danish text needs (`node src/build/fonts.mjs`, by hand;
 * its output is in the repository), for pictures into one file a weight (at build).
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
const danish =
  '\u00e6\u00f8\u00e5\u00c6\u00d8\u00c5\u00e9\u00c9\u00e8\u00fc\u00f6\u00e4\u00dc\u00d6\u00c4\u00df';
const signs =
  '\u00bb\u00ab\u203a\u2039\u2013\u2014\u2026\u00b7\u00d7\u2212\u00b1\u00bd\u00b0\u00a7\u00a9\u2018\u2019\u201c\u201d\u201e\u2022\u20ac\u00a0\u202f\u2009\u2011\u2190\u2191\u2192\u2193';

/** Every letter that the site's typefaces hold. */
const LETTERS = ascii + danish + signs;

/**
 * A typeface with the site's letters alone.
 * @param {Buffer} font any format
 * @param {'woff2' | 'sfnt'} targetFormat
 * @param {number | { min: number, max: number }} wght one weight, or the range that stays variable
 */
export async function cutFont(font, targetFormat, wght) {
  // loaded when it is called: a build whose pictures are cut already does without it
  const { default: subset } = await import('subset-font');
  return subset(font, LETTERS, { targetFormat, variationAxes: { wght } });
}

/** @type {[from: string, to: string, wght: number | { min: number, max: number }][]} */
const PAGES = [
  ['literata/files/literata-latin-wght-normal.woff2', 'literata.woff2', { min: 400, max: 700 }],
  ['literata/files/literata-latin-wght-italic.woff2', 'literata-italic.woff2', 400],
  [
    'schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2',
    'schibsted-grotesk.woff2',
    { min: 400, max: 700 },
  ],
];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { resolve } = createRequire(import.meta.url);
  for (const [from, to, wght] of PAGES) {
    const cut = await cutFont(await readFile(resolve(`@fontsource-variable/${from}`)), 'woff2', wght);
    await writeFile(new URL(`../surfaces/page/fonts/${to}`, import.meta.url), cut);
    console.log(`${to}: ${cut.length} B`);
  }
}
