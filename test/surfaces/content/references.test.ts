/** What chapters, activities, terms and real cases refer to is there, and whatever is not is named with its place. Each slip is made in the site's own content. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { realCase } from '../../../src/schemas/case.ts';
import { phase as phaseSchema } from '../../../src/schemas/phase.ts';
import { inOrder } from '../../../src/surfaces/content/chapter-order.ts';
import { checkReferences, examplesOf } from '../../../src/surfaces/content/references.ts';
import { activityIds, filesIn, names, phaseFiles, phases, readText } from '../../fixtures.ts';
import { chapters as prose } from '../../content/prose.ts';

type Change = (text: string) => string;

/** The site's content, with one file read otherwise. */
function content(changed = '', change: Change = (text) => text) {
  const read = (file: string) => (file === changed ? change(readText(file)) : readText(file));
  const cases = filesIn('content/eksempler/', '.yaml').map((name) => ({
    id: name.replace('.yaml', ''),
    data: realCase.parse(parse(read(`content/eksempler/${name}`))),
  }));
  const terms = (parse(read('content/ordliste.yaml')) as { id: string; lys?: string }[]).map((term) => ({
    id: term.id,
    data: { target: term.lys },
  }));
  const written = [...phaseFiles.keys()].map((id) => ({
    id,
    data: phaseSchema.parse(parse(read(`content/faser/${id}.yaml`))),
  }));
  const chapters = prose.map(({ file, body }) => ({
    id: file.replace(/^.*\/|\.mdx$/g, ''),
    body: file === changed ? change(body) : body,
  }));
  return { chapters, phases: written, terms, cases, actors: new Set(Object.keys(names.actors)) };
}

const replace =
  (from: string | RegExp, to: string): Change =>
  (text) => {
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    return changed;
  };
const CHAPTER = 'content/kapitler/moden.mdx';

describe('what the content refers to', () => {
  it('is there', () => expect(() => checkReferences(content())).not.toThrow());

  it.each<[slip: string, file: string, change: Change, told: RegExp[]]>([
    [
      'a term that is not in the glossary',
      'content/kapitler/clutter.mdx',
      replace('<Ord id="clutter">', '<Ord id="rod">'),
      [/^content\/kapitler\/clutter\.mdx: <Ord id="rod">: /, /content\/ordliste\.yaml/],
    ],
    [
      'a tag that is none',
      CHAPTER,
      replace('<Trin id="moden-dele"', '<Skridt id="moden-dele"'),
      [/<Skridt>/],
    ],
    ['a passage without an id', CHAPTER, replace('<Trin id="moden-dele"', '<Trin'), [/id is missing/]],
    [
      'a passage at an unknown activity',
      CHAPTER,
      replace('aktivitet="evaluering"', 'aktivitet="evalueringen"'),
      [/^content\/kapitler\/moden\.mdx: <Trin id="moden-regnskab"/, /aktivitet "evalueringen" is unknown/],
    ],
    [
      'a passage in an unknown phase',
      CHAPTER,
      replace('fase="moden"', 'fase="voksen"'),
      [/fase "voksen" is unknown/],
    ],
    [
      'a passage after the end',
      CHAPTER,
      replace(/<Trin id="moden-dele"[^>]*>/, '<Trin id="moden-dele" t="4.5">'),
      [/t "4.5" is no moment/],
    ],
    [
      'a passage that takes away what is none',
      CHAPTER,
      replace(/<Trin id="moden-dele"[^>]*>/, '<Trin id="moden-dele" fase="moden" uden="karen">'),
      [/uden "karen" is unknown/],
    ],
    [
      'a misspelt field',
      CHAPTER,
      replace('aktivitet="evaluering"', 'aktvitet="evaluering"'),
      [/moden-regnskab/, /"aktvitet" is no field of <Trin>/],
    ],
    [
      'words outside of every passage',
      CHAPTER,
      (text) => `${text}\nEn løs ende.\n`,
      [/^content\/kapitler\/moden\.mdx: "En løs ende\."/],
    ],
    [
      'two passages with one id',
      CHAPTER,
      replace('id="moden-dele"', 'id="moden-marked"'),
      [/"moden-marked" is already in content\/kapitler\/moden\.mdx/],
    ],
    [
      'a link to what the page does not have',
      'content/kapitler/spin-off.mdx',
      replace('/aktiviteter/#videndeling', '/aktiviteter/#videnheling'),
      [/^content\/kapitler\/spin-off\.mdx: /, /"#videnheling"/],
    ],
    [
      'a link to a page that is none',
      'content/kapitler/spin-off.mdx',
      replace('/aktiviteter/#videndeling', '/aktivitet/'),
      [/there is no page "\/aktivitet\/"/],
    ],
    [
      'a real case in a chapter that is none',
      CHAPTER,
      replace(/<Eksempel id="[^"]*"/, '<Eksempel id="atlantis"'),
      [/there is no content\/eksempler\/atlantis\.yaml/],
    ],
    [
      'a term that lights an actor that is none',
      'content/ordliste.yaml',
      replace('lys: facilitator', 'lys: actor:v99'),
      [/^content\/ordliste\.yaml: /, /lys/, /"v99"/],
    ],
    [
      'a real case in a phase that is none',
      'content/eksempler/norcom.yaml',
      replace(/fase: .*/, 'fase: voksen'),
      [/^content\/eksempler\/norcom\.yaml: fase: "voksen"/],
    ],
    [
      'an activity with a real case that is none',
      'content/faser/spirende.yaml',
      replace('eksempel: hull-2016', 'eksempel: hul-2016'),
      [/^content\/faser\/spirende\.yaml: aktiviteter\.1\.eksempel: /, /content\/eksempler\/hul-2016\.yaml/],
    ],
    [
      "an activity with another's real case",
      'content/faser/spirende.yaml',
      replace('eksempel: hull-2016', 'eksempel: anholt-2013'),
      [/^content\/faser\/spirende\.yaml: aktiviteter\.1\.eksempel: /, /"samarbejdsprojekter"/],
    ],
  ])('and is not: %s', (_, file, change, told) => {
    const referring = content(file, change);
    for (const pattern of told) expect(() => checkReferences(referring)).toThrow(pattern);
  });
});

describe('the real cases', () => {
  it('stand at every activity, no two at one', () => {
    const { phases: written, cases } = content();
    const examples = examplesOf(written, cases);
    expect([...examples.keys()].toSorted()).toEqual(activityIds.toSorted());
    expect(new Set(examples.values()).size).toBe(activityIds.length);
  });
});

describe('the order of the chapters', () => {
  const entries = (after: Readonly<Record<string, string | undefined>> = {}) =>
    prose.map(({ file, front }) => {
      const id = file.replace(/^.*\/|\.mdx$/g, '');
      return { id, data: { phase: front['fase'], after: id in after ? after[id] : front['efter'] } };
    }) as unknown as Parameters<typeof inOrder>[0];

  it('is the order of the phases, after the introduction', () => {
    const found = inOrder(entries(), phases);
    expect(found.map(({ phase }) => phase)).toEqual([null, ...phases.keys()]);
  });
  it.each([
    [
      'after one that is none',
      { moden: 'spirrende' },
      /^content\/kapitler\/moden\.mdx: efter: .*"spirrende"/,
    ],
    ['two after one', { moden: 'clutter' }, /exactly one chapter must come after "clutter", found 2/],
    ['no first', { indledning: 'moden' }, /exactly one chapter must come after "", found 0/],
  ] as const)('is refused: %s', (_, after, told) =>
    expect(() => inOrder(entries(after), phases)).toThrow(told),
  );
  it('is refused where a phase is none', () =>
    expect(() => inOrder(entries(), phases.slice(1))).toThrow(
      /^content\/kapitler\/clutter\.mdx: fase: "clutter"/,
    ));
});
