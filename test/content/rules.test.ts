/** What content/ must keep to: the source's lists, references that lead somewhere, and Danish as it is printed. */
import { describe, expect, it } from 'vitest';
import { TOUCHED } from '../../src/words/keys.ts';
import {
  activityIds,
  course,
  filesIn,
  grown,
  names,
  phaseFiles,
  readText,
  readYaml,
  seeds,
  sourceActivities,
  words,
} from '../fixtures.ts';
import { chapters, everything, pages, plain } from './prose.ts';

const ACTIVITIES = {
  clutter: [],
  potentiel: ['specialisering', 'netvaerk', 'viden'],
  spirende: [
    'videndeling',
    'studieture',
    'virksomhedsbesoeg',
    'klyngestrategi',
    'branding',
    'uddannelse',
    'samarbejdsprojekter',
    'eksport',
  ],
  moden: [
    'market-intelligence',
    'brancheanalyse',
    'innovationssamarbejde',
    'fou-open-innovation',
    'nye-virksomheder',
    'portefoeljestyring',
    'entreprenoerskab',
    'evaluering',
  ],
  'spin-off': [],
} as const;

const phaseTexts = [...phaseFiles].map(([id, phase]) => ({ id, ...phase }));
const activities = phaseTexts.flatMap(({ aktiviteter }) => aktiviteter);
const isHome =
  (activity: string) =>
  ({ activities }: { activities: readonly string[] }) =>
    activities.includes(activity);
const parts = (id: string) =>
  activities.find((activity) => activity.id === id)?.dele?.map(({ navn }) => navn);

describe('phases and activities', () => {
  it("are the source's, in its order: 3 + 8 + 8", () => {
    expect(Object.fromEntries(course.phases.map(({ id, activities }) => [id, activities]))).toEqual(
      ACTIVITIES,
    );
    expect(course.phases.map(({ id }) => id)).toEqual(Object.keys(ACTIVITIES));
  });

  it.each(phaseTexts)(
    '$navn has labels that the figure has room for',
    ({ kort, undertitel, aktiviteter }) => {
      expect(kort.length).toBeLessThanOrEqual(10);
      expect(undertitel.length).toBeLessThanOrEqual(34);
      expect(aktiviteter.filter(({ etiket }) => etiket.length > 28 || etiket.length === 0)).toEqual([]);
    },
  );

  it('have a label and a name of their own each', () => {
    expect(new Set(activities.map(({ etiket }) => etiket)).size).toBe(activities.length);
    expect(new Set(activities.map(({ navn }) => navn)).size).toBe(activities.length);
  });

  it("keep the source's parts", () => {
    expect(parts('viden')).toHaveLength(4);
    expect(parts('uddannelse')).toEqual(['Klyngens egne medarbejdere', 'Medlemmernes medarbejdere']);
    expect(parts('studieture')).toEqual(['Studieture', 'Seminarer', 'Workshops']);
    expect(parts('netvaerk')).toEqual(['Netværk', 'Uforpligtende samarbejde']);
    expect(parts('brancheanalyse')).toEqual(
      expect.arrayContaining(['Strategisk segmentering', 'Værdikæder', 'Underklynger']),
    );
    expect(parts('nye-virksomheder')).toEqual(['Inden for klyngen', 'Sammen med andre klynger']);
  });

  it('touch one to three of our groups each, none twice, in the order of the groups', () => {
    expect(Object.keys(words.roerer)).toEqual([...TOUCHED]);
    for (const { id, roerer } of activities) {
      expect(roerer.length, id).toBeGreaterThanOrEqual(1);
      expect(roerer.length, id).toBeLessThanOrEqual(3);
      expect(
        TOUCHED.filter((group) => roerer.includes(group)),
        id,
      ).toEqual(roerer);
    }
    expect(new Set(activities.flatMap(({ roerer }) => roerer))).toEqual(new Set(TOUCHED));
  });

  it('without a list of their own say so', () => {
    expect(phaseFiles.get('clutter')?.uden_aktiviteter).toMatch(/ingen klyngeaktivitet endnu/);
    expect(phaseFiles.get('spin-off')?.uden_aktiviteter).toMatch(/begynder forfra i den spirende fase/);
    expect(
      phaseTexts
        .filter((phase) => phase.uden_aktiviteter)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['clutter', 'spin-off']);
  });
});

describe('references', () => {
  const tags = (name: string) =>
    [...chapters, ...pages].flatMap(({ file, written }) =>
      written.tags.filter((tag) => tag.name === name).map(({ fields }) => ({ file, attributes: fields })),
    );
  const terms = readYaml<{ id: string }[]>('content/ordliste.yaml').map(({ id }) => id);
  const cases = filesIn('content/eksempler/', '.yaml').map((name) => name.replace('.yaml', ''));

  it('use no tag that is not known', () => {
    const used = [...chapters, ...pages].flatMap(({ written }) => written.tags.map(({ name }) => name));
    const known = ['Aktiviteter', 'Antal', 'Bud', 'Eksempel', 'Faser', 'Ord', 'Trin', 'Uden', 'Vis'];
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('to terms lead to the glossary, which holds each term once', () => {
    expect(tags('Ord').length).toBeGreaterThan(10);
    expect(tags('Ord').filter(({ attributes }) => !terms.includes(attributes['id'] ?? ''))).toEqual([]);
    expect(new Set(terms).size).toBe(terms.length);
  });

  it('to cases lead to a case', () => {
    expect(tags('Eksempel').length).toBeGreaterThan(4);
    expect(tags('Eksempel').filter(({ attributes }) => !cases.includes(attributes['id'] ?? ''))).toEqual([]);
  });

  it('to phases and activities lead to one', () => {
    const phases = course.phases.map(({ id }) => id);
    expect(
      tags('Aktiviteter')
        .map(({ attributes }) => attributes['fase'])
        .sort(),
    ).toEqual(['moden', 'potentiel', 'spirende']);
    const wrong = tags('Trin').filter(({ attributes: { fase, t, aktivitet } }) => {
      const moment = t === undefined ? phases.indexOf(fase ?? '') : Number(t);
      return (
        !(moment >= 0 && moment <= phases.length - 1) ||
        (aktivitet !== undefined && !activityIds.includes(aktivitet)) ||
        (fase !== undefined && t !== undefined)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('of cases lead to a phase and an activity of that phase or none', () => {
    for (const name of cases) {
      const { fase, aktivitet } = readYaml<{ fase: string; aktivitet?: string }>(
        `content/eksempler/${name}.yaml`,
      );
      const phase = course.phases.find(({ id }) => id === fase);
      expect(phase, name).toBeDefined();
      if (aktivitet) expect(phase?.activities, name).toContain(aktivitet);
    }
  });

  it('of passages are unique, and name their chapter', () => {
    const ids = tags('Trin').map(({ attributes }) => attributes['id'] ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    for (const { file, attributes } of tags('Trin'))
      // the scene »Målingen« runs across the border of two chapters
      expect(attributes['id']).toMatch(
        new RegExp(`^(?:${/(\w[\w-]*)\.mdx/.exec(file)?.[1]}|maaling)-[a-z-]+$`),
      );
  });

  it('of passages lead to every activity of the source', () => {
    const told = new Set(tags('Trin').map(({ attributes }) => attributes['aktivitet']));
    expect(sourceActivities.filter((id) => !told.has(id))).toEqual([]);
  });

  it('of the introduction stay where the figure begins', () =>
    expect(
      tags('Trin')
        .filter(({ file }) => file.endsWith('/indledning.mdx'))
        .map(({ attributes }) => attributes['fase']),
    ).toEqual(['clutter', 'clutter', 'clutter']));

  it("of passages in the activity's own phase or later, so that there is something to light", () => {
    for (const {
      attributes: { id, fase, aktivitet },
    } of tags('Trin'))
      if (aktivitet) {
        const home = course.phases.findIndex(({ activities }) => activities.includes(aktivitet));
        expect(
          course.phases.findIndex((phase) => phase.id === fase),
          id,
        ).toBeGreaterThanOrEqual(home);
      }
  });

  it.each(chapters)('in $file stand inside passages, as does every word', ({ written }) =>
    expect(written.blocks.filter(({ tag }) => tag?.name !== 'Trin')).toEqual([]),
  );

  it('inside the site lead to a page or a phase', () => {
    const links = [...chapters, ...pages].flatMap(({ written }) =>
      written.links.filter((to) => to.startsWith('/')),
    );
    expect(links.length).toBeGreaterThan(4);
    const figures = filesIn('content/figurer', '.yaml').map((file) => file.replace(/^.*\/|\.yaml$/g, ''));
    for (const to of links) {
      expect(to).toMatch(
        /^\/(?:licenser\.txt$|(?:#[a-z-]+)?$|(?:(?:kapitler\/[a-z-]+|embed\/[a-z-]+(?:\/[a-z-]+)?)|aktiviteter|vis(?:\/(?:taler|klasse|haandsopraekning|hvor))?|undervisning(?:\/elevark|\/facit)?|indlejr|om)\/(?:[?#].*)?$)/,
      );
      const activity = /^\/aktiviteter\/#(.*)$/.exec(to)?.[1];
      if (activity !== undefined) expect(activityIds).toContain(activity);
      const chapter = /^\/kapitler\/([a-z-]+)\//.exec(to)?.[1];
      if (chapter !== undefined)
        expect(chapters.some(({ file }) => file.endsWith(`/${chapter}.mdx`))).toBe(true);
      const figure = /^\/embed\/([a-z-]+)\//.exec(to)?.[1];
      if (figure !== undefined) expect(figures).toContain(figure);
      const phase = /[?&]fase=([^&]*)/.exec(to)?.[1];
      if (phase !== undefined) expect(course.phases.map(({ id }) => id)).toContain(phase);
    }
  });
});

describe('the chapters', () => {
  it('are six, in one line', () => {
    const line: string[] = [];
    for (let next = chapters.find(({ front }) => !front['efter']); next;) {
      const id = next.file.replace(/^.*\/|\.mdx$/g, '');
      line.push(id);
      next = chapters.find(({ front }) => front['efter'] === id);
    }
    expect(line).toEqual(['indledning', 'clutter', 'potentiel', 'spirende', 'moden', 'spin-off']);
    expect(chapters).toHaveLength(6);
  });

  it('have 1,800 to 2,600 words in all, and the introduction is short', () => {
    const lengths = chapters.map(
      ({ body }) => (plain(body).match(/[\p{L}\d]+(?:[-’][\p{L}\d]+)*/gu) ?? []).length,
    );
    const count = lengths.reduce((sum, length) => sum + length, 0);
    expect(count).toBeGreaterThanOrEqual(1800);
    expect(count).toBeLessThanOrEqual(2600);
    const introduction = lengths[chapters.findIndex(({ file }) => file.endsWith('indledning.mdx'))] ?? 0;
    expect(introduction).toBeLessThanOrEqual(250);
  });

  it('say that firms and drawing are made up', () => {
    const text = plain(chapters.find(({ file }) => file.endsWith('indledning.mdx'))?.body ?? '');
    expect(text).toMatch(/Smedjen, Kodeværket, Nørrehavn og hele vindklyngen er opdigtet/);
    expect(text).toMatch(/Tegningen er en model/);
  });
});

describe('Danish as it is printed', () => {
  /** Where a pattern occurs, with a few letters on each side. */
  const where = (pattern: RegExp, allowed: (place: string) => boolean = () => false) =>
    everything
      .filter(([place]) => !allowed(place))
      .flatMap(([place, text]) =>
        [...text.matchAll(pattern)].map(
          ({ index }) => `${place}: …${text.slice(Math.max(0, index - 20), index + 25)}…`,
        ),
      );

  it('is all here', () => expect(everything.length).toBeGreaterThan(250));
  it('quotes with » «', () => expect(where(/["“”„]/g)).toEqual([]));
  it('opens each » and closes it with «', () => {
    for (const [place, text] of everything)
      expect(text.match(/[»«]/g)?.join('') ?? '', place).toMatch(/^(»«)*$/);
  });
  it('has ’ for apostrophes', () => expect(where(/\p{L}'\p{L}|\d'/gu)).toEqual([]));
  it('has – for dashes', () => expect(where(/--| - |—/g)).toEqual([]));
  it('has a decimal comma', () => expect(where(/(?<!WCAG )\d\.\d(?!\d\d)/g)).toEqual([]));
  it('has no double space and no space before a mark', () =>
    expect(where(/\S {2,}\S| [,;!?](?!\d)/g, (place) => /ord\.yaml\.vis\.taster/.test(place))).toEqual([]));
  it('has no English', () => {
    const english =
      /(?<!\p{L})(?:the|and|of|with|cluster|clusters|click|play|next|previous|loading|error|stage|phase|facilitation|network|share|embed|settings|you|your|is|this|that)(?!\p{L})/giu;
    // titles of sources and the models of others keep their language, and so do the names of their organisations
    const names =
      /Cluster Facilitation from a Cluster Life Cycle Perspective|The Rise of Modern Wind Energy|The Handbook of Evolutionary Economic Geography|Clusters and knowledge: local buzz, global pipelines|Emergence of regional clusters: the role of spinoffs in the early growth process|The selective nature of knowledge networks in clusters|Conceptualising Cluster Evolution: Beyond the Life-Cycle Model|Entrepreneurship and Regional Development|Journal of Economic Geography|Clusters are individuals|Energy Cluster Denmark|Energy Innovation Cluster|House of Energy|European Planning Studies|Cluster Excellence Denmark/g;
    const found = everything.flatMap(([place, text]) =>
      [...text.replace(names, '').matchAll(english)].map(([word]) => `${place}: ${word}`),
    );
    expect(found).toEqual([]);
  });
  it('has hard spaces between a number and what it counts, and before a number after »ca.«, »side« and the like', () => {
    // `plain` makes every blank an ordinary one, so chapters and pages are read as they are written
    const written = [
      ...[...chapters, ...pages].map(
        ({ file, body }) => [file, body.replace(/^(?:#.*|\d+\. |- )/gm, '')] as const,
      ),
      ...everything.filter(([place]) =>
        /\.(?:tekst|forklaring|svar|spoergsmaal|vores|vores_tolkning)$/.test(place),
      ),
    ];
    const loose =
      /(?<![\d.,A-Z/-])(?!(?:1[89]|20)\d\d )\d(?:[\d.,]*\d)? \p{L}|\b(?:side|afsnit|kapitel|nr\.|kl\.|ca\.) \d/gu;
    expect(
      written.flatMap(([place, text]) => [...text.matchAll(loose)].map(([found]) => `${place}: ${found}`)),
    ).toEqual([]);
  });
  it('leaves no note to oneself', () => expect(where(/TODO|FIXME|XXX|lorem/gi)).toEqual([]));
  it('states no year in a chapter: years belong to cases', () =>
    expect(chapters.flatMap(({ body }) => plain(body).match(/\b(?:19|20)\d\d\b/g) ?? [])).toEqual([]));
});

describe('cases', () => {
  interface CaseYaml {
    titel: string;
    aar: string;
    fase: string;
    aktivitet?: string;
    tekst: string;
    kilder: { navn: string; adresse?: string }[];
    vores_tolkning: string;
  }
  const cases = filesIn('content/eksempler/', '.yaml').map((name) => ({
    ...readYaml<CaseYaml>(`content/eksempler/${name}`),
    id: name.replace('.yaml', ''),
  }));
  const examples = activities.map(({ eksempel }) => eksempel);

  it.each(cases)('$id has only known fields', (fields) => {
    const known = ['id', 'titel', 'aar', 'fase', 'aktivitet', 'tekst', 'kilder', 'vores_tolkning'];
    expect(Object.keys(fields).filter((field) => !known.includes(field))).toEqual([]);
  });

  it.each(cases)('$id has sources with names, and says what is our reading', ({ kilder, vores_tolkning }) => {
    expect(kilder.length).toBeGreaterThan(0);
    for (const { navn, adresse } of kilder) {
      expect(navn).toBeTruthy();
      // without an address: who, where and the day
      if (adresse === undefined) expect(navn).toMatch(/\(\S+\.\w+\), .*\d{4}$/);
      else expect(adresse).toMatch(/^https?:\/\//);
    }
    expect(vores_tolkning).toMatch(/(?<!\p{L})(?:vi|vores)(?!\p{L})/iu);
  });

  it('do not all begin alike where they say what is ours', () => {
    const openings = cases.map(({ vores_tolkning }) => vores_tolkning.split(' ', 3).join(' '));
    for (const opening of new Set(openings))
      expect(openings.filter((other) => other === opening).length, opening).toBeLessThanOrEqual(2);
    expect(cases.filter(({ vores_tolkning }) => /^Det er os, der/.test(vores_tolkning))).toEqual([]);
  });

  it('are listed with all they rest on, on /om/', () => {
    const list = readText('content/sider/om.mdx');
    for (const { id, kilder } of cases)
      for (const { navn, adresse } of kilder) expect(list, id).toContain(adresse ? `](${adresse})` : navn);
  });

  it.each(cases)('$id is short: at most four sentences and 60 words', ({ tekst }) => {
    expect(tekst.match(/[\p{L}\d]+(?:[-’.,][\p{L}\d]+)*/gu)?.length).toBeLessThanOrEqual(60);
    expect(tekst.match(/[.!?](?=\s|$)/g)?.length).toBeLessThanOrEqual(4);
  });

  it.each(activities)('at $id: one that exists, in its phase, with a year', ({ id, eksempel }) => {
    const found = cases.find((one) => one.id === eksempel);
    expect(found).toMatchObject({ aktivitet: id, fase: course.phases.find(isHome(id))?.id });
    expect(String(found?.aar)).toMatch(/\b(?:19|20)\d\d/);
  });

  it('stand at one activity each', () => {
    expect(examples.length).toBeGreaterThan(0);
    expect(new Set(examples).size).toBe(examples.length);
  });

  it('are all shown somewhere, each under a title of its own', () => {
    const told = chapters.flatMap(({ written }) =>
      written.tags.filter(({ name }) => name === 'Eksempel').map(({ fields }) => fields['id']),
    );
    expect(cases.map(({ id }) => id).filter((id) => ![...examples, ...told].includes(id))).toEqual([]);
    expect(new Set(cases.map(({ titel }) => titel)).size).toBe(cases.length);
  });
});

describe('names', () => {
  it('are there for every actor that any of 50 seeds brings in', () => {
    const told = new Set(seeds(50).flatMap((seed) => grown(seed).actors.map(({ id }) => id)));
    expect([...told].filter((id) => !names.actors[id])).toEqual([]);
  });
  it('are all used', () => {
    const told = new Set(seeds(50).flatMap((seed) => grown(seed).actors.map(({ id }) => id)));
    expect(Object.keys(names.actors).filter((id) => !told.has(id))).toEqual([]);
  });
  it('are all different', () => {
    const all = [...Object.values(names.actors), ...names.clusters, ...names.lanes];
    expect(new Set(all).size).toBe(all.length);
  });
  it('of the firms and clusters are those that the chapters tell of', () => {
    expect([names.actors['v01'], names.actors['v02']]).toEqual(['Smedjen', 'Kodeværket']);
    expect(names.clusters).toEqual(['Fjordvind', 'Havservice']);
    const text = chapters.map(({ body }) => plain(body)).join(' ');
    for (const name of ['Smedjen', 'Kodeværket', ...names.clusters, ...names.lanes])
      expect(text).toContain(name);
  });
});
