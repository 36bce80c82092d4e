/** One file of `content/eksempler`: a real case. */
import { z } from 'astro/zod';
import { activityId, text, textOrNumber } from './fields.ts';

export const realCase = z
  .strictObject({
    titel: text,
    aar: textOrNumber,
    fase: text,
    aktivitet: activityId.optional(),
    tekst: text,
    kilder: z.array(z.strictObject({ navn: text, adresse: z.url().optional() })).min(1),
    vores_tolkning: text,
  })
  .transform((given) => ({
    title: given.titel,
    year: given.aar,
    phase: given.fase,
    activity: given.aktivitet,
    text: given.tekst,
    sources: given.kilder.map(({ navn, adresse }) => ({ name: navn, address: adresse })),
    reading: given.vores_tolkning,
  }));
