/** Types of the element that /embed.js defines: `/// <reference path="embed.d.ts" />`. */

/** A state as the figure's address has it; `null` takes a field away. */
export interface KlyngeTilstand {
  fase?: 'clutter' | 'potentiel' | 'spirende' | 'moden' | 'spin-off';
  /** 0 clutter to 4 spin off, and everything between; wins over `fase` */
  t?: number | string;
  /** id of the activity in focus */
  aktivitet?: string | null;
  /** id of an activity, or `facilitator`: what is taken away */
  uden?: string | null;
  /** id of the firm that is followed */
  foelg?: string | null;
  /** `'1'`: what is new since the phase before stays marked */
  forskel?: '0' | '1';
}

/**
 * `<klynge-figur figur="livsforloeb" fase="moden" tema="lys" titel="…">`, with a link or a picture inside for where
 * scripts do not run. Attributes: `figur fase t aktivitet uden foelg forskel froe tema skjul titel kompakt`.
 */
export interface KlyngeFigur extends HTMLElement {
  /** Moves the figure. */
  saet(tilstand: KlyngeTilstand): void;
  addEventListener(
    type: 'klynge:tilstand',
    listener: (event: CustomEvent<KlyngeTilstand>) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'klynge-figur': KlyngeFigur;
  }
}
