/** What a player hears once it is awake: the way back, the text, the keys, the passages, the page around its frame. */
import { viewAt } from '../../model/scene/view.ts';
import { hearText } from '../state/page-messages.ts';
import { takeLead } from '../companion/leading-figure.ts';
import type { FigureData } from '../content/figure-data.ts';
import { hearPassageLinks } from '../read/passage-links.ts';
import { followPassages, viewLedTo } from '../read/passages.ts';
import type { Picking } from '../explore/picking.svelte.ts';
import { hearArrows } from '../read/arrows.ts';
import { isOurs, sign } from '../read/visits.ts';
import type { ViewState } from '../state/view-state.svelte.ts';
import type { AddressBar } from './address-bar.svelte.ts';
import type { Recast } from '../state/recast-state.svelte.ts';

/** How long a reader stays with a passage before what it speaks of happens, in milliseconds. */
const DWELL = 400;

/** Where a player lives: `page` follows the text, `embed` talks to its host, `show` obeys a clicker. */
export type Surface = 'page' | 'embed' | 'show';

interface Player {
  figure: string;
  surface: Surface;
  data: FigureData;
  shown: ViewState;
  recast: Recast;
  picking: Picking;
  bar: AddressBar;
}

/**
 * Shows what the page's address asks for, and from then on whatever is asked for. Call in a browser alone.
 * @returns a function that ends it
 */
export function wake({ figure, surface, data, shown, recast, picking, bar }: Player): () => void {
  const reading = bar.obey(location.search);
  const stated = reading.given.some((name) => name === 'fase' || name === 't' || name === 'aktivitet');
  shown.set({ ...reading.view, ...(!stated && surface === 'page' && viewLedTo(location.hash)) });
  if (reading.given.includes('aktivitet')) shown.choose(shown.activity);
  const { dataset } = document.documentElement;
  delete dataset['venter'];
  dataset['vaagen'] = '';
  if (reading.options.play && !shown.still) shown.play();
  sign();
  const back = () => isOurs() && shown.set(bar.obey(location.search).view);
  addEventListener('popstate', back);
  const ends = [
    () => removeEventListener('popstate', back),
    hearText({
      show: (search) => shown.show(bar.obey(search, viewAt(shown.settled.t, shown.seed), bar.options).view),
      // what is removed while it has the focus loses it in the middle of an update
      light: (said) => queueMicrotask(() => (picking.pointed = said)),
      explain: (term, byKeys) => picking.explain(term, byKeys),
    }),
  ];
  if (surface === 'page') {
    takeLead({ data, shown, recast });
    ends.push(
      followPassages({
        enter: (view) => shown.show({ ...view, without: null }, DWELL),
        shows: ({ t, activity }) => shown.settled.t === t && shown.activity === activity,
        behind: () => shown.behind,
        orders: () => shown.orders,
      }),
      hearArrows((direction) => shown.step(direction)),
      hearPassageLinks(),
    );
  }
  if (surface === 'embed') void talk().then((end) => ends.push(end));
  return () => ends.forEach((end) => end());

  /** Tells the host page what happens here, and hears what it asks for. */
  async function talk() {
    const { talkToHost } = await import('../embed/messages.svelte.ts');
    return talkToHost(figure, data.timeline, shown, (search) => bar.obey(search, shown.settled, bar.options));
  }
}
