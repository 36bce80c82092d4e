/** Every reference that a chapter, an activity or a real case makes is looked up before a page is built, so that a slip names its file. */
import type { CollectionEntry } from 'astro:content';
import { readWritten } from './tags.ts';

/** What an author may use in a chapter, with its fields; a field that is marked must be given. */
const TAGS: Readonly<Record<string, { must?: string; fields: readonly string[] }>> = {
  Trin: { must: 'id', fields: ['id', 'fase', 't', 'aktivitet', 'uden', 'hvem'] },
  Vis: { must: 'fase', fields: ['fase', 'aktivitet', 'uden'] },
  Bud: { must: 'fase', fields: ['fase'] },
  Faser: { fields: [] },
  Uden: { must: 'faser', fields: ['faser'] },
  Ord: { must: 'id', fields: ['id'] },
  Eksempel: { must: 'id', fields: ['id'] },
  Aktiviteter: { must: 'fase', fields: ['fase'] },
  Antal: { fields: ['fase', 'stort'] },
};
/** A link within the site: its page, and where on it. */
const LINK = /^(\/[^?#]*)(?:\?[^#]*)?(?:#(.*))?$/;
/** Pages beside the chapters. */
const PAGES = [
  '/',
  '/aktiviteter/',
  '/vis/',
  '/vis/taler/',
  '/vis/klasse/',
  '/undervisning/',
  '/undervisning/elevark/',
  '/undervisning/facit/',
  '/indlejr/',
  '/om/',
  '/embed/kredsloeb/spin-off/',
];

type Case = Pick<CollectionEntry<'eksempler'>, 'id'> & {
  data: Pick<CollectionEntry<'eksempler'>['data'], 'phase' | 'activity'>;
};

/** What refers to each other: entries of the collections, as far as they do. */
export interface Referring {
  chapters: readonly Pick<CollectionEntry<'kapitler'>, 'id' | 'body'>[];
  phases: readonly {
    id: string;
    data: { activities: readonly { id: string; example: string }[] };
  }[];
  terms: readonly { id: string; data: { target?: string | undefined } }[];
  cases: readonly Case[];
  /** ids of all actors that have a name */
  actors: ReadonlySet<string>;
}

/** @throws Error with file, tag and field when a reference dangles, a field is misspelt, two passages share an id, or words stand in no passage */
export function checkReferences({ chapters, phases, terms, cases, actors }: Referring): void {
  const ids = (entries: readonly { id: string }[]) => new Set(entries.map(({ id }) => id));
  const known = {
    fase: ids(phases),
    aktivitet: new Set(phases.flatMap(({ data }) => data.activities.map(({ id }) => id))),
    term: ids(terms),
    case: ids(cases),
  };
  const passages = new Map<string, string>();
  const written = chapters.map(({ id, body = '' }) => ({
    path: `content/kapitler/${id}.mdx`,
    ...readWritten(body),
  }));
  for (const { path, tags, blocks } of written) {
    for (const { name: tag, fields: given } of tags) {
      const where = `<${[tag, ...Object.entries(given).map(([name, value]) => `${name}="${value}"`)].join(' ')}>`;
      const { must, fields } = TAGS[tag] ?? slip(path, where, `there is no <${tag}>`);
      for (const name of Object.keys(given))
        if (!fields.includes(name)) slip(path, where, `"${name}" is no field of <${tag}>`);
      if (must !== undefined && !given[must]) slip(path, where, `${must} is missing`);
      for (const field of ['fase', 'aktivitet'] as const) {
        const value = given[field];
        if (value !== undefined && !known[field].has(value))
          slip(path, where, `${field} "${value}" is unknown`);
      }
      const { id = '', t, uden, hvem } = given;
      if (uden !== undefined && uden !== 'facilitator' && !known.aktivitet.has(uden))
        slip(path, where, `uden "${uden}" is unknown`);
      if (hvem !== undefined && !actors.has(hvem)) slip(path, where, `hvem: there is no actor "${hvem}"`);
      if (hvem !== undefined && given['aktivitet'] === undefined)
        slip(path, where, 'hvem casts an act, and there is no aktivitet');
      if (t !== undefined && !(Number(t) >= 0 && Number(t) <= phases.length - 1))
        slip(path, where, `t "${t}" is no moment`);
      if (tag === 'Ord' && !known.term.has(id))
        slip(path, where, `id "${id}" is not in content/ordliste.yaml`);
      if (tag === 'Eksempel' && !known.case.has(id))
        slip(path, where, `id: there is no content/eksempler/${id}.yaml`);
      if (tag !== 'Trin') continue;
      const other = passages.get(id);
      if (other) slip(path, where, `id "${id}" is already in ${other}`);
      passages.set(id, path);
    }
    const stray = blocks.find((block) => block.tag?.name !== 'Trin');
    if (stray) slip(path, `"${stray.source.slice(0, 40)}"`, 'stands outside of every <Trin>');
  }
  for (const { path, links } of written)
    for (const [, page = '', anchor] of links.flatMap((link) => [LINK.exec(link) ?? []])) {
      if (page === '') continue;
      const chapter = /^\/kapitler\/([^/]+)\/$/.exec(page)?.[1];
      const where = `(${page}${anchor === undefined ? '' : `#${anchor}`})`;
      if (chapter ? !chapters.some(({ id }) => id === chapter) : !PAGES.includes(page))
        slip(path, where, `there is no page "${page}"`);
      const there = chapter
        ? passages.get(anchor ?? '') === `content/kapitler/${chapter}.mdx`
        : page !== '/aktiviteter/' || known.aktivitet.has(anchor ?? '') || known.fase.has(anchor ?? '');
      if (anchor !== undefined && !there) slip(path, where, `the page has no "#${anchor}"`);
    }
  for (const { id, data } of terms)
    for (const [, actor = ''] of (data.target ?? '').matchAll(/\bactor:(\S+)/g))
      if (!actors.has(actor)) slip('content/ordliste.yaml', `${id}: lys`, `there is no actor "${actor}"`);
  for (const { id, data } of cases)
    if (!known.fase.has(data.phase))
      slip(`content/eksempler/${id}.yaml`, 'fase', `"${data.phase}" is no phase`);
  examplesOf(phases, cases);
}

/**
 * The real case of each activity, by the activity's id. A case stands at the one activity that it names itself,
 * so that no two activities share one.
 * @throws Error with file and field when there is no such case, or when it stands at another activity
 */
export function examplesOf(phases: Referring['phases'], cases: readonly Case[]): ReadonlyMap<string, string> {
  const examples = new Map<string, string>();
  for (const { id: phase, data } of phases)
    data.activities.forEach(({ id, example }, i) => {
      const where = `aktiviteter.${i}.eksempel`;
      const found = cases.find((one) => one.id === example)?.data;
      if (!found)
        return slip(`content/faser/${phase}.yaml`, where, `there is no content/eksempler/${example}.yaml`);
      for (const [field, here, there] of [
        ['fase', phase, found.phase],
        ['aktivitet', id, found.activity],
      ])
        if (here !== there)
          slip(
            `content/faser/${phase}.yaml`,
            where,
            `content/eksempler/${example}.yaml has ${field} "${there}", not "${here}"`,
          );
      examples.set(id, example);
    });
  return examples;
}

function slip(file: string, where: string, what: string): never {
  throw new Error(`${file}: ${where}: ${what}`);
}
