/** One file of `content/faser`: a phase with its activities. */
import { z } from 'astro/zod';
import { BEATS, TOUCHED } from '../words/keys.ts';
import { activityId, fact, text } from './fields.ts';

const part = z
  .strictObject({ navn: text, forklaring: text, maaske: z.boolean().default(false) })
  .transform(({ navn, forklaring, maaske }) => ({ name: navn, explanation: forklaring, maybe: maaske }));

/** What to do on Monday: ours, since the source only names the activities. */
const howTo = z
  .strictObject({
    hvem: text.max(140),
    hvad: text.max(140),
    bagefter: text.max(140),
    /** tells of people who are made up */
    eksempel: z.literal(true).optional(),
  })
  .transform(({ hvem, hvad, bagefter }) => ({ who: hvem, what: hvad, after: bagefter }));

/** What an act says as it is told: its three beats, and beats of their own for some cases (content/LANGUAGE.md). */
const beats = z
  .record(
    z.string().regex(/^(?:(?:foer|imens|efter)(?:_uden_facilitator|_uden_b|_uden_spor)?(?:_en)?|tom)$/, {
      message: 'no beat is called so; content/LANGUAGE.md lists them',
    }),
    text,
  )
  .superRefine((given, context) => {
    for (const beat of BEATS)
      if (given[beat] === undefined)
        context.addIssue({ code: 'custom', path: [beat], message: 'an act has this beat' });
  });

const activity = z
  .strictObject({
    id: activityId,
    navn: text,
    etiket: text.max(28),
    forklaring: text,
    fakta: z.array(fact),
    roerer: z.array(z.enum(TOUCHED)).min(1).max(3),
    dele: z.array(part).default([]),
    eksempel: text,
    saadan: howTo,
    optrin: beats,
  })
  .transform(({ id, navn, etiket, forklaring, fakta, roerer, dele, eksempel, saadan, optrin }) => ({
    id,
    name: navn,
    label: etiket,
    explanation: forklaring,
    facts: fakta,
    touches: roerer,
    parts: dele,
    example: eksempel,
    howTo: saadan,
    beats: optrin,
  }));

export const phase = z
  .strictObject({
    navn: text,
    kort: text.max(10),
    /** its name after the words for »on its way to«, where that is not `kort` with a small letter */
    /** as it is named inside a sentence */
    bestemt: text,
    undertitel: text.max(34),
    efter: text.optional(),
    fortsaetter: text.optional(),
    forklaring: text,
    facilitator: text,
    uden_aktiviteter: text.optional(),
    aktiviteter: z.array(activity),
  })
  .refine((given) => (given.aktiviteter.length === 0) === (given.uden_aktiviteter !== undefined), {
    path: ['uden_aktiviteter'],
    message: 'a phase has either activities or uden_aktiviteter, which says why it has none',
  })
  .transform((given) => ({
    name: given.navn,
    short: given.kort,
    definite: given.bestemt,
    subtitle: given.undertitel,
    after: given.efter,
    continues: given.fortsaetter,
    explanation: given.forklaring,
    facilitator: given.facilitator,
    noActivities: given.uden_aktiviteter,
    activities: given.aktiviteter,
  }));

export type Phase = z.output<typeof phase>;
