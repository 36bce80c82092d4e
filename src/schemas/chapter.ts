/** What stands over one file of `content/kapitler`. */
import { z } from 'astro/zod';
import { text } from './fields.ts';

export const chapter = z
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
