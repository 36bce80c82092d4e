/** What somebody wants to embed. Addresses, snippets and the preview of `/indlejr/` are all read from it. */
import { DEFAULT_SEED } from '../../model/scene/view.ts';
import type { Hideable, Theme } from '../state/grammar.ts';
import { embedPath, pagePath } from './addresses.ts';

/** Widths that a frame is made for, in pixels: a phone or a margin, a column of text, a whole page. */
export const WIDTHS = { smal: 342, spalte: 600, bred: 1000 } as const;
export type Size = keyof typeof WIDTHS;

/** The fields of a view that no path can say, in the order in which an address has them. */
const FIELDS = ['t', 'aktivitet', 'uden', 'foelg', 'froe', 'forskel'] as const;
export type ViewFields = Readonly<Partial<Record<(typeof FIELDS)[number], string>>>;

export interface Wish {
  /** ids of the figure, and of the phase that it opens in; a `t` wins over the phase */
  figure: string;
  phase: string;
  view: ViewFields;
  theme: Theme;
  hide: readonly Hideable[];
  size: Size;
  /** the frame's own title; empty for the figure's */
  title: string;
}

/** In somebody else's page, which is mostly light, a figure does not follow the reader's system. */
export const HOST_THEME: Theme = 'lys';

/** Whether a path alone says it, so that a pasted link carries all of it. */
export function isPlain({ view, theme, hide }: Wish): boolean {
  return FIELDS.every((name) => view[name] === undefined) && theme === HOST_THEME && hide.length === 0;
}

/** Path and query of the embed, without the prefix. @param themed says the theme, also the one that goes without saying */
export function embedOf({ figure, phase, view, theme, hide }: Wish, themed = true): string {
  const query = writeFields(view);
  if (themed || theme !== HOST_THEME) query.push(`tema=${theme}`);
  if (hide.length > 0) query.push(`skjul=${hide.join(',')}`);
  return withQuery(embedPath(figure, view.t === undefined ? phase : undefined), query);
}

/** Path and query of the page that the embed stands for, in the same view. */
export function pageOf({ figure, phase, view }: Wish): string {
  const [path = '', hash] = pagePath(figure, view.t === undefined ? phase : undefined).split('#');
  const said = writeFields(view);
  const page = withQuery(
    path,
    said.length > 0 && !/kapitler/.test(path) && !view.t ? [`fase=${phase}`, ...said] : said,
  );
  return hash === undefined ? page : `${page}#${hash}`;
}

/** What a figure said of its view, as a wish has it. @param told the fields of its message */
export function viewOf(told: Readonly<Record<string, string>>): {
  phase: string | undefined;
  view: ViewFields;
} {
  // the cluster that the site opens with goes without saying
  const unsaid = (name: string) => name === 'froe' && told[name] === String(DEFAULT_SEED);
  const view = Object.fromEntries(
    FIELDS.flatMap((name) => (told[name] && !unsaid(name) ? [[name, told[name]]] : [])),
  );
  return { phase: told['fase'], view };
}

/** Whether two views show the same. */
export function sameView(a: Pick<Wish, 'phase' | 'view'>, b: Pick<Wish, 'phase' | 'view'>): boolean {
  return (
    FIELDS.every((name) => a.view[name] === b.view[name]) && (a.view.t !== undefined || a.phase === b.phase)
  );
}

function writeFields(view: ViewFields): string[] {
  return FIELDS.flatMap((name) => (view[name] === undefined ? [] : [`${name}=${view[name]}`]));
}

function withQuery(path: string, query: readonly string[]): string {
  return query.length > 0 ? `${path}?${query.join('&')}` : path;
}
