/** The state in the address: View and options ↔ query. The grammar is public (shared contract, version 1). */
import type { Timeline } from '../../model/sheet/timeline.ts';
import type { View } from '../../model/scene/view.ts';

export const THEMES = ['auto', 'lys', 'moerk', 'projektor'] as const;
export const HIDEABLE = ['navne', 'aktiviteter', 'forklaring', 'knapper'] as const;
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
}

/** The options of an address that names none. */
export const PLAIN: Options = { theme: 'auto', play: false, hide: [], locked: false, clean: false };

/** Every parameter of the grammar, in the order they are written. */
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
  'laas',
  'ren',
  'v',
] as const;
export type Parameter = (typeof PARAMETERS)[number];

/** What was read: the view and options, which parameters were given, and which had a value that is not known. */
export interface Reading {
  view: View;
  options: Options;
  given: readonly Parameter[];
  invalid: readonly Parameter[];
}

/** What may be named in an address. */
export type Known = Pick<Timeline, 'phases' | 'activities'> & { actors: readonly { id: string }[] };

const NUMBER = /^\d{1,3}([.,]\d{1,6})?$/;
const SEED = /^\d{1,9}$/;

/**
 * Reads a query. Unknown parameters are ignored; one whose value is invalid keeps `start` and is named in `invalid`;
 * options that are not given stay as `kept`.
 * Never throws, whatever the text.
 */
export function readAddress(search: string, known: Known, start: View, kept: Options = PLAIN): Reading {
  const query = new URLSearchParams(search);
  const invalid: Parameter[] = [];
  const read = <Value>(name: Parameter, parse: (text: string) => Value | undefined): Value | undefined => {
    const text = query.get(name);
    if (text === null) return undefined;
    const value = parse(text);
    if (value === undefined) invalid.push(name);
    return value;
  };
  const among =
    <Word extends string>(words: readonly Word[]) =>
    (text: string) =>
      words.find((word) => word === text);
  const yes = (text: string) => (text === '1' ? true : text === '0' ? false : undefined);
  const last = known.phases.length - 1;

  const phase = read('fase', (text) => indexOf(known.phases, text));
  const moment = read('t', (text) => {
    const t = NUMBER.test(text) ? Number(text.replace(',', '.')) : NaN;
    return t >= 0 && t <= last ? t : undefined;
  });
  const activity = read('aktivitet', (text) => (Object.hasOwn(known.activities, text) ? text : undefined));
  const home = activity === undefined ? undefined : known.activities[activity];
  const view: View = {
    t: moment ?? phase ?? home ?? start.t,
    activity: activity ?? start.activity,
    without:
      read('uden', (text) =>
        text === 'facilitator' || Object.hasOwn(known.activities, text) ? text : undefined,
      ) ?? start.without,
    follow: read('foelg', (text) => known.actors.find(({ id }) => id === text)?.id) ?? start.follow,
    seed: read('froe', (text) => (SEED.test(text) ? Number(text) : undefined)) ?? start.seed,
  };
  const options: Options = {
    theme: read('tema', among(THEMES)) ?? kept.theme,
    play: read('afspil', yes) ?? false,
    hide: query.has('skjul') ? readList(query.get('skjul'), () => invalid.push('skjul')) : kept.hide,
    locked: read('laas', yes) ?? kept.locked,
    clean: read('ren', yes) ?? kept.clean,
  };
  read('v', (text) => (text === '1' ? 1 : undefined));
  return { view, options, given: PARAMETERS.filter((name) => query.has(name)), invalid };
}

/** The query that restores `view`; parameters that are not part of a view stay as they are in `search`. */
export function writeAddress(search: string, view: View, known: Known, start: View): string {
  const query = new URLSearchParams(search);
  const phase = known.phases[view.t];
  const set = (name: Parameter, value: string | undefined) =>
    value === undefined ? query.delete(name) : query.set(name, value);
  set('fase', phase);
  set('t', phase === undefined ? String(Math.round(view.t * 100) / 100) : undefined);
  set('aktivitet', view.activity ?? undefined);
  set('uden', view.without ?? undefined);
  set('foelg', view.follow ?? undefined);
  set('froe', view.seed === start.seed ? undefined : String(view.seed));
  query.delete('afspil');
  const text = query.toString().replaceAll('%2C', ',');
  return text ? `?${text}` : '';
}

function indexOf(phases: readonly string[], id: string): number | undefined {
  const index = phases.indexOf(id);
  return index < 0 ? undefined : index;
}

function readList(text: string | null, miss: () => void): Hideable[] {
  if (text === null) return [];
  const words = text.split(',').map((word) => word.trim());
  if (words.some((word) => !HIDEABLE.some((known) => known === word))) miss();
  return HIDEABLE.filter((known) => words.includes(known));
}
