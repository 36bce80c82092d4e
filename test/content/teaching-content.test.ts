/** Refutations, how-to lines, beats, the card game, the test and the lessons: complete, leading somewhere, and Danish as it is printed. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = new URL('../../', import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, root), 'utf8');
const yaml = <Shape>(path: string) => parse(textOf(path)) as Shape;
const named = (folder: string, ending: string) =>
  readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));

interface View {
  fase?: string;
  t?: number;
  aktivitet?: string;
  uden?: string;
  foelg?: string;
  forskel?: boolean;
  skjul?: string[];
  froe?: number;
}
interface Reference {
  navn: string;
  adresse?: string;
}
interface Misconception {
  id: string;
  tror: string;
  fristende: string;
  saadan: string;
  kilde: string;
  fakta?: string[];
  belaeg?: Reference[];
  vores: string;
  eksempel?: string[];
  kapitel: string;
  vis?: View;
  se?: string;
}
interface Choice {
  id: string;
  tekst: string;
  misforstaaelse?: string;
}
interface Item {
  id: string;
  ide: string;
  spoergsmaal: string;
  vis?: View;
  afsloer?: View;
  valg: Choice[];
  rigtigt: string;
  hvorfor: string;
}
interface Step {
  id: string;
  minutter: number;
  vis: View;
  spoerg: string;
  valg?: Choice[];
  rigtigt?: string;
  skjul: string[];
  afsloer?: View;
  svar: string;
  pointe: string;
  hvorfor: string;
  misforstaaelse?: string;
}
interface Told {
  id: string;
  saadan: { hvem: string; hvad: string; bagefter: string; eksempel?: boolean };
  optrin: Record<string, string>;
}
interface Lesson {
  titel: string;
  minutter: number;
  maal: string[];
  froe: number;
  trin: Step[];
}
interface Card {
  id: string;
  tekst: string;
  svar: string;
  hvorfor: string;
  belaeg: Reference[];
  opdigtet?: boolean;
  eksempel?: string;
  misforstaaelse: string;
  vis?: View;
}

const FILES = [
  'misforstaaelser',
  'klynge-eller',
  'proeve',
  'faser/potentiel',
  'faser/spirende',
  'faser/moden',
].map((name) => `content/${name}.yaml`);
const LESSONS = ['10', '20', '45'];
const files = [...FILES, ...LESSONS.map((name) => `content/lektioner/${name}.yaml`)];

const phases = ['clutter', 'potentiel', 'spirende', 'moden', 'spin-off'];
const activitiesOf = (phase: string) =>
  yaml<{ aktiviteter: { id: string }[] }>(`content/faser/${phase}.yaml`).aktiviteter.map(({ id }) => id);
const activities = phases.flatMap(activitiesOf);
const chapters = named('content/kapitler/', '.mdx');
const cases = named('content/eksempler/', '.yaml');
const { medbragt: _, ...names } = yaml<Record<string, string[]>>('content/navne.yaml');

const misconceptions = yaml<Misconception[]>('content/misforstaaelser.yaml');
const refutations = misconceptions.map(({ id }) => id);
const told = phases.flatMap(
  (phase) => yaml<{ aktiviteter: Told[] }>(`content/faser/${phase}.yaml`).aktiviteter,
);
const doing = Object.fromEntries(told.map(({ id, saadan }) => [id, saadan]));
const beats = Object.fromEntries(told.map(({ id, optrin }) => [id, optrin]));
const game = yaml<{ svar: { id: string }[]; kort: Card[] }>('content/klynge-eller.yaml');
const quiz = yaml<{
  sikker: { niveauer: Choice[] };
  ideer: Record<string, string>;
  runder: Record<'foer' | 'efter', Item[]>;
}>('content/proeve.yaml');
const lessons = new Map(LESSONS.map((name) => [name, yaml<Lesson>(`content/lektioner/${name}.yaml`)]));

/** Every string of a value that a reader meets, with the path of its keys. */
function* stringsIn(value: unknown, path: string): Generator<[path: string, text: string]> {
  if (typeof value === 'string') {
    if (
      !/\.(id|ide|rigtigt|misforstaaelse|kapitel|adresse|svar)$|\.(vis|afsloer|skjul|fakta|eksempel)\b/.test(
        path,
      )
    )
      yield [path, value];
    else if (/\.svar$/.test(path) && value.includes(' ')) yield [path, value];
  } else if (value !== null && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) yield* stringsIn(inner, `${path}.${key}`);
}
/** In a phase's file the lines of »Sådan gør man« and the beats; the rest is the text's own. */
const isNew = (path: string) => !path.includes('/faser/') || /\.(saadan|optrin)\./.test(path);
const everything = files.map(
  (file) => [file, [...stringsIn(yaml(file), file)].filter(([path]) => isNew(path))] as const,
);
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\d]+(?:[-’&][\p{L}\d]+)*/gu) ?? [];
const sentencesOf = (text: string) => text.match(/[.!?](?=[«\s]|$)/g) ?? [];

/** Björnsson's readability index: words a sentence plus the percentage of words of more than six letters. */
function lix(text: string): number {
  const words = wordsOf(text);
  const stops = text.match(/[.!?:](?=[«\s]|$)/g)?.length ?? 1;
  return words.length / stops + (100 * words.filter((word) => word.length > 6).length) / words.length;
}

/** What is wrong with a view: nothing where the list is empty. */
function faultsOf(view: View): string[] {
  const moment = view.fase === undefined ? (view.t ?? -1) : phases.indexOf(view.fase);
  const known = [...activities, 'facilitator'];
  const home = phases.findIndex((phase) => activitiesOf(phase).includes(view.aktivitet ?? ''));
  return [
    ...Object.keys(view).filter(
      (key) => !['fase', 't', 'aktivitet', 'uden', 'foelg', 'forskel', 'skjul', 'froe'].includes(key),
    ),
    ...((view.fase === undefined) === (view.t === undefined) ? ['fase or t'] : []),
    ...(moment >= 0 && moment <= 4 ? [] : [`no moment: ${view.fase ?? view.t}`]),
    ...(view.aktivitet !== undefined && (home < 0 || home > moment) ? [view.aktivitet] : []),
    ...(view.uden?.split(',').filter((id) => !known.includes(id)) ?? []),
    ...(view.foelg !== undefined && !/^(v\d\d|facilitator)$/.test(view.foelg) ? [view.foelg] : []),
    ...(view.skjul ?? []).filter((part) => !HIDEABLE.includes(part)),
    ...(view.froe !== undefined && !(Number.isInteger(view.froe) && view.froe >= 0) ? ['froe'] : []),
  ];
}
const HIDEABLE = ['navne', 'aktiviteter', 'forklaring', 'fase', 'knapper'];
const PEOPLE = /Karen|Smedjen|Kodeværket|Fjordvind|Havservice/;

describe('ids', () => {
  it('are ASCII, and each is there once in its list', () => {
    const lists = [
      refutations,
      game.kort.map(({ id }) => id),
      [...quiz.runder.foer, ...quiz.runder.efter].map(({ id }) => id),
      ...[...lessons.values()].map(({ trin }) => trin.map(({ id }) => id)),
    ];
    for (const list of lists) {
      expect(list.filter((id) => !/^[a-z][a-z0-9-]*$/.test(id))).toEqual([]);
      expect(new Set(list).size).toBe(list.length);
    }
  });
});

describe('the misconceptions', () => {
  it('are fourteen, and every chapter that teaches meets one', () => {
    expect(misconceptions).toHaveLength(14);
    expect([...new Set(misconceptions.map(({ kapitel }) => kapitel))].sort()).toEqual(chapters.toSorted());
  });

  it.each(misconceptions)('$id has its parts, and they lead somewhere', (one) => {
    const { fakta = [], belaeg = [], eksempel = [], kapitel, vis, se } = one;
    const known = 'id tror fristende saadan kilde fakta belaeg vores eksempel kapitel vis se'.split(' ');
    expect(Object.keys(one).filter((key) => !known.includes(key))).toEqual([]);
    expect(chapters).toContain(kapitel);
    expect(eksempel.filter((id) => !cases.includes(id))).toEqual([]);
    expect(fakta.filter((fact) => !/^F([1-9]|[12]\d|3[0-7])$/.test(fact))).toEqual([]);
    for (const { navn, adresse = 'https://' } of belaeg) {
      expect(navn).toBeTruthy();
      expect(adresse).toMatch(/^https?:\/\//);
    }
    expect(vis === undefined ? [] : faultsOf(vis)).toEqual([]);
    expect(se === undefined).toBe(vis === undefined);
  });

  it.each(misconceptions)('$id is refuted in two to four sentences that are easy to read', (one) => {
    expect(sentencesOf(one.tror)).toHaveLength(1);
    expect(sentencesOf(one.fristende).length).toBeLessThanOrEqual(2);
    expect(sentencesOf(one.saadan).length).toBeGreaterThanOrEqual(2);
    expect(sentencesOf(one.saadan).length).toBeLessThanOrEqual(4);
    expect(lix(`${one.tror} ${one.fristende} ${one.saadan}`)).toBeLessThanOrEqual(38);
  });

  it('say of every number of the source that it has none, and keep its hedges', () => {
    const find = (id: string) => misconceptions.find((one) => one.id === id)?.kilde ?? '';
    expect(find('af-sig-selv')).toContain('»kan«');
    expect(find('gamle-aktiviteter')).toContain('»især«');
    expect(find('moden-er-maalet')).toContain('typisk');
    expect(find('klyngen-er-kontoret')).toContain('måske');
    expect(find('ens-naboer')).toContain('endnu');
  });
});

describe('»Sådan gør man«', () => {
  it("has the nineteen activities in the source's order", () =>
    expect(Object.keys(doing)).toEqual(activities));

  it.each(Object.entries(doing))('%s has three lines of at most 140 characters', (_, lines) => {
    expect(Object.keys(lines).filter((key) => key !== 'eksempel')).toEqual(['hvem', 'hvad', 'bagefter']);
    for (const line of [lines.hvem, lines.hvad, lines.bagefter]) {
      expect(line.length).toBeLessThanOrEqual(140);
      expect(line).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it.each(Object.entries(doing))('%s is marked where it tells of made-up people', (_, lines) =>
    expect(lines.eksempel ?? false).toBe(PEOPLE.test(lines.hvem + lines.hvad + lines.bagefter)),
  );

  it('is said to be ours, and keeps »måske« at the course of the facilitator', () => {
    expect(yaml<{ saadan: { vores: string } }>('content/ord.yaml').saadan.vores).toMatch(/vores/);
    expect(doing['viden']?.hvad).toMatch(/måske gør facilitatoren/);
  });
});

describe('the beats of an act', () => {
  const KEYS = /^(?:(?:foer|imens|efter)(?:_uden_facilitator|_uden_b|_uden_spor)?(?:_en)?|tom)$/;
  const longest = (list: readonly string[] = []) =>
    list.reduce((long, name) => (name.length > long.length ? name : long), '');
  const firm = longest(names['virksomheder']);
  const school = longest(names['videninstitutioner']);
  const fill = (beat: string, activity: string) =>
    beat
      .replace('{a}', firm)
      .replace('{b}', activity === 'fou-open-innovation' ? school : firm)
      .replace('{antal}', 'elleve')
      .replace('{facilitator}', longest(names['facilitatorer']?.slice(0, 1)))
      .replace('{klynge}', longest(names['klynger']?.slice(0, 1)));

  it("are there for the nineteen activities in the source's order", () =>
    expect(Object.keys(beats)).toEqual(activities));

  it.each(Object.entries(beats))('%s has three, and of its cases only those that there are', (_, own) => {
    expect(Object.keys(own)).toEqual(expect.arrayContaining(['foer', 'imens', 'efter']));
    expect(Object.keys(own).filter((key) => !KEYS.test(key))).toEqual([]);
  });

  it.each(Object.entries(beats))('%s says each in 60 characters, with the longest names', (activity, own) => {
    for (const [key, beat] of Object.entries(own)) {
      const filled = fill(beat, activity);
      expect(filled, key).not.toMatch(/[{}]/);
      expect(filled.length, `${key}: ${filled}`).toBeLessThanOrEqual(60);
      expect(filled, key).not.toMatch(/\.$/);
    }
  });

  it.each(Object.entries(beats))('%s counts one as one where a noun follows the number', (_, own) => {
    for (const [key, beat] of Object.entries(own)) {
      if (
        !/\{antal\} (?:nye )?(?:kontakter|forbindelser|opgaver|gnister|virksomheder|underklynger|nye\b)/.test(
          beat,
        )
      )
        continue;
      expect(own[`${key}_en`], key).toMatch(/(?<!\p{L})(?:[Éé]n|en|ét|et) /u);
      expect(own[`${key}_en`], key).not.toContain('{antal}');
    }
  });

  it.each(Object.entries(beats))(
    '%s names nobody itself, and {b} only where there is another beat or one is sure',
    (_, own) => {
      const all = Object.values(names)
        .flat()
        .filter((name) => !/^(?:Dele|Facilitatoren|Kommunen|Staten|Havnen)$/.test(name));
      for (const beat of Object.values(own)) expect(all.filter((name) => beat.includes(name))).toEqual([]);
      for (const [key, beat] of Object.entries(own))
        if (/_uden_b/.test(key)) expect(beat).not.toContain('{b}');
    },
  );

  it('keep »måske« at the course of the facilitator', () =>
    expect(beats['viden']?.['imens']).toMatch(/måske også til \{facilitator\}/));
});

describe('the card game', () => {
  it('has the six that are something else, and two clusters', () => {
    const answers = game.kort.map(({ svar }) => svar);
    expect(game.kort).toHaveLength(8);
    expect(answers.filter((answer) => answer === 'klynge')).toHaveLength(2);
    expect(new Set(answers)).toEqual(new Set(game.svar.map(({ id }) => id)));
    for (const id of ['struer', 'sophia-antipolis', 'fjordvind-foer'])
      expect(game.kort.map((card) => card.id)).toContain(id);
  });

  it.each(game.kort)('$id tells its case in two sentences, gives its reason, and leads somewhere', (card) => {
    expect(sentencesOf(card.tekst)).toHaveLength(2);
    expect(sentencesOf(card.hvorfor).length).toBeLessThanOrEqual(4);
    expect(refutations).toContain(card.misforstaaelse);
    if (card.eksempel !== undefined) expect(cases).toContain(card.eksempel);
    expect(card.vis === undefined ? [] : faultsOf(card.vis)).toEqual([]);
    expect(card.belaeg.length > 0).toBe(card.opdigtet !== true);
    for (const { adresse } of card.belaeg) expect(adresse).toMatch(/^https?:\/\//);
  });

  it.each(game.kort.filter(({ svar }) => svar !== 'clutter'))('$id does not give its answer away', (card) =>
    expect(card.tekst.toLowerCase()).not.toContain(
      card.svar === 'en-virksomhed' ? 'stor virksomhed' : card.svar.replace('ae', 'æ'),
    ),
  );
});

describe('the test before and after', () => {
  const rounds = Object.values(quiz.runder);
  const items = rounds.flat();
  const ideas = Object.keys(quiz.ideer);

  it('asks for the same four ideas twice, of different clusters', () => {
    for (const round of rounds) expect(round.map(({ ide }) => ide)).toEqual(ideas);
    expect(ideas).toHaveLength(4);
    const seedsOf = (round: Item[]) =>
      round.flatMap(({ vis, afsloer }) => [vis?.froe, afsloer?.froe]).filter((seed) => seed !== undefined);
    expect(new Set(seedsOf(quiz.runder.foer)).size).toBe(1);
    expect(seedsOf(quiz.runder.foer)).not.toContain(seedsOf(quiz.runder.efter)[0]);
  });

  it('asks how sure one is on four levels', () => expect(quiz.sikker.niveauer).toHaveLength(4));

  it.each(items)('$id has one right choice, and each wrong one shows a misconception', (item) => {
    expect(item.valg.length).toBeGreaterThanOrEqual(3);
    expect(item.valg.length).toBeLessThanOrEqual(4);
    expect(item.valg.filter(({ id }) => id === item.rigtigt)).toHaveLength(1);
    for (const { id, misforstaaelse } of item.valg)
      if (id === item.rigtigt) expect(misforstaaelse).toBeUndefined();
      else expect(refutations).toContain(misforstaaelse);
    for (const view of [item.vis, item.afsloer]) expect(view === undefined ? [] : faultsOf(view)).toEqual([]);
    expect([item.vis, item.afsloer].filter((view) => view && view.froe === undefined)).toEqual([]);
  });

  it('does not give the right choice away by its place or its length', () => {
    expect(new Set(items.map(({ rigtigt }) => rigtigt)).size).toBe(4);
    const longest = items.filter(({ valg, rigtigt }) =>
      valg.every(
        ({ id, tekst }) =>
          tekst.length <= (valg.find((one) => one.id === rigtigt)?.tekst.length ?? 0) || id === rigtigt,
      ),
    );
    expect(longest.length).toBeLessThanOrEqual(items.length / 3);
  });

  it('shows at least ten of the fourteen misconceptions', () =>
    expect(
      new Set(items.flatMap(({ valg }) => valg.flatMap(({ misforstaaelse = [] }) => misforstaaelse))).size,
    ).toBeGreaterThanOrEqual(10));
});

describe.each([...lessons])('the lesson of %s minutes', (minutes, lesson) => {
  it('lasts so long, in about so many steps', () => {
    expect(lesson.minutter).toBe(Number(minutes));
    expect(lesson.trin.reduce((sum, { minutter }) => sum + minutter, 0)).toBe(lesson.minutter);
    const [least, most] = { 10: [5, 6], 20: [8, 10], 45: [18, 22] }[minutes] ?? [];
    expect(lesson.trin.length).toBeGreaterThanOrEqual(least ?? Infinity);
    expect(lesson.trin.length).toBeLessThanOrEqual(most ?? 0);
    expect(lesson.maal.length).toBeGreaterThanOrEqual(3);
  });

  it.each(lesson.trin)('$id states a whole view that leads somewhere', (step) => {
    for (const view of [step.vis, step.afsloer]) expect(view === undefined ? [] : faultsOf(view)).toEqual([]);
    expect(step.skjul.length).toBeGreaterThan(0);
    expect(step.skjul.filter((part) => !HIDEABLE.includes(part))).toEqual([]);
    // what the view hides for good is hidden while the question stands, too
    expect((step.vis.skjul ?? []).filter((part) => !step.skjul.includes(part))).toEqual([]);
    if (step.misforstaaelse !== undefined) expect(refutations).toContain(step.misforstaaelse);
  });

  it.each(lesson.trin)('$id asks, reveals in 120 characters, and has one point', (step) => {
    expect(step.spoerg).toMatch(/[?.]$/);
    expect(step.spoerg).toContain('?');
    expect(step.svar.length).toBeLessThanOrEqual(120);
    expect(sentencesOf(step.pointe)).toHaveLength(1);
    expect(step.hvorfor).toBeTruthy();
    expect((step.valg === undefined) === (step.rigtigt === undefined)).toBe(true);
    if (step.valg) expect(step.valg.map(({ id }) => id)).toContain(step.rigtigt);
  });

  it.each(lesson.trin)('$id leaves numbers of the drawing to be counted', ({ spoerg, svar, pointe, vis }) => {
    const slots = [...svar.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot);
    expect(
      slots.filter((slot) => !/^(?:forbindelser|deltagere|andre|andel|tilbage|ud)$/.test(slot ?? '')),
    ).toEqual([]);
    expect(`${spoerg}${svar}${pointe}`).not.toMatch(/\d/);
    if (vis.fase === 'clutter') expect(slots).toEqual([]);
  });

  it('goes through the phases in order, and ends at the spin-off or where that begins', () => {
    const order = lesson.trin.map(({ vis }) => phases.indexOf(vis.fase ?? ''));
    const back = order.lastIndexOf(4) + 1;
    expect(order.slice(0, back)).toEqual(order.slice(0, back).toSorted((a, b) => a - b));
    expect(new Set(order.slice(0, back)).size).toBeGreaterThanOrEqual(4);
    expect(order.slice(back).filter((phase) => phases[phase] !== 'spirende')).toEqual([]);
  });

  it('bets on where the arrow ends, and reveals it', () => {
    const bet = lesson.trin.findLast(({ vis }) => vis.fase === 'spin-off');
    expect(bet?.skjul).toContain('fase');
    expect(bet?.vis.skjul).toContain('fase');
    expect(bet?.afsloer?.skjul ?? []).not.toContain('fase');
    expect(bet?.valg?.length).toBeGreaterThanOrEqual(2);
  });
});

describe('the lesson of 45 minutes', () => {
  const steps = lessons.get('45')?.trin ?? [];
  it.each(['potentiel', 'spirende', 'moden'])('bets on the star in %s, and takes it away', (phase) => {
    const bet = steps.find(({ vis, afsloer }) => vis.fase === phase && afsloer?.uden === 'facilitator');
    expect(bet?.vis.uden).toBeUndefined();
    expect(bet?.valg?.length).toBeGreaterThanOrEqual(2);
  });
  it('shows at least two activities of each phase that has a list, and one by its absence', () => {
    for (const phase of ['potentiel', 'spirende', 'moden']) {
      const shown = steps.flatMap(({ vis }) => (vis.fase === phase ? (vis.aktivitet ?? []) : []));
      expect(new Set(shown).size, phase).toBeGreaterThanOrEqual(2);
    }
    expect(steps.filter(({ afsloer }) => activities.includes(afsloer?.uden ?? ''))).not.toEqual([]);
  });
  it('comes back to the emerging cluster at the end', () => expect(steps.at(-1)?.vis.fase).toBe('spirende'));
});

describe('Danish as it is printed', () => {
  const where = (pattern: RegExp) =>
    everything.flatMap(([, texts]) =>
      texts.flatMap(([path, text]) => [...text.matchAll(pattern)].map(([found]) => `${path}: ${found}`)),
    );
  it('is all here', () => expect(everything.flatMap(([, texts]) => texts).length).toBeGreaterThan(400));
  it('has no straight quotes', () => expect(where(/["'“”„]/g)).toEqual([]));
  it('opens each » and closes it with «', () => {
    for (const [path, text] of everything.flatMap(([, texts]) => texts))
      expect(text.match(/[»«]/g)?.join('') ?? '', path).toMatch(/^(»«)*$/);
  });
  it('has – for dashes, a decimal comma, and single spaces', () =>
    expect(where(/--| - |—|\d\.\d(?!\d\d)|\S {2,}\S| [,;!?]/g)).toEqual([]));
  it('keeps a number and its noun, and REG X, on one line', () =>
    expect(where(/\d \p{L}\S*|REG X/gu)).toEqual([]));
  it('calls things by one word each', () =>
    expect(
      where(
        /(?<!\p{L})(?:stadie\p{L}*|streg\p{L}*|tråde\p{L}*|en clutter|spinoff-?klynge|spin-off-klynge)(?!\p{L})/giu,
      ),
    ).toEqual([]));
  it.each(everything)('is easy to read in %s', (_, texts) =>
    expect(
      lix(texts.map(([, text]) => text.replace(/\{\w+\}/g, 'ti').replace(/(?<![.?!:])$/, '.')).join(' ')),
    ).toBeLessThanOrEqual(38),
  );

  it('has no seven words running in common with a chapter', () => {
    const RUN = 7;
    const runs = (text: string) => {
      const words = wordsOf(text);
      return words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '));
    };
    const plain = (markdown: string) => markdown.replace(/<[^>]*>/g, '').replace(/\]\([^)]*\)/g, ']');
    const told = new Set(chapters.flatMap((id) => runs(plain(textOf(`content/kapitler/${id}.mdx`)))));
    expect(told.size).toBeGreaterThan(1000);
    const found = everything.flatMap(([, texts]) =>
      texts.flatMap(([path, text]) =>
        runs(text)
          .filter((run) => told.has(run))
          .map((run) => `${path}: ${run}`),
      ),
    );
    expect(found).toEqual([]);
  });
});
