/** The words of the address and of host messages. They are public (shared contract, version 1): none may change its meaning. */
import type { Timeline } from '../../model/sheet/timeline.ts';
import type { View } from '../../model/scene/view.ts';

export const THEMES = ['auto', 'lys', 'moerk', 'projektor', 'gennemsigtig'] as const;
export const HIDEABLE = ['navne', 'aktiviteter', 'forklaring', 'fase', 'knapper'] as const;
export type Theme = (typeof THEMES)[number];
export type Hideable = (typeof HIDEABLE)[number];

/** What a surface shows beside the view. */
export interface Options {
  theme: Theme;
  /** play once on load */
  play: boolean;
  hide: readonly Hideable[];
  /** no controls */
  locked: boolean;
  /** no header or footer */
  clean: boolean;
  /** an embed that fills its frame, with legend and list folded */
  compact: boolean;
}

/** The options where none are named. */
export const PLAIN: Options = {
  theme: 'auto',
  play: false,
  hide: [],
  locked: false,
  clean: false,
  compact: true,
};

/** Every field of the grammar, in the order in which they are written. */
export const PARAMETERS = [
  'fase',
  't',
  'aktivitet',
  'uden',
  'foelg',
  'froe',
  'tema',
  'afspil',
  'skjul',
  'forskel',
  'trin',
  'lektion',
  'egne',
  'speciale',
  'laas',
  'ren',
  'kompakt',
  'v',
] as const;
export type Parameter = (typeof PARAMETERS)[number];

/** A field as somebody asks for it; `null` clears what may be empty: `aktivitet`, `uden`, `foelg`. */
export type Field = readonly [name: string, text: string | null];

/** What was read: the view and options, which fields had a text, and which had one that is not known. */
export interface Reading {
  view: View;
  options: Options;
  /** a step of a lesson, from 1; `null` where none is asked for or there are no lessons */
  step: number | null;
  /** the lesson's name; `null` as above */
  lesson: string | null;
  given: readonly Parameter[];
  invalid: readonly Parameter[];
}

/** What fields may name. */
export type Known = Pick<Timeline, 'phases' | 'activities'> & {
  actors: readonly { id: string }[];
  /** how many steps each lesson has, the one that goes without saying first; absent where a page has none */
  lessons?: ReadonlyMap<string, number>;
};
