/** The palette can be read and told apart: in every theme, by every eye. */
import { describe, expect, it } from 'vitest';
import { SHAPE } from '../../../src/figures/shared/shapes.ts';
import type { ActorKind } from '../../../src/model/log/types.ts';
import { variablesOf } from '../../../src/surfaces/print/picture-style.ts';
import { readText } from '../../fixtures.ts';
import { BLINDNESS, contrast, difference, labDifference, lightOf, seen } from './colour.ts';

type Theme = 'light' | 'dark' | 'projektor';
const THEMES: readonly Theme[] = ['light', 'dark', 'projektor'];

const css = readText('src/figures/palette.css');
/** The declarations of the block that begins so. */
function block(selector: string): Map<string, string> {
  const declared = variablesOf(css, selector);
  if (declared.size === 0) throw new Error(`palette.css has no block "${selector}"`);
  return declared;
}
const root = block(':root');
const projektor = block(":root[data-tema='projektor']");

/** A token's colour in a theme, as #rrggbb. */
function colour(name: string, theme: Theme): string {
  const value =
    (theme === 'projektor' ? projektor.get(`--${name}`) : undefined) ?? root.get(`--${name}`) ?? '';
  const pair = /^light-dark\((#\w+),\s*(#\w+)\)$/.exec(value);
  const hex = pair ? pair[theme === 'dark' ? 2 : 1] : value;
  if (!hex || !/^#[0-9a-f]{6}$/i.test(hex))
    throw new Error(`--${name} has no colour in ${theme}: "${value}"`);
  return hex;
}

/** WCAG 2.2, 1.4.3: text has a contrast of 4.5 or more. */
const TEXT: [text: string, ground: string][] = [
  ...['ink', 'muted', 'accent-text'].flatMap(
    (text) =>
      [
        [text, 'paper'],
        [text, 'card'],
      ] as [string, string][],
  ),
  ['on-accent', 'accent'],
  // labels of the drawing, where they stand on an outline or a lane
  ...['inside', 'lane-0', 'lane-1', 'lane-2'].map((ground): [string, string] => ['ink', ground]),
];

/** WCAG 2.2, 1.4.11: what one must see to understand a graphic has a contrast of 3 or more. */
const GRAPHIC: [mark: string, ground: string][] = [
  ...[
    'firm',
    'knowledge',
    'authority',
    'accent',
    'outside',
    'outsider',
    'tie',
    'control',
    'focus',
    'accent-line',
  ].flatMap(
    (mark) =>
      [
        [mark, 'paper'],
        [mark, 'inside'],
      ] as [string, string][],
  ),
  ...['firm', 'knowledge', 'authority'].map((kind): [string, string] => [kind, `${kind}-pale`]),
  ...['firm', 'knowledge', 'authority', 'accent', 'tie'].flatMap((mark) =>
    ['lane-0', 'lane-1', 'lane-2'].map((lane): [string, string] => [mark, lane]),
  ),
];

describe.each(THEMES)('in %s', (theme) => {
  it.each(TEXT)('%s can be read on %s', (text, ground) =>
    expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5),
  );
  it.each(GRAPHIC)('%s can be seen on %s', (mark, ground) =>
    expect(contrast(colour(mark, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3),
  );
});

describe('on the ground of another site', () => {
  const own = block(":root[data-tema='gennemsigtig']");
  const marks = [
    'accent',
    'accent-line',
    'outside',
    'outsider',
    'tie',
    'band',
    'rule',
    'control',
    'focus',
    'new',
    'firm',
    'knowledge',
    'authority',
  ];
  it.each(marks)('%s can be seen on white and on black', (mark) => {
    const hex = own.get(`--${mark}`) ?? colour(mark, 'light');
    for (const ground of ['#ffffff', '#000000']) expect(contrast(hex, ground)).toBeGreaterThanOrEqual(3);
  });
});

const KINDS = {
  firm: 'firm',
  knowledge: 'knowledge',
  authority: 'authority',
  facilitator: 'accent',
} as const;
/**
 * CIEDE2000 at which two filled marks of 16 px, apart from each other, are told apart at a glance. 2–3 is what is just
 * noticed side by side; for small marks apart, studies of categorical palettes ask for about 10 (Szafir 2018).
 */
const GLANCE = 10;

describe('kinds of actor differ', () => {
  const kinds: ActorKind[] = ['firm', 'knowledge', 'authority', 'facilitator', 'outsider'];

  it('by shape, all five, and not by size alone', () => {
    // a circle has arcs and no straight side; the others each a number of sides of their own
    const sides = kinds.map((kind) => SHAPE[kind].match(/[lhv]/gi)?.length ?? 0);
    expect(sides.filter((n) => n === 0)).toHaveLength(1);
    expect(new Set(sides).size).toBe(kinds.length);
  });

  const eyes = Object.keys(BLINDNESS) as (keyof typeof BLINDNESS)[];
  const others = ['firm', 'knowledge', 'authority'] as const;
  const cases = THEMES.flatMap((theme) => eyes.map((eye) => ({ theme, eye })));

  it.each(cases)('the facilitator from the others by colour too, in $theme, with $eye', ({ theme, eye }) => {
    const accent = seen(lightOf(colour(KINDS.facilitator, theme)), eye);
    for (const kind of others) {
      const other = seen(lightOf(colour(KINDS[kind], theme)), eye);
      expect(difference(accent, other), kind).toBeGreaterThanOrEqual(GLANCE);
    }
  });

  const every = THEMES.flatMap((theme) => [undefined, ...eyes].map((eye) => ({ theme, eye })));

  it.each(every)('all from each other by colour, in $theme, with $eye', ({ theme, eye }) => {
    const lights = Object.entries(KINDS).map(([kind, name]) => {
      const light = lightOf(colour(name, theme));
      return { kind, light: eye ? seen(light, eye) : light };
    });
    lights.forEach((one, i) =>
      lights.slice(i + 1).forEach((other) => {
        const apart = difference(one.light, other.light);
        expect(apart, `${one.kind} and ${other.kind}`).toBeGreaterThanOrEqual(GLANCE);
      }),
    );
  });
});

describe('the measures are right', () => {
  it('contrast', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
  it.each([
    // Sharma, Wu & Dalal 2005, table 1
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as const)('CIEDE2000 of %j and %j', (one, other, expected) =>
    expect(labDifference(one, other)).toBeCloseTo(expected, 4),
  );
  it('grey stays grey for every eye', () => {
    for (const eye of Object.keys(BLINDNESS) as (keyof typeof BLINDNESS)[])
      for (const part of seen([0.5, 0.5, 0.5], eye)) expect(part).toBeCloseTo(0.5, 4);
  });
  it('red and green of the same lightness are alike to a deuteranope', () => {
    const [red, green] = [lightOf('#b05050'), lightOf('#6f7d3c')];
    expect(difference(seen(red, 'deuteranopia'), seen(green, 'deuteranopia'))).toBeLessThan(
      difference(red, green) / 3,
    );
  });
});
