/** What other sites paste: attributes that hosts keep, text that cannot become markup, and sizes that fit. */
import { describe, expect, it } from 'vitest';
import { embedPath, oembedPath, pagePath } from '../../../src/surfaces/embed/addresses.ts';
import { fieldsIn } from '../../../src/surfaces/embed/host-request.ts';
import {
  elementSnippet,
  frameOf,
  frameSnippet,
  oembedSnippet,
  pictureSnippet,
} from '../../../src/surfaces/embed/snippets.ts';
import { faultsInXml } from '../../figures/xml.ts';

const SITE = 'https://eksempel.dk/klynge/';
const TITLE = 'En »klynge« & <b>"mere"</b>';
const page = [`${SITE}kapitler/moden/`, TITLE] as const;

/** Attributes of the first element of a name. */
function attributesOf(html: string, name: string): Record<string, string | true> {
  const [, inner = ''] = new RegExp(`<${name}((?:\\s[^\\s=>]+(?:="[^"]*")?)*)>`).exec(html) ?? [];
  return Object.fromEntries(
    [...inner.matchAll(/\s([^\s=]+)(?:="([^"]*)")?/g)].map(([, key = '', value]) => [key, value ?? true]),
  );
}

describe('the frame', () => {
  const html = frameSnippet(`${SITE}embed/livsforloeb/moden/`, TITLE, 677, page);
  it('has what a host needs, and says its own theme', () =>
    expect(attributesOf(html, 'iframe')).toEqual({
      src: `${SITE}embed/livsforloeb/moden/?tema=lys`,
      title: 'En »klynge« &amp; &lt;b&gt;&quot;mere&quot;&lt;/b&gt;',
      width: '100%',
      height: '677',
      frameborder: '0',
      style: 'display:block;border:0',
      loading: 'lazy',
      allow: 'fullscreen',
    }));
  it('stands in a figure whose caption is left where frames are taken away', () => {
    const left = html.replace(/<iframe.*?<\/iframe>/, '');
    expect(left).toMatch(
      /^<figure style="margin:0"><figcaption><a href="[^"]+kapitler\/moden\/">.*<\/a><\/figcaption><\/figure>$/,
    );
  });
  it('is well-formed, whatever the title', () => expect(faultsInXml(html)).toEqual([]));
  it('is as high as its drawing and all beside it, at 600 wide', () => {
    expect(frameOf('livsforloeb', 460)).toEqual({ width: 600, height: 677 });
    expect(frameOf('noegletal', 460).height).toBeGreaterThan(677);
    expect(frameOf('livsforloeb', 461).height).toBe(678);
  });
});

describe('the element', () => {
  const html = elementSnippet(`${SITE}embed.js`, 'livsforloeb', 'moden', [
    `${SITE}embed/livsforloeb/moden/`,
    TITLE,
  ]);
  it('loads one script and leads to the figure where it does not run', () => {
    expect(attributesOf(html, 'script')).toEqual({ src: `${SITE}embed.js`, async: true });
    expect(attributesOf(html, 'klynge-figur')).toMatchObject({
      figur: 'livsforloeb',
      fase: 'moden',
      tema: 'lys',
    });
    expect(attributesOf(html, 'a')).toEqual({ href: `${SITE}embed/livsforloeb/moden/` });
  });
});

describe('the picture', () => {
  it('is 640 wide in its own proportions, with its words, in a link', () => {
    const html = pictureSnippet(page[0], `${SITE}figurer/moden.svg`, TITLE, { width: 1200, height: 900 });
    expect(attributesOf(html, 'img')).toMatchObject({ width: '640', height: '480' });
    expect(html).toMatch(/^<a href="[^"]+"><img [^>]+><\/a>$/);
  });
});

describe('the answer of oEmbed', () => {
  const html = oembedSnippet([page, page], `${SITE}embed/livsforloeb/`, TITLE, { width: 600, height: 677 });
  it('is a quotation, and a frame with only what WordPress keeps', () => {
    expect(html).toMatch(/^<blockquote><a .*<\/a> · <a .*<\/a><\/blockquote><iframe [^>]+><\/iframe>$/);
    expect(Object.keys(attributesOf(html, 'iframe')).toSorted()).toEqual(
      ['frameborder', 'height', 'scrolling', 'src', 'title', 'width'].toSorted(),
    );
  });
});

describe('addresses', () => {
  it('of a figure and of a phase of it', () => {
    expect([embedPath('livsforloeb'), embedPath('livsforloeb', 'moden')]).toEqual([
      'embed/livsforloeb/',
      'embed/livsforloeb/moden/',
    ]);
    expect([oembedPath('noegletal'), oembedPath('noegletal', 'moden')]).toEqual([
      'oembed/noegletal.json',
      'oembed/noegletal-moden.json',
    ]);
  });
  it('of the page with words that each stands for', () => {
    expect(pagePath('livsforloeb')).toBe('');
    expect(pagePath('livsforloeb', 'spin-off')).toBe('kapitler/spin-off/');
    expect(pagePath('aktiviteter', 'moden')).toBe('aktiviteter/#moden');
    expect(pagePath('noegletal', 'moden')).toBe('#noegletal');
  });
});

describe('a message of a host', () => {
  const ask = (tilstand: unknown, rest: object = {}) =>
    fieldsIn({ klynge: 1, type: 'saet', tilstand, ...rest });
  it('sets fields with text and numbers, and clears one with null', () =>
    expect(ask({ fase: 'moden', t: 2.5, aktivitet: null })).toEqual([
      ['fase', 'moden'],
      ['t', '2.5'],
      ['aktivitet', null],
    ]));
  it('sets nothing with what is neither', () =>
    expect(ask({ fase: {}, t: [2], uden: true, foelg: undefined })).toEqual([]));
  it.each([
    ['no object', 'saet'],
    ['nothing', null],
    ['of another version', { klynge: 2, type: 'saet', tilstand: {} }],
    ['of another type', { klynge: 1, type: 'tilstand', tilstand: {} }],
    ['without a state', { klynge: 1, type: 'saet' }],
    ['with a state that is none', { klynge: 1, type: 'saet', tilstand: 'fase=moden' }],
    ["somebody else's", { type: 'resize', height: 3 }],
  ])('that is %s is left alone', (_, data) => expect(fieldsIn(data)).toBeUndefined());
});
