/** `content/klynge-eller.yaml`: the card game of one question. */
import { z } from 'astro/zod';
import { text } from './fields.ts';
import { reference } from './reference.ts';
import { viewFields } from './view-fields.ts';

const card = z
  .strictObject({
    id: text,
    navn: text,
    tekst: text,
    svar: text,
    hvorfor: text,
    belaeg: z.array(reference),
    opdigtet: z.literal(true).optional(),
    eksempel: text.optional(),
    misforstaaelse: text,
    vis: viewFields.optional(),
  })
  .refine(({ belaeg, opdigtet }) => (belaeg.length === 0) === (opdigtet === true), {
    path: ['belaeg'],
    message: 'a case that is not made up has references, one that is has none',
  })
  .transform((given) => ({
    id: given.id,
    name: given.navn,
    text: given.tekst,
    right: given.svar,
    why: given.hvorfor,
    references: given.belaeg,
    invented: given.opdigtet === true,
    misconception: given.misforstaaelse,
    view: given.vis,
  }));

export const cards = z
  .strictObject({
    titel: text,
    spoergsmaal: text,
    vores: text,
    svar: z.array(z.strictObject({ id: text, navn: text, betyder: text })).min(2),
    kort: z.array(card).min(1),
  })
  .superRefine(({ svar, kort }, context) => {
    for (const [i, { right }] of kort.entries())
      if (!svar.some(({ id }) => id === right))
        context.addIssue({ code: 'custom', path: ['kort', i, 'svar'], message: `"${right}" is no answer` });
  })
  .transform(({ titel, spoergsmaal, vores, svar, kort }) => ({
    title: titel,
    question: spoergsmaal,
    ours: vores,
    answers: svar.map(({ id, navn, betyder }) => ({ id, name: navn, meaning: betyder })),
    cards: kort,
  }));
