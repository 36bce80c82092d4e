/** The address bar follows what is shown, so that a copied address restores the picture. */
import type { View } from '../../model/view.ts';
import { writeAddress, type Known } from '../address.ts';
import { tell } from '../bridge.ts';
import { sign } from '../read/visits.ts';
import type { ViewState } from '../view.svelte.ts';

/** Browsers allow about three changes a second before they ignore them. */
const PAUSE = 350;

/**
 * Writes the address whenever the view has come to rest in another state. Call while a component is set up.
 * @param awake whether the address has been read; before that it is not written
 * @param start the view of an empty address
 */
export function keepAddress(shown: ViewState, known: Known, start: View, awake: () => boolean): void {
  let written: string | undefined;
  $effect(() => {
    if (!awake() || shown.playing) return;
    const view = shown.settled;
    const state = JSON.stringify(view);
    written ??= state;
    if (written === state) return;
    const timer = setTimeout(() => {
      written = state;
      const search = writeAddress(location.search, view, known, start);
      sign(location.pathname + search + location.hash);
      tell({ search, view });
    }, PAUSE);
    return () => clearTimeout(timer);
  });
}
