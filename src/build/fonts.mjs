/**
 * Where typefaces are cut: for pages down to the letters that Danish text needs (`node src/build/fonts.mjs`, by hand;
 * its output is in the repository), for pictures into one file a weight (at build).
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
const danish =
  '\u00e6\u00f8\u00e5\u00c6\u00d8\u00c5\u00e9\u00c9\u00e8\u00fc\u00f6\u00e4\u00dc\u00d6\u00c4\u00df';
const signs =
  '\u00bb\u00ab\u203a\u2039\u2013\u2014\u2026\u00b7\u00d7\u2212\u00b1\u00bd\u00b0\u00a7\u00a9\u2018\u2019\u201c\u201d\u201e\u2022\u20ac\u00a0\u202f\u2009\u2011\u2190\u2191\u2192\u2193';

/** Every letter that the pictures' typefaces hold. */
const LETTERS = ascii + danish + signs;
/** The letters of pages: what Danish text needs, with a margin of foreign names and of signs of arithmetic. */
const READ =
  ascii.replace(/[@$^`{}|\\~<>]/g, '') +
  '\u00e6\u00f8\u00e5\u00c6\u00d8\u00c5\u00e9\u00c9\u00eb\u00f4\u00fc\u00f6\u00e4\u00bb\u00ab\u2019\u2013\u2026\u00b7\u00d7\u2212\u00bd\u00a7\u00a0\u2011';
/** Slanted are single words in sentences. */
const SLANTED = READ.replace(/["#%&*+/=[\]_\u00eb\u00f4\u00fc\u00f6\u00e4\u00d7\u2212\u00bd\u00a7]/g, '');

/** The tables of a font that no browser draws with. */
const UNUSED = ['STAT', 'gasp', 'prep', 'vhea', 'vmtx'];

/** Where a typeface of the package lies. @param {string} file */
const sourceOf = (file) =>
  createRequire(join(process.cwd(), 'package.json')).resolve(`@fontsource-variable/${file}`);

/** The whole typefaces that the site is set in. */
const SOURCES = {
  literata: 'literata/files/literata-latin-wght-normal.woff2',
  'literata-italic': 'literata/files/literata-latin-wght-italic.woff2',
  'schibsted-grotesk': 'schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2',
};

/**
 * A typeface for pictures.
 * @param {keyof typeof SOURCES} name
 * @param {number} wght
 */
export async function cutForPictures(name, wght) {
  // loaded when it is called: a build whose pictures are cut already does without it
  const { default: subset } = await import('subset-font');
  const font = await readFile(sourceOf(SOURCES[name]));
  return subset(font, LETTERS, { targetFormat: 'sfnt', variationAxes: { wght } });
}

/**
 * What pages read with. The labels' typeface is small and never set close: it goes without pairs of letters (11 kB).
 * @type {[name: keyof typeof SOURCES, wght: number | { min: number, max: number }, letters: string, dropped: string[]][]}
 */
const PAGES = [
  ['literata', { min: 400, max: 700 }, READ, UNUSED],
  ['literata-italic', 400, SLANTED, UNUSED],
  ['schibsted-grotesk', { min: 400, max: 700 }, READ, [...UNUSED, 'GPOS', 'GDEF']],
];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { default: subset } = await import('subset-font');
  for (const [name, wght, letters, dropTables] of PAGES) {
    const cut = await subset(await readFile(sourceOf(SOURCES[name])), letters, {
      targetFormat: 'woff2',
      variationAxes: { wght },
      keepFeatures: ['kern', 'tnum'],
      noLayoutClosure: true,
      noHinting: true,
      dropTables,
    });
    await writeFile(new URL(`../surfaces/page/fonts/${name}.woff2`, import.meta.url), cut);
    console.log(`${name}: ${cut.length} B`);
  }
}
