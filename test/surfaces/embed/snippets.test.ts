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
import { embedOf, isPlain, pageOf, sameView, viewOf, type Wish } from '../../../src/surfaces/embed/wish.ts';
import { DEFAULT_SEED } from '../../../src/model/scene/view.ts';
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

const wish: Wish = {
  figure: 'livsforloeb',
  phase: 'moden',
  view: {},
  theme: 'lys',
  hide: [],
  size: 'spalte',
  title: '',
};

describe('the frame', () => {
  const html = frameSnippet(wish, `${SITE}${embedOf(wish)}`, TITLE, page);
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
  it('is as wide as a phone where little room is, with a height of that width', () =>
    expect(attributesOf(frameSnippet({ ...wish, size: 'smal' }, 'x', TITLE, page), 'iframe')).toMatchObject({
      width: '342',
      height: '527',
    }));
  it('without a ground has the colour scheme of its page, or the browser lays one below it', () =>
    expect(
      attributesOf(frameSnippet({ ...wish, theme: 'gennemsigtig' }, 'x', TITLE, page), 'iframe')['style'],
    ).toContain('color-scheme:light'));
  it('is nowhere higher than WordPress shows', () => {
    for (const figure of ['livsforloeb', 'noegletal', 'aktiviteter', 'new'])
      for (const size of ['smal', 'spalte', 'bred'] as const)
        expect(frameOf(figure, size).height).toBeLessThanOrEqual(1000);
  });
});

describe('the element', () => {
  const live = [`${SITE}embed/livsforloeb/moden/`, TITLE] as const;
  it('loads one script and leads to the figure where it does not run', () => {
    const html = elementSnippet(wish, `${SITE}embed.js`, live);
    expect(attributesOf(html, 'script')).toEqual({ src: `${SITE}embed.js`, async: true });
    expect(attributesOf(html, 'klynge-figur')).toMatchObject({
      figur: 'livsforloeb',
      fase: 'moden',
      tema: 'lys',
    });
    expect(attributesOf(html, 'a')).toEqual({ href: `${SITE}embed/livsforloeb/moden/` });
  });
  it('says the moment instead of the phase, and all that was chosen', () => {
    const html = elementSnippet(
      { ...wish, view: { t: '2.4', uden: 'branding,facilitator' }, hide: ['navne', 'fase'] },
      'x',
      live,
    );
    const said = attributesOf(html, 'klynge-figur');
    expect(said).toMatchObject({ t: '2.4', uden: 'branding,facilitator', skjul: 'navne,fase' });
    expect(said).not.toHaveProperty('fase');
  });
});

describe('what is wished for', () => {
  const view = { aktivitet: 'videndeling', uden: 'facilitator', froe: '7' };
  it('is an address, whose path alone carries figure and phase', () => {
    expect(embedOf(wish, false)).toBe('embed/livsforloeb/moden/');
    expect(isPlain(wish)).toBe(true);
    const more: Wish = { ...wish, view, theme: 'moerk', hide: ['navne', 'knapper'] };
    expect(embedOf(more)).toBe(
      'embed/livsforloeb/moden/?aktivitet=videndeling&uden=facilitator&froe=7&tema=moerk&skjul=navne,knapper',
    );
    expect(isPlain(more)).toBe(false);
    expect(embedOf({ ...wish, view: { t: '2.4' } }, false)).toBe('embed/livsforloeb/?t=2.4');
  });
  it('leads to the page with words in the same view', () => {
    expect(pageOf(wish)).toBe('kapitler/moden/');
    expect(pageOf({ ...wish, view })).toBe('kapitler/moden/?aktivitet=videndeling&uden=facilitator&froe=7');
    expect(pageOf({ ...wish, view: { t: '2.4' } })).toBe('?t=2.4');
    expect(pageOf({ ...wish, figure: 'aktiviteter', view })).toBe(
      'aktiviteter/?fase=moden&aktivitet=videndeling&uden=facilitator&froe=7#moden',
    );
    expect(pageOf({ ...wish, figure: 'noegletal' })).toBe('#noegletal');
  });
  it('takes over what a figure says of its view; the cluster that goes without saying stays unsaid', () => {
    const told = { fase: 'spirende', aktivitet: 'branding', froe: String(DEFAULT_SEED), tema: 'x' };
    expect(viewOf(told)).toEqual({ phase: 'spirende', view: { aktivitet: 'branding' } });
    expect(viewOf({ t: '1.5', froe: '3' })).toEqual({ phase: undefined, view: { t: '1.5', froe: '3' } });
    expect(sameView({ phase: 'moden', view: {} }, { phase: 'moden', view: {} })).toBe(true);
    expect(sameView({ phase: 'moden', view: {} }, { phase: 'spirende', view: {} })).toBe(false);
    expect(sameView({ phase: 'moden', view: { t: '1' } }, { phase: 'spirende', view: { t: '1' } })).toBe(
      true,
    );
    expect(sameView({ phase: 'moden', view: { uden: 'x' } }, { phase: 'moden', view: {} })).toBe(false);
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
