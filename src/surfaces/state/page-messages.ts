/**
 * The bridge between a page's text and its figure, which know nothing of each other.
 *
 * Text speaks to the figure in HTML alone: `<a href="?fase=moden" data-vis>` shows that view instead of loading the page
 * anew, and `data-lys="<target>"` on anything lights what it speaks of, by pointer, focus and tap alike. A term of the glossary
 * (`data-ord`) is explained beside the figure instead of leaving the page. Scripts beside
 * the figure speak by events on `document`: `klynge:vis` (detail: a query) and `klynge:lys` (detail: a target or null).
 * The figure answers with `klynge:tilstand` (detail: the query of the view it shows, and the view) whenever it rests.
 */
import type { View } from '../../model/scene/view.ts';
import { hasModifier } from './modifiers.ts';

/** What the figure tells the page when it has come to rest. */
export interface StateReport {
  /** the query that restores the view */
  search: string;
  view: View;
}

/** What the figure does when the text speaks. */
export interface PageListener {
  /**
   * shows the view of a query
   * @param lead id of the actor whom the passage around a link tells of
   */
  show(search: string, lead?: string): void;
  /** lights a target (grammar: `model/scene/target.ts`), or nothing */
  light(target: string | null): void;
  /** explains a term of the glossary without leaving the page; `byKeys` where no pointer asked */
  explain(term: HTMLAnchorElement, byKeys: boolean): void;
}

/** Asks the figure on this page, if there is one, to show the view of a query such as `?fase=moden`. */
export function askToShow(search: string): void {
  document.dispatchEvent(new CustomEvent('klynge:vis', { detail: search }));
}

/** Asks the figure on this page to light a target, or nothing. */
export function askToLight(target: string | null): void {
  document.dispatchEvent(new CustomEvent('klynge:lys', { detail: target }));
}

/** Tells the page what the figure shows. */
export function announceState(report: StateReport): void {
  document.dispatchEvent(new CustomEvent('klynge:tilstand', { detail: report }));
}

/** Listens to what the text asks for. @returns a function that ends it */
export function listenToPage({ show, light, explain }: PageListener): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const on = <Kind extends Event>(name: string, hear: (event: Kind) => void) =>
    document.addEventListener(name, (event) => hear(event as Kind), { signal });
  const targetOf = (event: Event) => within(event, '[data-lys]')?.dataset['lys'] ?? null;

  on<CustomEvent<string>>('klynge:vis', ({ detail }) => show(detail));
  on<CustomEvent<string | null>>('klynge:lys', ({ detail }) => light(detail));
  on<MouseEvent>('click', (event) => {
    const link = within(event, 'a[data-vis], a[data-ord]') as HTMLAnchorElement | null;
    if (!link || event.defaultPrevented || event.button || hasModifier(event)) return;
    event.preventDefault();
    if ('ord' in link.dataset) explain(link, event.detail === 0);
    else show(link.search, link.closest<HTMLElement>('[data-hvem]')?.dataset['hvem']);
  });
  // A finger has no hover: its tap comes as `pointerover` too, and stays until the next one elsewhere.
  let lit: string | null = null;
  const follow = (event: Event) => {
    const target = targetOf(event);
    if (target === lit) return;
    light((lit = target));
  };
  on('pointerover', follow);
  on('focusin', follow);
  on('focusout', (event) => targetOf(event) && light((lit = null)));
  return () => ending.abort();
}

function within(event: Event, selector: string): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
}
