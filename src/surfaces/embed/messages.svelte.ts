/** What an embedded figure tells its host, and what it obeys: state both ways, and its height in the dialects that hosts speak. */
import { writeAddress, type Known, type Reading } from '../state/address.ts';
import type { View } from '../../model/scene/view.ts';
import type { ViewState } from '../state/view-state.svelte.ts';

/** Echoes of a host that sets our height are this small; answering them would never end. */
const ECHO = 2;

/**
 * Starts talking to the parent window; does nothing where there is none.
 * @param obey reads a query of new state and shows its notes
 * @returns a function that ends it
 * @public fetched by the player, where the dead-code check does not see it
 */
export function talkToHost(
  figure: string,
  known: Known,
  shown: ViewState,
  obey: (search: string) => Reading,
): () => void {
  const host = window.parent;
  if (host === window) return () => undefined;
  const tell = (message: unknown) => host.postMessage(message, '*');
  const own = (type: string, rest: object) => tell({ klynge: 1, type, figur: figure, ...rest });

  const hear = (event: MessageEvent) => {
    if (event.source !== host) return;
    const asked = stateIn(event.data);
    if (!asked) return;
    const { view, given } = obey(`?${asked.query}`);
    const moment = given.includes('t') || given.includes('fase') || given.includes('aktivitet');
    const plays = given.includes('aktivitet') ? 0 : null;
    shown.show({ ...view, ...(!moment && { t: shown.settled.t }), ...asked.cleared }, plays);
  };
  addEventListener('message', hear);

  let height = 0;
  const measure = new ResizeObserver(() => {
    const next = Math.ceil(document.body.getBoundingClientRect().height);
    if (Math.abs(next - height) <= ECHO) return;
    height = next;
    own('hoejde', { hoejde: next });
    for (const message of dialects(next)) tell(message);
  });
  measure.observe(document.body);

  const stop = $effect.root(() => {
    let before = '';
    $effect(() => {
      const state = stateOf(shown, known);
      const now = JSON.stringify(state);
      if (now === before) return;
      own(before === '' ? 'klar' : 'tilstand', { tilstand: state });
      before = now;
    });
  });

  return () => {
    removeEventListener('message', hear);
    measure.disconnect();
    stop();
  };
}

function stateOf(shown: ViewState, known: Known): Record<string, string> {
  const start = { ...shown.settled, seed: -1 };
  return Object.fromEntries(new URLSearchParams(writeAddress('', shown.settled, known, start)));
}

/** What may be cleared by `null`. */
const CLEARABLE = { aktivitet: 'activity', uden: 'without', foelg: 'follow' } as const;

/** The state that a message asks for, as a query and what it clears; nothing where it is not a message for us. */
function stateIn(data: unknown): { query: string; cleared: Partial<View> } | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { klynge, type, tilstand } = data as Record<string, unknown>;
  if (klynge !== 1 || type !== 'saet' || typeof tilstand !== 'object' || tilstand === null) return undefined;
  const entries = Object.entries(tilstand);
  const said = entries.filter(([, value]) => typeof value === 'string' || typeof value === 'number');
  const cleared = Object.entries(CLEARABLE).filter(([name]) =>
    entries.some(([key, value]) => key === name && value === null),
  );
  return {
    query: new URLSearchParams(said.map(([name, value]) => [name, String(value)])).toString(),
    cleared: Object.fromEntries(cleared.map(([, field]) => [field, null])),
  };
}

/** One height in the words of AMP, iframe-resizer, H5P, LTI, Embedly, pym and WordPress. */
function dialects(height: number): unknown[] {
  const width = document.documentElement.clientWidth;
  const secret = new URLSearchParams(location.hash.replace(/^#\??/, '')).get('secret');
  const child = new URLSearchParams(location.search).get('childId');
  return [
    { sentinel: 'amp', type: 'embed-size', height },
    { type: 'iframe-resized', width, height },
    { context: 'h5p', action: 'resize', scrollHeight: height, clientHeight: window.innerHeight },
    { subject: 'lti.frameResize', height },
    JSON.stringify({ context: 'iframe.resize', src: location.href, height }),
    ...(child ? [`pymxPYMx${child}xPYMxheightxPYMx${height}`] : []),
    ...(secret ? [{ message: 'height', value: height, secret }] : []),
  ];
}
