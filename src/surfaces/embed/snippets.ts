/** What other sites paste. Each is still right where a host keeps only src, width, height and title. */
import { WIDTH } from '../../model/sheet/sheet-size.ts';
import { escape } from '../print/svg-text.ts';

/** Width of a frame, and how high in it everything but the drawing is: controls and first words. Pixels. */
const FRAME = { width: 600, words: 269 } as const;

/** Size of a frame whose host does not hear what the figure says of its own. @param height of the drawing, in its own units */
export function frameOf(height: number): { width: number; height: number } {
  return { width: FRAME.width, height: Math.floor((FRAME.width * height) / WIDTH) + FRAME.words };
}

/** What an element says of itself; `true` stands alone, `false` is left out. */
type Attributes = Readonly<Record<string, string | number | boolean>>;

function tag(name: string, attributes: Attributes): string {
  const said = Object.entries(attributes).filter(([, value]) => value !== false);
  const text = said.map(([key, value]) =>
    value === true ? ` ${key}` : ` ${key}="${escape(String(value))}"`,
  );
  return `<${name}${text.join('')}>`;
}

/** The figure in a frame. @param src whole address of the embed @param height of the frame, in pixels */
export function frameSnippet(src: string, title: string, height: number): string {
  const frame = tag('iframe', {
    src,
    title,
    width: '100%',
    height,
    style: 'border:0;min-height:480px',
    loading: 'lazy',
    allow: 'fullscreen; clipboard-write; web-share',
    allowfullscreen: true,
  });
  return `${frame}</iframe>`;
}

/** The figure as a picture that leads to the site. */
export function pictureSnippet(
  href: string,
  src: string,
  alt: string,
  size: { width: number; height: number },
): string {
  return `${tag('a', { href })}${tag('img', { src, alt, ...size, style: 'max-width:100%;height:auto' })}</a>`;
}

/** The figure as oEmbed hands it over: a quotation to fall back on, and only what WordPress keeps of a frame. */
export function oembedSnippet(
  href: string,
  summary: string,
  src: string,
  title: string,
  size: { width: number; height: number },
): string {
  const frame = tag('iframe', { src, title, ...size, frameborder: 0, scrolling: 'auto' });
  return `<blockquote>${tag('a', { href })}${escape(summary)}</a></blockquote>${frame}</iframe>`;
}
