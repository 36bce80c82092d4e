/** The grammar of the query, version 1: public, so every form that was ever released keeps working. */
import { describe, expect, it } from 'vitest';
import { hash } from '../../../src/model/log/random.ts';
import { viewAt, type View } from '../../../src/model/scene/view.ts';
import { writeAddress } from '../../../src/surfaces/state/address.ts';
import {
  HIDEABLE,
  PARAMETERS,
  THEMES,
  type Options,
  type Parameter,
} from '../../../src/surfaces/state/grammar.ts';
import { readFields } from '../../../src/surfaces/state/read-fields.ts';
import { activityIds, course, standard } from '../../fixtures.ts';

/** A page with lessons: the one of 45 minutes goes without saying. */
const known = {
  ...standard(),
  lessons: new Map([
    ['45', 21],
    ['10', 5],
  ]),
};
const start: View = viewAt(0, known.seed);
const read = (search: string, from = start) => readFields(new URLSearchParams(search), known, from);
const write = (search: string, view: Partial<View>) =>
  writeAddress(search, { ...start, ...view }, known, start);

const plain: Options = { theme: 'auto', play: false, hide: [], locked: false, clean: false, compact: true };

/** Values that no parameter takes, whatever it is. */
const NONSENSE = [
  '',
  ' ',
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "javascript:alert('x')",
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'undefined',
  'null',
  'NaN',
  'true',
  '-1',
  '1e3',
  '0x10',
  'Infinity',
  '\u0000',
  '💥',
  'x'.repeat(300),
];

describe('each parameter', () => {
  const valid: [query: string, view: Partial<View>, options?: Partial<Options>][] = [
    ...course.phases.map(({ id }, t): [string, Partial<View>] => [`fase=${id}`, { t }]),
    ['t=0', { t: 0 }],
    ['t=2', { t: 2 }],
    ['t=2.35', { t: 2.35 }],
    ['t=2,35', { t: 2.35 }],
    ['t=4', { t: 4 }],
    ['t=4.000', { t: 4 }],
    ...activityIds.map((id): [string, Partial<View>] => [
      `aktivitet=${id}`,
      { activity: id, t: course.phases.findIndex(({ activities }) => activities.includes(id)) },
    ]),
    ...activityIds.map((id): [string, Partial<View>] => [`uden=${id}`, { without: id }]),
    ['uden=eksport,branding', { without: 'branding,eksport' }],
    ['uden=facilitator, viden', { without: 'viden,facilitator' }],
    ['uden=viden,viden', { without: 'viden' }],
    ['uden=facilitator', { without: 'facilitator' }],
    ...known.actors.map(({ id }): [string, Partial<View>] => [`foelg=${id}`, { follow: id }]),
    ['froe=0', { seed: 0 }],
    ['froe=7', { seed: 7 }],
    ['froe=999999999', { seed: 999_999_999 }],
    ...THEMES.map((theme): [string, Partial<View>, Partial<Options>] => [`tema=${theme}`, {}, { theme }]),
    ['afspil=1', {}, { play: true }],
    ['afspil=0', {}],
    ...HIDEABLE.map((word): [string, Partial<View>, Partial<Options>] => [
      `skjul=${word}`,
      {},
      { hide: [word] },
    ]),
    ['skjul=navne,aktiviteter,forklaring,fase,knapper', {}, { hide: [...HIDEABLE] }],
    ['skjul=knapper,%20navne', {}, { hide: ['navne', 'knapper'] }],
    ['skjul=navne,navne', {}, { hide: ['navne'] }],
    ['laas=1', {}, { locked: true }],
    ['laas=0', {}],
    ['ren=1', {}, { clean: true }],
    ['ren=0', {}],
    ['v=1', {}],
  ];

  it.each(valid)('takes %s', (query, view, options = {}) => {
    const reading = read(`?${query}`);
    expect(reading.invalid).toEqual([]);
    expect(reading.view).toEqual({ ...start, ...view });
    expect(reading.options).toEqual({ ...plain, ...options });
    expect(reading.given).toEqual([query.split('=')[0]]);
  });

  const refused: [Parameter, string][] = [
    // any word may be a speciality
    ...PARAMETERS.filter((name) => name !== 'speciale').flatMap((name) =>
      NONSENSE.map((value): [Parameter, string] => [name, value]),
    ),
    ['fase', 'spinoff'],
    ['fase', '2'],
    ['t', '4.001'],
    ['t', '5'],
    ['t', '1.2.3'],
    ['t', '.5'],
    ['t', '+1'],
    ['t', '1.1234567'],
    ['aktivitet', 'spirende'],
    ['aktivitet', 'facilitator'],
    ['uden', 'facilitator-2'],
    ['foelg', 'v99'],
    ['froe', '1.5'],
    ['froe', '1000000000'],
    ['tema', 'dark'],
    ['afspil', '2'],
    ['skjul', 'navne;knapper'],
    ['laas', 'ja'],
    ['ren', '01'],
    ['egne', 'a1,b2,c3,d4,e5'],
    ['egne', 'a1,b2,c3,d4,e5,<f>'],
    ['speciale', '<script>'],
    ['v', '0'],
    ['v', '2'],
  ];
  it.each(refused)('%s refuses %j, says so, and shows what is standard', (name, value) => {
    const reading = read(`?${new URLSearchParams({ [name]: value }).toString()}`);
    expect(reading.invalid).toEqual([name]);
    expect(reading.view).toEqual(start);
    const hide = reading.options.hide;
    expect(reading.options).toEqual({ ...plain, hide: name === 'skjul' ? hide : [] });
    const told = JSON.stringify(reading);
    if (value.length > 6 && name !== 'skjul') expect(told).not.toContain(value);
    expect(told).not.toContain('<');
  });

  it.each([
    ['?Fase=Spirende', { t: 2 }],
    ['?FASE=spin-off.', { t: 4 }],
    ['?fase=moden&amp;aktivitet=Branding', { t: 3, activity: 'branding' }],
    ['?fase=moden&amp;amp;foelg=V01', { t: 3, follow: 'v01' }],
    ['?t=1.&froe=7%20', { t: 1, seed: 7 }],
    ['?t=2,5);', { t: 2.5 }],
    ['?aktivitet=eksport%22', { t: 2, activity: 'eksport' }],
    ["?aktivitet=eksport'", { t: 2, activity: 'eksport' }],
    ['?uden=facilitator%C2%BB&utm_source=brev', { without: 'facilitator' }],
    ['?%20fase=%20moden', { t: 3 }],
  ])('mends a link that was damaged on its way: %s', (search, view) => {
    const reading = read(search);
    expect(reading.view).toEqual({ ...start, ...view });
    expect(reading.invalid).toEqual([]);
  });

  it('is written without what was damaged', () => {
    expect(
      writeAddress('?FASE=moden&amp;uden=facilitator&utm_source=brev', { ...start, t: 1 }, known, start),
    ).toBe('?utm_source=brev&fase=potentiel');
  });

  it('that hides a list with one unknown word hides those that it knows', () => {
    const { options, invalid } = read('?skjul=navne,svaret,knapper');
    expect(options.hide).toEqual(['navne', 'knapper']);
    expect(invalid).toEqual(['skjul']);
  });

  it('falls back to what the page opens with', () => {
    const from: View = { t: 3, activity: null, without: null, follow: null, seed: 5, changes: true };
    expect(read('?fase=x&froe=y', from).view).toEqual(from);
    expect(read('', from).view).toEqual(from);
  });

  it('that is unknown is ignored', () => {
    const query = '?utm_source=avis&fbclid=1&__proto__=x&constructor=y&fasen=moden';
    expect(read(query)).toEqual({
      view: start,
      options: plain,
      step: null,
      lesson: null,
      given: [],
      invalid: [],
    });
  });

  it('given twice counts once, the first', () => {
    const reading = read('?fase=moden&fase=x&t=1&t=9');
    expect(reading.view.t).toBe(1);
    expect(reading.invalid).toEqual([]);
    expect(reading.given).toEqual(['fase', 't']);
  });
});

describe('together', () => {
  it.each([
    ['?fase=clutter&t=2.5', 2.5],
    ['?t=2.5&fase=clutter', 2.5],
    ['?t=0&fase=moden', 0],
    ['?t=9&fase=moden', 3],
    ['?t=1&aktivitet=eksport', 1],
    ['?fase=moden&aktivitet=eksport', 3],
    ['?fase=x&aktivitet=eksport', 2],
    ['?aktivitet=eksport', 2],
    ['?aktivitet=x', 0],
  ])('%s is at t = %d', (query, t) => expect(read(query).view.t).toBe(t));

  it('each bad value is named, in the order of the grammar, and the good ones count', () => {
    const { invalid, view, options } = read('?v=9&tema=x&fase=x&froe=3&laas=1&aktivitet=');
    expect(invalid).toEqual(['fase', 'aktivitet', 'tema', 'v']);
    expect(view.seed).toBe(3);
    expect(options.locked).toBe(true);
  });

  it.each(['%', '?%', '?%E0%A4%A', '?&&&===', '?=moden', '#fase=moden', '?fase', '???'])(
    'broken text %j does no harm',
    (text) => expect(() => read(text)).not.toThrow(),
  );
});

describe('what is written', () => {
  it('is read back as the same view, for 500 views', () => {
    const pick = <Item>(items: readonly Item[], i: number, word: string) =>
      items[Math.floor(hash(i, word, 'pick') * items.length)] as Item;
    for (let i = 0; i < 500; i++) {
      const view: View = {
        t:
          hash(i, 't', 'whole') < 0.4
            ? pick([0, 1, 2, 3, 4], i, 't')
            : Math.round(hash(i, 't', 'x') * 400) / 100,
        activity: pick([null, ...activityIds], i, 'activity'),
        without: pick([null, 'facilitator', ...activityIds], i, 'without'),
        follow: pick([null, ...known.actors.map(({ id }) => id)], i, 'follow'),
        seed: pick([start.seed, i, 999_999_999], i, 'seed'),
        changes: pick([false, true], i, 'changes'),
      };
      const search = writeAddress('', view, known, start);
      expect(read(search)).toMatchObject({ view, invalid: [] });
      expect(writeAddress(search, view, known, start)).toBe(search);
    }
  });

  it('is short', () => {
    expect(write('', { t: 0 })).toBe('?fase=clutter');
    expect(write('', { t: 2.349 })).toBe('?t=2.35');
    expect(write('', { t: 2, activity: 'eksport', seed: 7 })).toBe('?fase=spirende&aktivitet=eksport&froe=7');
  });

  it('keeps what is not the view: options, and what strangers put there', () =>
    expect(write('?tema=moerk&skjul=navne,knapper&utm=1&fase=clutter&laas=1', { t: 3 })).toBe(
      '?tema=moerk&skjul=navne,knapper&utm=1&fase=moden&laas=1',
    ));

  it('replaces the old view altogether', () =>
    expect(write('?t=1.5&aktivitet=eksport&uden=branding&foelg=v01&froe=9', { t: 1 })).toBe(
      '?fase=potentiel',
    ));

  it('does not play again', () => expect(write('?afspil=1', { t: 1 })).toBe('?fase=potentiel'));

  it('never holds markup', () => expect(write('?fase=<script>&x="><img>', { t: 1 })).not.toMatch(/[<>"]/));
});

/** Every form released, with what it means. Lines are added here and never changed: other sites link to them. */
const RELEASED: [query: string, view: Partial<View>, options?: Partial<Options>][] = [
  ['?fase=spirende', { t: 2 }],
  ['?fase=spin-off', { t: 4 }],
  ['?t=2.35', { t: 2.35 }],
  ['?t=2,35', { t: 2.35 }],
  ['?fase=clutter&t=3.5', { t: 3.5 }],
  ['?aktivitet=virksomhedsbesoeg', { t: 2, activity: 'virksomhedsbesoeg' }],
  ['?fase=moden&aktivitet=eksport', { t: 3, activity: 'eksport' }],
  ['?fase=potentiel&uden=facilitator', { t: 1, without: 'facilitator' }],
  ['?fase=moden&uden=branding', { t: 3, without: 'branding' }],
  ['?fase=moden&foelg=v01', { t: 3, follow: 'v01' }],
  ['?fase=moden&foelg=facilitator-2&froe=7', { t: 3, follow: 'facilitator-2', seed: 7 }],
  ['?fase=moden&tema=projektor', { t: 3 }, { theme: 'projektor' }],
  ['?afspil=1', {}, { play: true }],
  ['?fase=moden&skjul=navne,aktiviteter', { t: 3 }, { hide: ['navne', 'aktiviteter'] }],
  ['?fase=moden&laas=1&ren=1', { t: 3 }, { locked: true, clean: true }],
  ['?v=1&fase=moden', { t: 3 }],
];
it.each(RELEASED)('%s still means what it meant', (query, view, options = {}) => {
  expect(read(query)).toMatchObject({
    view: { ...start, ...view },
    options: { ...plain, ...options },
    invalid: [],
  });
});

describe('what a host or a link in the text asks for', () => {
  const kept: Options = {
    ...plain,
    theme: 'lys',
    hide: ['navne'],
    locked: true,
    clean: true,
    compact: false,
  };
  it('leaves the options that it does not name as they are', () =>
    expect(readFields(new URLSearchParams('t=2'), known, start, kept).options).toEqual(kept));
  it.each(['laas=0', 'ren=0', 'kompakt=1', 'tema=moerk', 'skjul=tal'])(
    'changes with %s that one alone',
    (query) => {
      const asked = readFields(new URLSearchParams(query), known, start, kept).options;
      const changed = Object.keys(kept).filter(
        (name) =>
          JSON.stringify(asked[name as keyof Options]) !== JSON.stringify(kept[name as keyof Options]),
      );
      expect(changed).toHaveLength(1);
    },
  );
});

describe('a step of a lesson', () => {
  it.each([
    ['trin=7', 7, null],
    ['trin=21', 21, null],
    ['Trin=7.', 7, null],
    ['trin=5&lektion=10', 5, '10'],
    ['lektion=10', null, '10'],
    ['fase=moden', null, null],
  ] as const)('is read: %s', (query, step, lesson) => {
    expect(read(`?${query}`)).toMatchObject({ step, lesson, invalid: [] });
  });
  it.each([
    ['trin=0', 'trin'],
    ['trin=22', 'trin'],
    ['trin=6&lektion=10', 'trin'],
    ['lektion=60', 'lektion'],
  ] as const)('is refused: %s', (query, name) =>
    expect(read(`?${query}`)).toMatchObject({ invalid: [name] }),
  );
  it('says the whole view in an address, and goes when the view says itself', () => {
    const view = { ...start, t: 2, activity: 'branding' };
    const place = { step: 7, lesson: undefined };
    expect(writeAddress('?tema=moerk&fase=clutter', view, known, start, place)).toBe('?tema=moerk&trin=7');
    expect(writeAddress('', view, known, start, { step: 2, lesson: '10' })).toBe('?trin=2&lektion=10');
    expect(writeAddress('?trin=2&lektion=10', view, known, start)).toBe('?fase=spirende&aktivitet=branding');
  });
  it('is of no meaning where a page has no lessons', () =>
    expect(readFields(new URLSearchParams('trin=7&lektion=x'), standard(), start)).toMatchObject({
      step: null,
      lesson: null,
      invalid: [],
    }));
});
