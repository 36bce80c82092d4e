/** One entry of `content/steder.yaml`: where somebody may put a figure, and what fits there. */
import { z } from 'astro/zod';
import { FORMS } from '../words/keys.ts';
import { text } from './fields.ts';

export const place = z
  .strictObject({ id: text, nummer: z.int().positive(), navn: text, form: z.enum(FORMS), tekst: text })
  .transform(({ nummer, navn, form, tekst }) => ({ number: nummer, name: navn, form, advice: tekst }));
