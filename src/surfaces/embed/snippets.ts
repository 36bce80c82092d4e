/** What other sites paste. Each is still right where a host keeps only src, width, height and title. */
import { escapeMarkup } from '../../words/markup.ts';
import { HOST_THEME, WIDTHS, type Size, type Wish } from './wish.ts';

/**
 * How high a figure is in a frame of each width, in pixels, whose host does not hear what it says of its own. A figure fits
 * any height; this is the one at which its drawing is as wide as its frame.
 */
const HEIGHTS: Record<string, Record<Size, number>> = {
  livsforloeb: { smal: 527, spalte: 677, bred: 765 },
  kredsloeb: { smal: 527, spalte: 677, bred: 860 },
  noegletal: { smal: 780, spalte: 940, bred: 785 },
  aktiviteter: { smal: 946, spalte: 910, bred: 935 },
};
const ANY: Record<Size, number> = { smal: 600, spalte: 700, bred: 800 };

/** Size of a figure's frame. */
export function frameOf(figure: string, size: Size = 'spalte'): { width: number; height: number } {
  return { width: WIDTHS[size], height: (HEIGHTS[figure] ?? ANY)[size] };
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

/** A link, by its address and its words. */
type Linked = readonly [href: string, words: string];

const anchor = ([href, words]: Linked) => `${tag('a', { href })}${escapeMarkup(words)}</a>`;

/** What a frame says of its look. A ground that is seen through needs a frame of the same colour scheme as what stands in it. */
export const frameStyle = (theme: Wish['theme']) =>
  `display:block;border:0${theme === 'gennemsigtig' ? ';color-scheme:light' : ''}`;

/**
 * The figure in a frame, with a line that is left where a host takes frames away.
 * @param src whole address of the embed @param page what the line leads to
 */
export function frameSnippet(
  { figure, size, theme }: Pick<Wish, 'figure' | 'size' | 'theme'>,
  src: string,
  title: string,
  page: Linked,
): string {
  const { width, height } = frameOf(figure, size);
  const frame = tag('iframe', {
    src,
    title,
    width: size === 'smal' ? width : '100%',
    height,
    frameborder: 0,
    style: frameStyle(theme),
    loading: 'lazy',
    allow: 'fullscreen',
  });
  return `${tag('figure', { style: 'margin:0' })}${frame}</iframe><figcaption>${anchor(page)}</figcaption></figure>`;
}

/**
 * The figure as an element, which sets its own height and can be moved by the page around it.
 * @param script whole address of /embed.js @param live the embed, which is led to where the script does not run
 */
export function elementSnippet(
  { figure, phase, view, theme, hide, size }: Omit<Wish, 'title'>,
  script: string,
  live: Linked,
): string {
  const element = tag('klynge-figur', {
    figur: figure,
    ...(view.t === undefined && { fase: phase }),
    ...view,
    tema: theme,
    ...(hide.length > 0 && { skjul: hide.join(',') }),
    titel: live[1],
    ...(size === 'smal' && { style: `max-width:${WIDTHS.smal}px` }),
  });
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
  const frame = tag('iframe', {
    src: `${src}?tema=${HOST_THEME}`,
    title,
    ...size,
    frameborder: 0,
    scrolling: 'auto',
  });
  return `<blockquote>${links.map(anchor).join(' · ')}</blockquote>${frame}</iframe>`;
}
