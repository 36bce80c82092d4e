/** A picture of a figure as it is seen now: the drawing of a live page, made to stand by itself. */
import { escapeMarkup } from '../../words/markup.ts';

/** What a drawing owes to its page's style sheets. Letters that a viewer may not have are named with others that it has. */
const LOOK = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-dashoffset',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'paint-order',
  'opacity',
  'font-size',
  'font-weight',
  'text-anchor',
  'text-decoration-line',
  'transform',
];
const FACES = "'Schibsted Grotesk', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";
/** What stands under the drawing, in its own units. */
const FOOT = { high: 46, from: 18, line: 15, size: 10.5 };

/** What stands in the picture beside the drawing. */
export interface PictureTexts {
  title: string;
  /** what is seen; a listener hears it */
  sentence: string;
  credit: string;
}

/** @returns the drawing as SVG text, with its texts and on the ground of its page */
export function pictureOfView(drawing: SVGSVGElement, { title, sentence, credit }: PictureTexts): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const pairs = [...drawing.querySelectorAll('*')].map(
    (from, i) => [from, copy.querySelectorAll('*')[i]] as const,
  );
  for (const [from, to] of pairs) if (to) wear(from, to);
  for (const unseen of copy.querySelectorAll('[data-unseen]')) unseen.remove();
  for (const { name } of [...copy.attributes]) if (name !== 'viewBox') copy.removeAttribute(name);
  const { width, height } = drawing.viewBox.baseVal;
  const page = getComputedStyle(drawing.ownerDocument.documentElement);
  const ground = page.backgroundColor === 'rgba(0, 0, 0, 0)' ? 'none' : page.backgroundColor;
  const lines = [title, credit].map(
    (text, i) =>
      `<text x="14" y="${height + FOOT.from + i * FOOT.line}" font-size="${FOOT.size}" fill="${page.color}">${escapeMarkup(text)}</text>`,
  );
  const high = height + FOOT.high;
  return `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="da" lang="da" role="img" aria-label="${escapeMarkup(`${title}. ${sentence}`)}" width="${width}" height="${high}" viewBox="0 0 ${width} ${high}" font-family="${FACES}"><title>${escapeMarkup(title)}</title><desc>${escapeMarkup(sentence)}</desc><rect width="${width}" height="${high}" fill="${ground}"/>${copy.innerHTML.replace(/<!--.*?-->/gs, '')}${lines.join('')}</svg>`;
}

/** Writes what an element looks like into its copy, and takes away what only a page needs. */
function wear(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  if (style.display === 'none' || style.visibility === 'hidden') {
    to.setAttribute('data-unseen', '');
    return;
  }
  for (const { name } of [...to.attributes])
    if (/^(class|style|role|tabindex|aria-.*|data-.*)$/.test(name)) to.removeAttribute(name);
  if (!('ownerSVGElement' in from)) return;
  for (const name of LOOK) {
    const value = style.getPropertyValue(name);
    if (value && value !== 'none' && value !== 'normal') to.setAttribute(name.replace('-line', ''), value);
    else if (name === 'fill' || name === 'stroke') to.setAttribute(name, 'none');
  }
}

/** @returns the picture as PNG, with two pixels for each unit @throws Error when the browser cannot draw it */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), {
    width: image.width * 2,
    height: image.height * 2,
  });
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const png = await new Promise<Blob | null>((ready) => canvas.toBlob(ready, 'image/png'));
  if (!png) throw new Error('the browser drew no picture');
  return png;
}
