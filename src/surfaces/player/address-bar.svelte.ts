/** The address bar: what it asks for is shown, and it follows what is shown, so that a copied address restores the picture. */
import type { View } from '../../model/scene/view.ts';
import { writeAddress, type LessonPlace } from '../state/address.ts';
import {
  PLAIN,
  type Field,
  type Known,
  type Options,
  type Parameter,
  type Reading,
} from '../state/grammar.ts';
import { announceState } from '../state/page-messages.ts';
import { readFields } from '../state/read-fields.ts';
import { sign } from '../read/visits.ts';
import type { ViewState } from '../state/view-state.svelte.ts';

/** Milliseconds between two changes: browsers allow about three a second before they ignore them. */
const PAUSE = 350;

export class AddressBar {
  /** what was asked for beside the view */
  options = $state.raw<Options>(PLAIN);
  /** which fields had a text that is not known */
  invalid = $state.raw<readonly Parameter[]>([]);
  /** which step of which lesson the address asked for */
  asked = $state.raw<Pick<Reading, 'step' | 'lesson' | 'given'>>({ step: null, lesson: null, given: [] });
  /** the step of a lesson that is shown: it says the view in the address; `null` outside of a lesson */
  place = $state.raw<LessonPlace | null>(null);
  readonly #known: Known;
  readonly #start: View;

  /**
   * Call while a component is set up. Writes the address whenever the view has come to rest in another state.
   * @param start the view of an empty address
   * @param connected whether the address has been read; before that it is not written
   */
  constructor(shown: ViewState, known: Known, start: View, connected: () => boolean) {
    this.#known = known;
    this.#start = start;
    let written: string | undefined;
    $effect(() => {
      if (!connected() || shown.playing) return;
      const view = shown.settled;
      const { place } = this;
      const state = JSON.stringify([view, place]);
      written ??= state;
      if (written === state) return;
      const timer = setTimeout(() => {
        written = state;
        const search = writeAddress(location.search, view, known, start, place);
        sign(search);
        announceState({ search, view });
      }, PAUSE);
      return () => clearTimeout(timer);
    });
  }

  /** Reads a whole address: what it does not name is as the page opens with it. */
  restore(search: string): Reading {
    return this.#take(readFields(new URLSearchParams(search), this.#known, this.#start));
  }

  /** Reads what a link in the text or a host asks for: options that it does not name stay, so that a locked figure stays locked. */
  amend(fields: Iterable<Field>, shown: View): Reading {
    return this.#take(readFields(fields, this.#known, shown, this.options));
  }

  #take(reading: Reading): Reading {
    const { options, invalid, step, lesson, given } = reading;
    this.asked = { step, lesson, given };
    this.invalid = invalid;
    this.options = options;
    if (options.theme !== 'auto') document.documentElement.dataset['tema'] = options.theme;
    return reading;
  }
}
