/** What a reader points at and has chosen in the figure. It is no part of the View: an address does not carry it. */
import type { lightTarget } from '../../model/scene/target.ts';
import { lazyPart } from '../state/lazy-part.svelte.ts';

/** A term of the glossary as its link in the text gives it. */
export interface Term {
  name: string;
  explanation: string;
  /** the glossary's own entry */
  href: string;
  /** what it lights; absent where the figure has nothing to show */
  target?: string | undefined;
}

/** Make one while a component is set up. */
export class Picking {
  /** what the text points at, and what a fine pointer is over in the drawing */
  pointed = $state<string | null>(null);
  hovered = $state<string | null>(null);
  /** the item of the legend that is pressed */
  held = $state<string | null>(null);
  /** a target chosen in the drawing, or a term tapped in the text: never both */
  chosen = $state<string | null>(null);
  term = $state.raw<Term | null>(null);
  /** whether the choice was made with keys, so that the keyboard goes along to the answer */
  byKeys = false;
  readonly #light = lazyPart<typeof lightTarget>(
    () => this.lit,
    () => import('./light-target.ts'),
  );

  /** What is lit: what is pointed at just now, else what stays. */
  get lit(): string | null {
    return this.pointed ?? this.hovered ?? this.held ?? this.chosen ?? this.term?.target ?? null;
  }

  /** Lights a target in a scene; fetched with the first one. */
  get lightTarget(): typeof lightTarget | undefined {
    return this.#light();
  }

  /** Whether there is an answer to show. */
  get open(): boolean {
    return this.chosen !== null || this.term !== null;
  }

  /** Chooses a target, and tells the page. */
  choose(target: string, byKeys = false): void {
    this.close();
    this.byKeys = byKeys;
    this.chosen = target;
    document.dispatchEvent(new CustomEvent('klynge:valgt', { detail: target }));
  }

  /** Opens the explanation of a term. */
  explain({ dataset, title, href }: HTMLAnchorElement, byKeys: boolean): void {
    this.close();
    this.byKeys = byKeys;
    this.term = { name: dataset['ord'] ?? '', explanation: title, href, target: dataset['lys'] };
  }

  close(): void {
    this.chosen = this.term = this.hovered = null;
  }
}
