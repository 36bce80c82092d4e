/**
 * The one way to fetch what a page needs later. It is asked for twice; what cannot be had is said by words that stand in
 * the page already (`page/Page.astro`), since any others might have to be fetched themselves.
 */

/** Milliseconds before the second try, if the network does not come back sooner. */
const AGAIN = 1200;

/**
 * Fetches a part of the page.
 * @param asked whether the reader has asked for it, and is told when it cannot be had
 * @throws Error when it cannot be had
 */
export async function fetchPart<Part>(fetch: () => Promise<Part>, asked = true): Promise<Part> {
  try {
    const part = await fetch().catch(() => pause().then(fetch));
    say(false);
    return part;
  } catch (problem) {
    if (asked) say(true);
    throw problem;
  }
}

/** Calls something once when the network has come back. */
export function whenBack(act: () => void): void {
  addEventListener('online', act, { once: true });
}

function pause(): Promise<void> {
  return new Promise((go) => {
    setTimeout(go, AGAIN);
    whenBack(go);
  });
}

function say(missing: boolean): void {
  for (const note of document.querySelectorAll<HTMLElement>('[data-mangler]'))
    note.textContent = missing ? (note.dataset['mangler'] ?? '') : '';
}
