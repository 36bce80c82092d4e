/** The passages of the text: each says which view belongs to it, and reading on shows that view. */

/** What a passage asks the figure to show. */
export interface PassageView {
  t: number;
  activity: string | null;
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

/** Where the reader's eye is, as a share of the window's height; lower where the figure covers the top. */
const EYE = { beside: 0.45, below: 0.7 };

/**
 * Calls `enter` whenever another passage comes under the reader's eye by scrolling. What is under the eye when the page
 * opens is not entered: the address says what is shown then.
 * @returns a function that ends it
 */
export function followPassages(enter: (view: PassageView) => void): () => void {
  definePassages();
  const narrow = matchMedia('(max-width: 999px)');
  let current = underEye(narrow.matches);
  let frame = 0;
  // A browser that restores its scroll position does so around `load`: that is no reading.
  let open = document.readyState === 'complete';
  const ready = () => setTimeout(() => ((open = true), (current = underEye(narrow.matches))), 120);
  if (!open) addEventListener('load', ready, { once: true });

  const look = () => {
    frame = 0;
    const next = underEye(narrow.matches);
    if (next === current) return;
    current = next;
    if (open && next) enter(viewOf(next));
  };
  const scrolled = () => {
    frame ||= requestAnimationFrame(look);
  };
  addEventListener('scroll', scrolled, { passive: true });
  return () => {
    removeEventListener('scroll', scrolled);
    removeEventListener('load', ready);
    cancelAnimationFrame(frame);
  };
}

function underEye(narrow: boolean): HTMLElement | undefined {
  const line = innerHeight * (narrow ? EYE.below : EYE.beside);
  let found: HTMLElement | undefined;
  let highest = -Infinity;
  for (const passage of passages) {
    const { top } = passage.getBoundingClientRect();
    if (top <= line && top > highest) {
      highest = top;
      found = passage;
    }
  }
  return found;
}

function viewOf(passage: HTMLElement): PassageView {
  return { t: Number(passage.dataset['t'] ?? 0), activity: passage.dataset['aktivitet'] ?? null };
}
