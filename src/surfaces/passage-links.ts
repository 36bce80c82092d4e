/** A click on a passage's own link gives the link away; without this script, or with a key held, it is followed. */
import type { ShareWords } from './honest/words.ts';

// Fetched on the way to the link: a clipboard wants its answer at once after the click.
const fetchShare = () => import('./share-link.ts');
const linkOf = ({ target }: Event) =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a.permalink') : null;

/** Hears what is done to the links of passages. Call once; only a browser can. */
export function hearPassageLinks(): void {
  for (const kind of ['pointerover', 'focusin'])
    document.addEventListener(kind, (event) => linkOf(event) && void fetchShare().catch(() => undefined));

  document.addEventListener('click', (event) => {
    const link = linkOf(event);
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const words = JSON.parse(link.closest('article')?.dataset['del'] ?? '{}') as ShareWords;
    fetchShare().then(
      ({ shareLink }) => shareLink(link.href, words),
      () => location.assign(link.href),
    );
  });
}
