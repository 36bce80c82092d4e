/** A click on a passage's own link gives the link away; without this script, or with a key held, it is followed. */
import { fetchPart } from '../state/fetch-part.ts';
import type { Words } from '../../words/keys.ts';
import { hasModifier } from '../state/modifiers.ts';

/**
 * Hears what is done to the links of passages. Only a browser can.
 * @returns a function that ends it
 */
export function listenToPassageLinks(): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  // Fetched on the way to the link: a clipboard wants its answer at once after the click.
  for (const kind of ['pointerover', 'focusin'])
    document.addEventListener(
      kind,
      (event) => linkOf(event) && void import('./share-link.ts').catch(() => undefined),
      { signal },
    );
  const press = (event: MouseEvent) => {
    const link = linkOf(event);
    if (!link || event.button || hasModifier(event)) return;
    event.preventDefault();
    void give(link);
  };
  document.addEventListener('click', press, { signal });
  return () => ending.abort();
}

function linkOf({ target }: Event): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('a.permalink') : null;
}

async function give(link: HTMLAnchorElement): Promise<void> {
  try {
    const shareLink = await fetchPart(async () => (await import('./share-link.ts')).shareLink, false);
    await shareLink(link.href, JSON.parse(link.closest('article')?.dataset['del'] ?? '{}') as Words['del']);
  } catch {
    location.assign(link.href);
  }
}
