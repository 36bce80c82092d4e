/** One file of `content/figurer`: what a figure is called, and what a player puts around it. */
import { z } from 'astro/zod';
import { text } from './fields.ts';

export const figure = z
  .strictObject({
    titel: text,
    beskrivelse: text.max(170),
    /** the drawing's accessible name, with its `{fase}` */
    navn: text,
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
