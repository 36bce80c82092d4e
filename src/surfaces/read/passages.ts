/** The passages of the text: each says which view belongs to it, and reading on shows that view. */
import { Patience } from './rest-detector.ts';
import { isOurs, sign } from './visits.ts';

/** What a passage asks the figure to show. */
export interface PassageView {
  t: number;
  activity: string | null;
}

/** The figure, as the passages know it. */
export interface Shower {
  /** shows a passage's view */
  enter(view: PassageView): void;
  /** whether the figure still shows that view, and nothing else was chosen since */
  shows(view: PassageView): boolean;
  /** whether the device cannot keep up with its screen when the figure moves */
  behind(): boolean;
  /** how many orders the figure has had, from anybody */
  orders(): number;
}

const passages = new Set<HTMLElement>();

/** Makes `<klynge-trin>` a passage that makes itself known when it stands on the page. Only a browser can. */
function definePassages(): void {
  if (customElements.get('klynge-trin')) return;
  customElements.define(
    'klynge-trin',
    class extends HTMLElement {
      connectedCallback(): void {
        passages.add(this);
      }

      disconnectedCallback(): void {
        passages.delete(this);
      }
    },
  );
}

/** Milliseconds in which a browser puts the text where an address or the way back wants it. */
const SETTLING = 120;

/** How far the words must move in the window before a reader has moved them, in pixels. */
const STIR = 16;

/**
 * Calls `enter` whenever another passage comes under the reader's eye by scrolling, or is led to by a link. What is
 * under the eye when the page opens or one goes back is not entered: the address says what is shown then.
 * @returns a function that ends it
 */
export function followPassages({ enter, shows, behind, orders }: Shower): () => void {
  definePassages();
  const patience = new Patience(behind, orders);
  const ending = new AbortController();
  const { signal } = ending;
  let current = underEye();
  /** where the current passage stood in the window when it came under the eye */
  let stood = topOf(current);
  let timer = 0;
  let open = false;
  /** The browser moves the text, nobody reads: what is under the eye afterwards is where reading begins. */
  const settle = () => {
    open = false;
    patience.end();
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      current = underEye();
      stood = topOf(current);
      open = true;
    }, SETTLING);
  };
  if (document.readyState === 'complete') settle();
  else addEventListener('load', settle, { once: true, signal });

  const look = (read: boolean) => {
    patience.stir();
    const before = current;
    const next = underEye();
    if (next === before) return;
    // What a browser scrolls to keep the words in place, while a list above them changes, is no reading.
    if (read && before && Math.abs(topOf(before) - stood) < STIR) return;
    current = next;
    stood = topOf(next);
    // Another width moves other words under the eye: the figure follows if it was the text that it showed.
    if (open && next && (read || (before && shows(viewOf(before)))))
      patience.when(() => hold(next, () => enter(viewOf(next))));
  };
  // Browsers tell of both once a frame, before anything moves in it: then looking costs no layout.
  addEventListener('scroll', () => look(true), { passive: true, signal });
  addEventListener('resize', () => look(false), { signal });

  // A link into the page makes a visit that is not signed yet; the way back and forward leads to signed ones.
  const visit = () => {
    settle();
    if (isOurs()) return;
    sign();
    const passage = passageAt(location.hash);
    if (!passage) return;
    enter(viewOf(passage));
    // Another list may stand above the text now, and no browser comes back to where its link led.
    requestAnimationFrame(() => document.getElementById(location.hash.slice(1))?.scrollIntoView());
  };
  addEventListener('popstate', visit, { signal });
  addEventListener('hashchange', visit, { signal });
  return () => {
    ending.abort();
    patience.end();
    clearTimeout(timer);
  };
}

/** The view of the passage that a hash leads to; a chapter's heading leads to its first passage that is no guess. */
export function viewLedTo(hash: string): PassageView | undefined {
  const passage = passageAt(hash);
  return passage ? viewOf(passage) : undefined;
}

function passageAt(hash: string): HTMLElement | null | undefined {
  const target = document.getElementById(hash.slice(1));
  if (target?.matches('h1, h2'))
    return target.closest('article')?.querySelector<HTMLElement>('klynge-trin:not([id^=gaet-])');
  return target?.closest<HTMLElement>('klynge-trin');
}

function topOf(passage: HTMLElement | undefined): number {
  return passage?.getBoundingClientRect().top ?? 0;
}

/** On a phone another list stands above the text, and not every browser keeps the words in place when it changes. */
function hold(passage: HTMLElement, change: () => void): void {
  const before = passage.getBoundingClientRect().top;
  change();
  queueMicrotask(() => {
    const moved = passage.getBoundingClientRect().top - before;
    if (Math.abs(moved) >= 1) scrollBy(0, moved);
  });
}

/** Makes a change somewhere on the page while the text under the reader's eye stays where it is. */
export function keepPlace(change: () => void): void {
  const passage = scrollY > 0 ? underEye() : undefined;
  if (passage) hold(passage, change);
  else change();
}

/** The layout says where the reader's eye is: lower where the figure covers the top. */
function underEye(): HTMLElement | undefined {
  const eye = getComputedStyle(document.documentElement).getPropertyValue('--eye');
  const line = innerHeight * Number(eye || 0.45);
  let found: HTMLElement | undefined;
  let place = Infinity;
  for (const passage of passages) {
    const { top } = passage.getBoundingClientRect();
    // Nearest above the eye; above all of them, the first is the one to come.
    const rank = top <= line ? line - top : 1e6 + top;
    if (rank < place) {
      place = rank;
      found = passage;
    }
  }
  return found;
}

function viewOf(passage: HTMLElement): PassageView {
  return { t: Number(passage.dataset['t'] ?? 0), activity: passage.dataset['aktivitet'] ?? null };
}
