/** The tool that says whether a drawing is XML finds every fault that a browser would stumble over. */
import { expect, it } from 'vitest';
import { faultsInXml } from './xml.ts';

it.each([
  '<svg/>',
  '<svg a="1" b-c=\'2\'><g><!--[--><path d="M0 0"/></g>å &amp; &#229;</svg>',
  ' <a>\n</a>\n',
])('%s is well-formed', (xml) => expect(faultsInXml(xml)).toEqual([]));

it.each([
  ['<svg><path></svg>', 'a wrong end tag'],
  ['<svg><path>', 'not closed'],
  ['<svg a=1/>', 'a stray <'],
  ['<svg a/>', 'a stray <'],
  ['<svg a="1" a="2"/>', 'an attribute twice'],
  ['<svg>a & b</svg>', 'a bare &'],
  ['<svg a="b & c"/>', 'a bare &'],
  ['<svg>a < b</svg>', 'a stray <'],
  ['<svg/><svg/>', '2 roots'],
  ['', '0 roots'],
  ['tekst<svg/>', 'text outside'],
  ['<svg><!-- a -- b --></svg>', '-- in a comment'],
])('%s is not', (xml, fault) => expect(faultsInXml(xml).join()).toContain(fault));
