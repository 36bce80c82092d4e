/** Connects a player to what it obeys: the address and the way back, the text, the keys, the passages, the page around its frame. */
import { viewAt } from '../../model/scene/view.ts';
import type { ActState } from '../act/act-state.svelte.ts';
import { setLeadingFigure } from '../companion/leading-figure.ts';
import type { FigureData } from '../content/figure-data.ts';
import type { TalkToHost } from '../embed/messages.svelte.ts';
import type { Picking } from '../explore/picking.svelte.ts';
import { listenToArrows } from '../read/arrows.ts';
import { followPassages } from '../read/follow-passages.ts';
import { listenToPassageLinks } from '../read/passage-links.ts';
import { viewLedTo } from '../read/passages.ts';
import { isSigned, sign } from '../read/visits.ts';
import { listenToPage } from '../state/page-messages.ts';
import type { RecastState } from '../state/recast-state.svelte.ts';
import type { ViewState } from '../state/view-state.svelte.ts';
import type { AddressBar } from './address-bar.svelte.ts';

/** Milliseconds that a reader stays with a passage before the act that it speaks of is played. */
const DWELL = 400;

/** Where a player lives: `page` follows the text, `embed` talks to its host, `show` obeys a clicker. */
export type Surface = 'page' | 'embed' | 'show';

interface Connected {
  acts: ActState;
  figure: string;
  surface: Surface;
  data: FigureData;
  state: ViewState;
  recast: RecastState;
  picking: Picking;
  bar: AddressBar;
  /** speaks with the page around an embed's frame */
  talk?: TalkToHost | undefined;
}

/**
 * Shows what the page's address asks for, and from then on whatever is asked for. Call in a browser alone.
 * @returns a function that ends it
 */
export function connect({
  figure,
  surface,
  data,
  state,
  recast,
  acts,
  picking,
  bar,
  talk,
}: Connected): () => void {
  const reading = bar.restore(location.search);
  const stated = reading.given.some((name) => name === 'fase' || name === 't' || name === 'aktivitet');
  state.set({ ...reading.view, ...(!stated && surface === 'page' && viewLedTo(location.hash)) });
  if (reading.given.includes('aktivitet')) state.choose(state.activity);
  const { dataset } = document.documentElement;
  // In class the lesson says what is seen first, and its code comes after this (`teach/Show.svelte`).
  if (surface !== 'show') delete dataset['venter'];
  dataset['vaagen'] = '';
  if (reading.options.play && !state.still) state.play();
  sign();
  const goBack = () => isSigned() && state.set(bar.restore(location.search).view);
  addEventListener('popstate', goBack);
  const ends = [
    () => removeEventListener('popstate', goBack),
    listenToPage({
      show: (search, lead) =>
        state.show({
          ...bar.amend(new URLSearchParams(search), viewAt(state.settled.t, state.seed)).view,
          lead,
        }),
      // What is removed while it has the focus loses it in the middle of an update.
      light: (target) => queueMicrotask(() => (picking.pointed = target)),
      explain: (term, byKeys) => picking.explain(term, byKeys),
    }),
  ];
  if (surface === 'page') {
    acts.recall();
    setLeadingFigure({ data, state, recast });
    ends.push(
      followPassages({
        enter: (view) => {
          if (view.t > 0) acts.prepare();
          state.show(view, acts.along ? DWELL : null);
        },
        shows: ({ t, activity, without }) =>
          state.settled.t === t && state.activity === activity && state.without === without,
        behind: () => state.behind,
        orders: () => state.orders,
      }),
      listenToArrows((direction) => state.step(direction)),
      listenToPassageLinks(),
    );
  }
  if (talk) ends.push(talk(figure, data.timeline, state, (fields) => bar.amend(fields, state.settled)));
  return () => ends.forEach((end) => end());
}
