/** The passages of the text: each says which view of the figure belongs to it. */

/** What a passage asks the figure to show. */
export interface PassageView {
  t: number;
  activity: string | null;
  /** what it takes away: an activity, or `facilitator` */
  without: string | null;
  /** id of the actor whom it tells of; absent where an act casts itself */
  lead: string | undefined;
}

const passages = new Set<HTMLElement>();

/** Makes `<klynge-trin>` a passage that makes itself known when it stands on the page. Only a browser can. */
export function definePassages(): void {
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

/** How far down in the window the reader's eye is, in CSS pixels. */
export function eyeLine(): number {
  // The layout says where that is: lower where the figure covers the top.
  const eye = getComputedStyle(document.documentElement).getPropertyValue('--eye');
  return innerHeight * Number(eye || 0.45);
}

/** The passage under the reader's eye; above all of them, the first. */
export function passageUnderEye(): HTMLElement | undefined {
  const line = eyeLine();
  let found: HTMLElement | undefined;
  let place = Infinity;
  for (const passage of passages) {
    const top = topOf(passage);
    // Nearest above the eye; above all of them, the first is the one to come.
    const rank = top <= line ? line - top : 1e6 + top;
    if (rank < place) {
      place = rank;
      found = passage;
    }
  }
  return found;
}

/** The passage that a hash leads to; a chapter's heading leads to its first passage that is no guess. */
export function passageAt(hash: string): HTMLElement | null | undefined {
  const target = document.getElementById(hash.slice(1));
  const chapter = target?.matches('h1, h2') && target.closest('article');
  if (chapter) return chapter.querySelector<HTMLElement>('klynge-trin:not([id^=gaet-])');
  return target?.closest<HTMLElement>('klynge-trin');
}

/** The view of the passage that a hash leads to. */
export function viewLedTo(hash: string): PassageView | undefined {
  const passage = passageAt(hash);
  return passage ? viewOf(passage) : undefined;
}

/** The view that a passage asks for. */
export function viewOf(passage: HTMLElement): PassageView {
  const { t = 0, aktivitet = null, uden = null, hvem } = passage.dataset;
  return { t: Number(t), activity: aktivitet, without: uden, lead: hvem };
}

/** Where a passage begins in the window, in CSS pixels. */
export function topOf(passage: HTMLElement | undefined): number {
  return passage?.getBoundingClientRect().top ?? 0;
}
