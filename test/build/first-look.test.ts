/** What a page needs of its stylesheet as it opens: every rule that can speak of what stands in it, and no other. */
import { expect, it } from 'vitest';
import { firstLook } from '../../src/build/first-look.mjs';

const HTML = '<html data-js><body class="a b"><p id="x" class=c>';
const kept = (css: string) => firstLook(css, HTML).replace(/\s+/g, ' ').trim();

it.each([
  'p{color:red}',
  '.a .b>.c{color:red}',
  '#x{color:red}',
  '.a:not(.gone){color:red}',
  'html:not([data-js]) .a:hover::before{color:red}',
  ':is(.gone, .b) p{color:red}',
  '.gone, .c{color:red}',
  '.a:has(.later){color:red}',
  '@media (min-width:1px){.a{color:red}}',
  '@font-face{font-family:x}',
  '.a{&.gone{color:red}}',
])('keeps %s', (css) => expect(kept(css)).toBe(css));

it.each([
  '.gone{color:red}',
  '.a .gone{color:red}',
  '#gone{color:red}',
  ':is(.gone, .away) p{color:red}',
  '@media print{.a{color:red}}',
  '@media (min-width:1px){@supports (display:grid){.gone{color:red}}}',
  '@keyframes k{to{color:red}}',
])('leaves %s for later', (css) => expect(kept(css)).toBe(''));
