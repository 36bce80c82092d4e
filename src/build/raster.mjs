/** Makes PNG pictures of SVG at build, with the site's own typefaces whatever the machine has installed. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cutForPictures } from './fonts.mjs';

// Endpoints are bundled before they run, so places are found from the project's root and not from this file.
const root = process.cwd();
/** What the cuts follow from: other letters, or another version of a typeface, are cut into another folder. */
const cutFrom = createHash('sha256')
  .update(readFileSync(join(root, 'src/build/fonts.mjs')))
  .update(readFileSync(join(root, 'package.json')))
  .digest('hex')
  .slice(0, 8);
const CACHE = join(root, 'node_modules/.cache/raster', cutFrom);

/** The cuts that the pictures use: the renderer of SVG takes no weights from a variable font. */
const CUTS = /** @type {const} */ ([
  ['schibsted-grotesk', 400],
  ['schibsted-grotesk', 600],
  ['schibsted-grotesk', 700],
  ['literata', 700],
]);

/** @param {'literata' | 'schibsted-grotesk'} name @param {number} wght */
async function cut(name, wght) {
  const target = join(CACHE, `${name}-${wght}.ttf`);
  if (existsSync(target)) return;
  const file = await cutForPictures(name, wght);
  // Two builds may run at once: a file that is there is whole.
  await writeFile(`${target}.${process.pid}`, file);
  await rename(`${target}.${process.pid}`, target);
}

/** Fontconfig reads its file once, before the first text: so the renderer is loaded after it stands. */
async function prepare() {
  await mkdir(CACHE, { recursive: true });
  await Promise.all(CUTS.map(([name, wght]) => cut(name, wght)));
  const config = join(CACHE, 'fonts.conf');
  await writeFile(config, `<fontconfig><dir>${CACHE}</dir><cachedir>${CACHE}/index</cachedir></fontconfig>`);
  process.env.FONTCONFIG_FILE = config;
  return (await import('sharp')).default;
}

/** @type {ReturnType<typeof prepare> | undefined} */
let prepared;

/**
 * The picture as PNG.
 * @param {string} svg
 * @param {number} width in pixels
 * @param {number} ownWidth width of the SVG in its own units
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
export async function toPng(svg, width, ownWidth) {
  const sharp = await (prepared ??= prepare());
  const picture = sharp(Buffer.from(svg), { density: (72 * width) / ownWidth }).resize({ width });
  // Flat colours: a palette halves the file and cannot be seen.
  return new Uint8Array(await picture.png({ palette: true, quality: 95, effort: 7 }).toBuffer());
}
