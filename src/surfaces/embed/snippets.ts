/** What other sites paste. Each is still right where a host keeps only src, width, height and title. */
import { WIDTH } from '../../model/sheet/sheet-size.ts';
import { escapeMarkup } from '../../words/markup.ts';
import { FILLS } from './addresses.ts';

/** Width of a frame, and how high in it everything but the drawing is, in pixels: controls, words and credit. */
const WIDE = 600;
const BESIDES = { fills: 245, other: 269 } as const;

/** Size of a frame whose host does not hear what the figure says of its own. @param height of the drawing, in its own units */
export function frameOf(figure: string, height: number): { width: number; height: number } {
  const besides = BESIDES[FILLS.has(figure) ? 'fills' : 'other'];
  return { width: WIDE, height: Math.ceil((WIDE * height) / WIDTH) + besides };
}

/** What an element says of itself; `true` stands alone, `false` is left out. */
type Attributes = Readonly<Record<string, string | number | boolean>>;

function tag(name: string, attributes: Attributes): string {
  const said = Object.entries(attributes).filter(([, value]) => value !== false);
  const text = said.map(([key, value]) =>
    value === true ? ` ${key}` : ` ${key}="${escapeMarkup(String(value))}"`,
  );
  return `<${name}${text.join('')}>`;
}

/** In somebody else's page, which is mostly light, a figure does not follow the reader's system. */
export const LIGHT = '?tema=lys';

/** A link, by its address and its words. */
type Linked = readonly [href: string, words: string];

const anchor = ([href, words]: Linked) => `${tag('a', { href })}${escapeMarkup(words)}</a>`;

/**
 * The figure in a frame, with a line that is left where a host takes frames away.
 * @param src whole address of the embed @param height of the frame, in pixels @param page what the line leads to
 */
export function frameSnippet(src: string, title: string, height: number, page: Linked): string {
  const frame = tag('iframe', {
    src: src + LIGHT,
    title,
    width: '100%',
    height,
    frameborder: 0,
    style: 'display:block;border:0',
    loading: 'lazy',
    allow: 'fullscreen',
  });
  return `${tag('figure', { style: 'margin:0' })}${frame}</iframe><figcaption>${anchor(page)}</figcaption></figure>`;
}

/**
 * The figure as an element, which sets its own height and can be moved by the page around it.
 * @param script whole address of /embed.js @param live the embed, which is led to where the script does not run
 */
export function elementSnippet(script: string, figure: string, phase: string, live: Linked): string {
  const element = tag('klynge-figur', { figur: figure, fase: phase, tema: 'lys', titel: live[1] });
  return `${tag('script', { src: script, async: true })}</script>${element}${anchor(live)}</klynge-figur>`;
}

/** Width of a picture in a page, in pixels: some hosts obey nothing but its attributes. */
const PICTURE = 640;

/** The figure as a picture that leads to the site. */
export function pictureSnippet(
  href: string,
  src: string,
  alt: string,
  size: { width: number; height: number },
): string {
  const img = tag('img', {
    src,
    alt,
    width: PICTURE,
    height: Math.round((PICTURE * size.height) / size.width),
    style: 'max-width:100%;height:auto',
  });
  return `${tag('a', { href })}${img}</a>`;
}

/** The figure as oEmbed hands it over: a quotation to fall back on, and only what WordPress keeps of a frame. */
export function oembedSnippet(
  links: readonly Linked[],
  src: string,
  title: string,
  size: { width: number; height: number },
): string {
  const frame = tag('iframe', { src: src + LIGHT, title, ...size, frameborder: 0, scrolling: 'auto' });
  return `<blockquote>${links.map(anchor).join(' · ')}</blockquote>${frame}</iframe>`;
}
