/** The address bar: what it asks for is shown, and it follows what is shown, so that a copied address restores the picture. */
import type { View } from '../../model/scene/view.ts';
import {
  PLAIN,
  readAddress,
  writeAddress,
  type Known,
  type Options,
  type Parameter,
  type Reading,
} from '../state/address.ts';
import { tell } from '../state/page-messages.ts';
import { sign } from '../read/visits.ts';
import type { ViewState } from '../state/view-state.svelte.ts';

/** Browsers allow about three changes a second before they ignore them. */
const PAUSE = 350;

export class AddressBar {
  /** what was asked for beside the view */
  options = $state.raw<Options>(PLAIN);
  /** which parameters had a value that is not known */
  invalid = $state.raw<readonly Parameter[]>([]);
  readonly #known: Known;
  readonly #start: View;

  /**
   * Call while a component is set up. Writes the address whenever the view has come to rest in another state.
   * @param start the view of an empty address
   * @param awake whether the address has been read; before that it is not written
   */
  constructor(shown: ViewState, known: Known, start: View, awake: () => boolean) {
    this.#known = known;
    this.#start = start;
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

  /**
   * Reads a query: the page's own, or what a link or a host asks for.
   * @param from what holds where the query says nothing
   */
  obey(search: string, from = this.#start, kept = PLAIN): Reading {
    const reading = readAddress(search, this.#known, from, kept);
    this.invalid = reading.invalid;
    this.options = reading.options;
    if (reading.options.theme !== 'auto') document.documentElement.dataset['tema'] = reading.options.theme;
    return reading;
  }
}
