/** Fields → view and options: the one validation of whatever an address or a host asks for. */
import { readTaken } from '../../model/log/taken.ts';
import type { View } from '../../model/scene/view.ts';
import { mendName, mendText } from '../../words/mend.ts';
import { readFirms, readSpeciality } from '../wake/own-names.ts';
import {
  HIDEABLE,
  PARAMETERS,
  PLAIN,
  THEMES,
  type Field,
  type Hideable,
  type Known,
  type Options,
  type Parameter,
  type Reading,
} from './grammar.ts';

const NUMBER = /^\d{1,3}([.,]\d{1,6})?$/;
const STEP = /^[1-9]\d?$/;
const SEED = /^\d{1,9}$/;

/**
 * Reads fields, mended where a link was damaged on its way. Unknown ones are ignored, and of two with the same name the first counts; one whose text is invalid
 * keeps what `start` has and is named in `invalid`; options that are not given stay as `kept`.
 * Never throws, whatever the text.
 */
export function readFields(
  fields: Iterable<Field>,
  known: Known,
  start: View,
  kept: Options = PLAIN,
): Reading {
  const texts = new Map(
    [...fields]
      .map(([name, text]) => [mendName(name), text === null ? null : mendText(text)] as const)
      .reverse(),
  );
  const invalid: Parameter[] = [];
  /** `undefined` where nothing valid is given, `null` where the field is cleared */
  const read = <Value>(name: Parameter, parse: (text: string) => Value | undefined) => {
    const text = texts.get(name);
    if (typeof text !== 'string') return text;
    const value = parse(text);
    if (value === undefined) invalid.push(name);
    return value;
  };
  const isActivity = (text: string) => Object.hasOwn(known.activities, text);

  const phase = read('fase', (text) => indexOf(known.phases, text));
  const moment = read('t', (text) => {
    const t = NUMBER.test(text) ? Number(text.replace(',', '.')) : NaN;
    return t >= 0 && t <= known.phases.length - 1 ? t : undefined;
  });
  const activity = read('aktivitet', (text) => (isActivity(text) ? text : undefined));
  const home = activity ? known.activities[activity] : undefined;
  const without = read('uden', (text) => {
    const words = text.split(',').map((word) => word.trim());
    return readTaken(words, Object.keys(known.activities)) ?? undefined;
  });
  const follow = read('foelg', (text) => known.actors.find(({ id }) => id === text)?.id);
  const view: View = {
    t: moment ?? phase ?? home ?? start.t,
    activity: activity === undefined ? start.activity : activity,
    without: without === undefined ? start.without : without,
    follow: follow === undefined ? start.follow : follow,
    changes: read('forskel', readSwitch) ?? start.changes,
    seed: read('froe', (text) => (SEED.test(text) ? Number(text) : undefined)) ?? start.seed,
  };
  const options: Options = {
    theme: read('tema', (text) => THEMES.find((word) => word === text)) ?? kept.theme,
    play: read('afspil', readSwitch) ?? false,
    hide: read('skjul', (text) => readList(text, () => invalid.push('skjul'))) ?? kept.hide,
    locked: read('laas', readSwitch) ?? kept.locked,
    clean: read('ren', readSwitch) ?? kept.clean,
    compact: read('kompakt', readSwitch) ?? kept.compact,
  };
  const lessons = known.lessons ?? new Map<string, number>();
  const lesson =
    (lessons.size > 0 && read('lektion', (text) => (lessons.has(text) ? text : undefined))) || null;
  const steps = lessons.get(lesson ?? [...lessons.keys()][0] ?? '') ?? 0;
  const step =
    (steps > 0 &&
      read('trin', (text) => (STEP.test(text) && Number(text) <= steps ? Number(text) : undefined))) ||
    null;
  // names of one's own are put into the page's data before it is read (`own-data.ts`)
  read('egne', readFirms);
  read('speciale', readSpeciality);
  read('v', (text) => (text === '1' ? 1 : undefined));
  const given = PARAMETERS.filter((name) => typeof texts.get(name) === 'string');
  return { view, options, step, lesson, given, invalid };
}

function indexOf(phases: readonly string[], id: string): number | undefined {
  const index = phases.indexOf(id);
  return index < 0 ? undefined : index;
}

function readSwitch(text: string): boolean | undefined {
  return text === '1' ? true : text === '0' ? false : undefined;
}

/** The words of a list that are known. @param miss called where one is not */
function readList(text: string, miss: () => void): Hideable[] {
  const words = text.split(',').map((word) => word.trim());
  if (words.some((word) => !HIDEABLE.some((known) => known === word))) miss();
  return HIDEABLE.filter((known) => words.includes(known));
}
