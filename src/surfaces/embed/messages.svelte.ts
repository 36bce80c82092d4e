/** What an embedded figure tells its host and obeys: its state, both ways. Its height is said by `frame-height.js`. */
import type { View } from '../../model/scene/view.ts';
import { fieldsOf } from '../state/address.ts';
import type { Field, Known, Reading } from '../state/grammar.ts';
import type { ViewState } from '../state/view-state.svelte.ts';
import { fieldsIn } from './host-request.ts';

export type TalkToHost = typeof talkToHost;

/** The view as a host is told it. */
export function tellView(view: View, known: Known): Record<string, string> {
  return Object.fromEntries(
    fieldsOf(view, known).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])),
  );
}

/**
 * Starts talking to the parent window; does nothing where there is none.
 * @param amend reads what the host asks for and shows its notes
 * @returns a function that ends it
 * @public fetched by the player, where the dead-code check does not see it
 */
export function talkToHost(
  figure: string,
  known: Known,
  shown: ViewState,
  amend: (fields: readonly Field[]) => Reading,
): () => void {
  const host = window.parent;
  if (host === window) return () => undefined;
  const postOwn = (type: string, rest: object) =>
    host.postMessage({ klynge: 1, type, figur: figure, ...rest }, '*');

  const obey = (event: MessageEvent) => {
    const fields = event.source === host ? fieldsIn(event.data) : undefined;
    if (!fields) return;
    const { view, given } = amend(fields);
    shown.show(view, given.includes('aktivitet') ? 0 : null);
  };
  addEventListener('message', obey);

  const endReports = $effect.root(() => {
    // what `frame-height.js` has said before this code was there
    const said = 'klar' in document.documentElement.dataset ? document.body.dataset['tilstand'] : undefined;
    let before = said ?? '';
    $effect(() => {
      const state = tellView(shown.settled, known);
      const now = JSON.stringify(state);
      if (now === before) return;
      postOwn(before === '' ? 'klar' : 'tilstand', { tilstand: state });
      before = now;
    });
  });

  return () => {
    removeEventListener('message', obey);
    endReports();
  };
}
