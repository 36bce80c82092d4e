/** One file of `content/eksempler`: a real case. */
import { z } from 'astro/zod';
import { activityId, text, textOrNumber } from './fields.ts';
import { reference } from './reference.ts';

export const realCase = z
  .strictObject({
    titel: text,
    aar: textOrNumber,
    fase: text,
    aktivitet: activityId.optional(),
    tekst: text,
    kilder: z.array(reference).min(1),
    vores_tolkning: text,
  })
  .transform((given) => ({
    title: given.titel,
    year: given.aar,
    phase: given.fase,
    activity: given.aktivitet,
    text: given.tekst,
    sources: given.kilder,
    reading: given.vores_tolkning,
  }));
