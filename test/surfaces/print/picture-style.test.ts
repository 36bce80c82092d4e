/** What a picture takes over from the stylesheets of the page. */
import { describe, expect, it } from 'vitest';
import { ink, plainRules, readPalette } from '../../../src/surfaces/print/picture-style.ts';

describe('a palette', () => {
  it('gives the light one of two values, whatever brackets and commas are in it', () => {
    const css = ':root { --a: light-dark(rgb(1, 2, 3), #fff); --b: 4px } @media print { :root { --b: 5px } }';
    expect([...readPalette(css)]).toEqual([
      ['--a', 'rgb(1, 2, 3)'],
      ['--b', '4px'],
    ]);
  });

  it('names the file that lacks a colour', () =>
    expect(() => ink('nowhere')).toThrow(/palette\.css.*--nowhere/));
});

describe('the rules of a stylesheet', () => {
  it('keep their values, with every variable written out', () =>
    expect(
      plainRules('.a,\n.b { /* why */ fill: var(--paper); stroke-width: 2 }', (name) => `<${name}>`),
    ).toBe('.a, .b{fill: <paper>;stroke-width: 2}'));

  it('leave out what speaks of a page: at-rules, sizes, empty rules', () =>
    expect(
      plainRules(
        '@media print { .a { fill: red } } @container (width > 1px) { .a { fill: red } } .b { width: 1px }',
      ),
    ).toBe(''));

  it('hide what a page hides, save the details', () =>
    expect(plainRules('.a { display: none } .a .detail { display: none }')).toBe('.a{display:none}'));

  it('stop at a variable that has no value', () =>
    expect(() => plainRules('.a { fill: var(--nowhere) }')).toThrow(/--nowhere/));
});
