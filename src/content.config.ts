/** The grammar of content/: Danish keys in, English fields out. The only file that knows zod. */
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { clueIds, type ClueId } from './model/quiz/clues.ts';
import { effects, type ActivityId } from './model/log/effects.ts';
import { DIFFERENCE_WORDS } from './model/say/difference.ts';
import { GROUPS, OVERVIEW_WORDS, type Group } from './model/count/overview.ts';
import { KEY_FIGURE_WORDS } from './model/say/key-figures.ts';
import { LOG_WORDS } from './model/say/teller.ts';
import { isTarget } from './model/scene/target.ts';

const text = z.string().trim().min(1);
const activityId = z.enum(Object.keys(effects) as [ActivityId, ...ActivityId[]]);

/** a fact of the source, by its number in domain.md 6 */
const fact = z.string().regex(/^F([1-9]|[12]\d|3[0-7])$/);
const target = z
  .string()
  .refine(isTarget, { message: 'no target of the figure; its grammar is in src/model/scene/target.ts' });

const part = z
  .strictObject({ navn: text, forklaring: text, maaske: z.boolean().default(false) })
  .transform(({ navn, forklaring, maaske }) => ({ name: navn, explanation: forklaring, maybe: maaske }));

const activity = z
  .strictObject({
    id: activityId,
    navn: text,
    etiket: text.max(28),
    forklaring: text,
    fakta: z.array(fact),
    roerer: z.array(z.enum(GROUPS)).min(1).max(3),
    dele: z.array(part).default([]),
    eksempel: text,
  })
  .transform(({ id, navn, etiket, forklaring, fakta, roerer, dele, eksempel }) => ({
    id,
    name: navn,
    label: etiket,
    explanation: forklaring,
    facts: fakta,
    touches: roerer,
    parts: dele,
    example: eksempel,
  }));

const phases = z
  .strictObject({
    navn: text,
    kort: text.max(10),
    undertitel: text.max(34),
    efter: text.optional(),
    fortsaetter: text.optional(),
    forklaring: text,
    facilitator: text,
    uden_aktiviteter: text.optional(),
    aktiviteter: z.array(activity),
  })
  .refine((phase) => (phase.aktiviteter.length === 0) === (phase.uden_aktiviteter !== undefined), {
    path: ['uden_aktiviteter'],
    message: 'a phase has either activities or uden_aktiviteter, which says why it has none',
  })
  .transform((phase) => ({
    name: phase.navn,
    short: phase.kort,
    subtitle: phase.undertitel,
    after: phase.efter,
    continues: phase.fortsaetter,
    explanation: phase.forklaring,
    facilitator: phase.facilitator,
    noActivities: phase.uden_aktiviteter,
    activities: phase.aktiviteter,
  }));

const cases = z
  .strictObject({
    titel: text,
    aar: text,
    fase: text,
    aktivitet: activityId.optional(),
    tekst: text,
    kilder: z.array(z.strictObject({ navn: text, adresse: z.url().optional() })).min(1),
    vores_tolkning: text,
  })
  .transform((found) => ({
    title: found.titel,
    year: found.aar,
    phase: found.fase,
    activity: found.aktivitet,
    text: found.tekst,
    sources: found.kilder.map(({ navn, adresse }) => ({ name: navn, address: adresse })),
    reading: found.vores_tolkning,
  }));

const chapters = z
  .strictObject({
    titel: text,
    kort: text.max(14),
    beskrivelse: text.max(170),
    fase: text.optional(),
    efter: text.optional(),
  })
  .transform(({ titel, kort, beskrivelse, fase, efter }) => ({
    title: titel,
    short: kort,
    description: beskrivelse,
    phase: fase,
    after: efter,
  }));

const pages = z
  .strictObject({ titel: text, beskrivelse: text.max(170) })
  .transform(({ titel, beskrivelse }) => ({ title: titel, description: beskrivelse }));

const figures = z
  .strictObject({
    titel: text,
    beskrivelse: text.max(170),
    /** the drawing's accessible name, with its `{fase}` */
    navn: text.optional(),
    omkring: z.array(z.enum(['aktiviteter', 'tegnforklaring', 'valg', 'facilitator'])).default([]),
    /** what in its picture is ours and what is not, where the main figure's words do not fit */
    forbehold: text.optional(),
    /** one picture shows the whole course */
    helhed: z.boolean().default(false),
  })
  .transform(({ titel, beskrivelse, navn, omkring, forbehold, helhed }) => ({
    title: titel,
    description: beskrivelse,
    name: navn,
    around: omkring,
    caveat: forbehold,
    whole: helhed,
  }));

const front = z
  .strictObject({
    titel: text,
    overskrift: text,
    manchet: text.max(150),
    beskrivelse: text.max(170),
    tal: z.strictObject({ overskrift: text, manchet: text }),
  })
  .transform(({ titel, overskrift, manchet, beskrivelse, tal }) => ({
    title: titel,
    heading: overskrift,
    lede: manchet,
    description: beskrivelse,
    keyFigures: { heading: tal.overskrift, lede: tal.manchet },
  }));

const group = <Key extends string>(...keys: Key[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, text])) as Record<Key, typeof text>);

const clue = group('navn', 'hvorfor');
const touched = z.strictObject({ navn: text, tegn: text.max(2) });

const words = z.strictObject({
  side: group(
    'navn',
    'spring',
    'spring_figur',
    'menu',
    'menu_knap',
    'forside',
    'kapitler',
    'aktiviteter',
    'vis',
    'undervisning',
    'indlejr',
    'om',
    'forrige',
    'naeste',
    'kapitel',
    'kredit',
    'model',
    'lavet',
    'laes',
    'kilde',
    'kilder',
    'virkelighed',
    'ordliste',
    'fakta',
    'start',
    'maaske',
    'fejl_titel',
    'fejl_tekst',
    'fejl_hjem',
    'aktiviteter_titel',
    'aktiviteter_manchet',
    'aktiviteter_overblik',
    'aktiviteter_alene',
    'aktiviteter_inddeling',
    'aktiviteter_beskrivelse',
    'aktiviteter_se',
    'aktiviteter_faser',
    'aktiviteter_antal',
    'aktiviteter_laes',
    'se_liste',
  ),
  knapper: group(
    'afspil',
    'pause',
    'forfra',
    'tilbage',
    'frem',
    'faser',
    'loeb',
    'luk',
    'kopier',
    'kopieret',
    'kopier_fejl',
  ),
  chips: group(
    'uden',
    'facilitator',
    'foelger',
    'froe',
    'fjern',
    'tag_vaek',
    'anden',
    'sammenlign',
    'med',
    'mangler',
  ),
  figur: group(
    'navn',
    'skub',
    'skub_vej',
    'ring',
    'aktiviteter',
    'del_af',
    'facilitator',
    'i_tegningen',
    'tidligere',
    'tal',
  ),
  noegletal: group(...KEY_FIGURE_WORDS),
  spil: group(
    'se',
    'igen',
    'pause',
    'tilbage',
    'frem',
    'foer',
    'sker',
    'efter',
    'dele',
    'uden',
    'virkelighed',
  ),
  forskel: group(...DIFFERENCE_WORDS),
  overblik: group(...OVERVIEW_WORDS),
  roerer: z.strictObject(
    Object.fromEntries(GROUPS.map((id) => [id, touched])) as Record<Group, typeof touched>,
  ),
  tegnforklaring: group(
    'titel',
    'firm',
    'knowledge',
    'authority',
    'facilitator',
    'outsider',
    'loose',
    'collaboration',
    'project',
    'external',
    'origin',
  ),
  saetninger: group(
    'clutter',
    'begynder',
    'klynge',
    'ud',
    'spinoff',
    'vej',
    'vej_aktivitet',
    'aktivitet',
    'aktivitet_senere',
    'aktivitet_aktoerer',
    'aktivitet_alene',
    'klynge_alene',
    'foelg',
    'foelg_senere',
    'uden_facilitator',
    'uden_aktivitet',
  ),
  noter: group(
    'titel',
    'ugyldig',
    'standard_skjul',
    'standard_ingen',
    'standard_froe',
    'standard_tema',
    'standard_version',
    'henter',
    'hentefejl',
  ),
  vis: group(
    'titel',
    'beskrivelse',
    'hjaelp',
    'hjaelp_kort',
    'hoerer',
    'knapper',
    'sort',
    'sort_sagt',
    'hvid_sagt',
    'vis_igen',
    'nummer',
    'fuldskaerm',
    'afslut',
    'tast',
    'goer',
    'bogstaver',
  ).extend({ taster: z.array(z.strictObject({ tast: text, goer: text })) }),
  indlejr: group(
    'titel',
    'beskrivelse',
    'manchet',
    'fase',
    'kode',
    'billede',
    'billede_tekst',
    'se',
    'titel_ramme',
    'figur',
    'markeret',
    'kode_billede',
    'hent',
    'uden_script',
  ),
  embed: group('kilde', 'aabn'),
  former: group(
    'mere',
    'tabel',
    'lyd',
    'stop',
    'igen',
    'hentefejl',
    'titel',
    'vejledning',
    'navn',
    'slags',
    'klynge',
    'forbindelser',
    'ud',
    'hvem',
    'siden',
    'hvorfor',
    'paa_vej',
    'udenfor',
    'uden_navn',
    'kopier',
    'kopieret',
    'markeret',
    'hoert',
    'hoert_stemmer',
    'hoert_facilitator',
    'hoert_facilitatorer',
    'hoert_ud',
    'hoert_alene',
    'hoert_kun',
    'uden_lyd',
  ),
  gaet: group(
    'titel',
    'gaet',
    'spring',
    'igen',
    'alligevel',
    'sprunget',
    'mangler',
    'mangler_to',
    'vaelg',
    'foerste',
    'anden',
    'i_tegningen',
    'rigtigt',
    'forkert',
    'og',
    'se',
    'svar',
  ),
  laesning: group('titel', 'kapitel_min', 'i_alt', 'fortsaet', 'luk_tilbud'),
  spoerg: group('titel', 'manchet', 'niveau_1', 'niveau_2', 'niveau_3', 'vores', 'se', 'se_nummer'),
  doktor: group(
    'titel',
    'manchet',
    'klasse',
    'uden_script',
    'ny',
    'nummer',
    'hent',
    'ugyldig',
    'henter',
    'hentefejl',
    'patient',
    'ses',
    'hvilken',
    'hvad',
    'svar',
    'rigtigt',
    'forkert',
    'set',
    'ikke_set',
    'taler_for',
    'fremhaev',
    'sammenlign',
    'forskel',
    'stilling',
  ).extend({
    ledetraade: z.strictObject(
      Object.fromEntries(clueIds.map((id) => [id, clue])) as Record<ClueId, typeof clue>,
    ),
  }),
  aerlig: group(
    'knap',
    'titel',
    'kilde',
    'kilde_tekst',
    'kilde_mere',
    'model',
    'antal',
    'streger',
    'plads',
    'tid',
    'scener',
    'deltagere',
    'underklynger',
    'rolle',
  ),
  del: group('knap', 'afsnit', 'kopieret', 'markeret', 'felt', 'luk', 'papir', 'papir_kode', 'noter'),
  hvorfor: group(
    'titel',
    'historie',
    'foelg',
    'slip',
    'foelger',
    'hele',
    'se',
    'senere',
    'ikke_endnu',
    'findes_ikke',
    ...LOG_WORDS,
  ),
  vaelg: group(
    'gruppe',
    'ind',
    'navn',
    'med',
    'med_i',
    'ikke_med',
    'forbindelser',
    'mellem',
    'ingen',
    'to',
    'laes',
    'borte',
    'lyser',
    'ordliste',
    'outline_navn',
    'lane_navn',
    'board_navn',
    'ghost_navn',
    'signal_navn',
    'firm',
    'knowledge',
    'authority',
    'facilitator',
    'outsider',
    'loose',
    'collaboration',
    'project',
    'external',
    'origin',
    'outline',
    'lane',
    'board',
    'ghost',
    'signal',
  ),
});

const asked = {
  id: text,
  kapitel: text,
  spoergsmaal: text,
  vis: z
    .strictObject({
      fase: text.optional(),
      t: z.number().optional(),
      aktivitet: text.optional(),
      lys: text.optional(),
    })
    .refine(({ fase, t }) => (fase === undefined) !== (t === undefined), {
      path: ['fase'],
      message: 'the answering view has either fase or t',
    })
    .transform(({ fase, t, aktivitet, lys }) => ({ phase: fase, t, activity: aktivitet, light: lys })),
};

const guesses = z
  .discriminatedUnion('slags', [
    z.strictObject({
      ...asked,
      slags: z.enum(['foerst', 'andel', 'fase']),
      rigtigt: text,
      valg: z.array(z.strictObject({ id: text, tekst: text, svar: text })).min(2),
    }),
    z.strictObject({
      ...asked,
      slags: z.literal('forbindelse'),
      eksempel: z.tuple([text, text]),
      svar: group('direkte', 'gennem', 'kun_facilitator', 'ude', 'begge_ude'),
    }),
  ])
  .transform(({ kapitel, spoergsmaal, vis, ...own }) => {
    const common = { chapter: kapitel, question: spoergsmaal, show: vis };
    if (own.slags === 'forbindelse')
      return { ...common, kind: own.slags, example: own.eksempel, sentences: own.svar };
    const choices = own.valg.map(({ id, tekst, svar }) => ({ id, text: tekst, answer: svar }));
    return { ...common, kind: own.slags, right: own.rigtigt, choices };
  });

const question = z
  .strictObject({
    id: text,
    niveau: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    spoergsmaal: text,
    svar: text,
    vores: text.optional(),
    fakta: z.array(fact).min(1),
    vis: z
      .strictObject({
        fase: text.optional(),
        t: z.number().min(0).optional(),
        aktivitet: activityId.optional(),
        uden: z.union([z.literal('facilitator'), activityId]).optional(),
      })
      .refine(({ fase, t }) => (fase === undefined) !== (t === undefined), {
        message: 'a view has either fase or t',
      }),
  })
  .transform(({ niveau, spoergsmaal, svar, vores, fakta, vis }) => ({
    level: niveau,
    question: spoergsmaal,
    answer: svar,
    ours: vores,
    facts: fakta,
    view: vis,
  }));

const names = z.strictObject({
  virksomheder: z.array(text),
  videninstitutioner: z.array(text),
  myndigheder: z.array(text),
  udenfor: z.array(text),
  facilitatorer: z.array(text),
  klynger: z.array(text),
  underklynger: z.array(text),
});

const one = (base: string, name: string) => glob({ base, pattern: name });

export const collections = {
  faser: defineCollection({ loader: glob({ base: 'content/faser', pattern: '*.yaml' }), schema: phases }),
  figurer: defineCollection({
    loader: glob({ base: 'content/figurer', pattern: '*.yaml' }),
    schema: figures,
  }),
  eksempler: defineCollection({
    loader: glob({ base: 'content/eksempler', pattern: '*.yaml' }),
    schema: cases,
  }),
  kapitler: defineCollection({
    loader: glob({ base: 'content/kapitler', pattern: '*.mdx' }),
    schema: chapters,
  }),
  sider: defineCollection({ loader: glob({ base: 'content/sider', pattern: '*.mdx' }), schema: pages }),
  forside: defineCollection({ loader: one('content/sider', 'forside.yaml'), schema: front }),
  ord: defineCollection({ loader: one('content', 'ord.yaml'), schema: words }),
  navne: defineCollection({ loader: one('content', 'navne.yaml'), schema: names }),
  gaet: defineCollection({ loader: file('content/gaet.yaml'), schema: guesses }),
  ordliste: defineCollection({
    loader: file('content/ordliste.yaml'),
    schema: z
      .strictObject({ id: text, ord: text, forklaring: text, lys: target.optional() })
      .transform(({ ord, forklaring, lys }) => ({ term: ord, explanation: forklaring, target: lys })),
  }),
  spoergsmaal: defineCollection({ loader: file('content/spoergsmaal.yaml'), schema: question }),
};
