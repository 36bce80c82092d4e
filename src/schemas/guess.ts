/** One entry of `content/gaet.yaml`: a guess before a chapter. */
import { z } from 'astro/zod';
import { text, wordsOf } from './fields.ts';

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
      forskel: z.literal(true).optional(),
    })
    .refine(({ fase, t }) => (fase === undefined) !== (t === undefined), {
      path: ['fase'],
      message: 'the answering view has either fase or t',
    })
    .transform(({ fase, t, aktivitet, lys, forskel = false }) => ({
      phase: fase,
      t,
      activity: aktivitet,
      light: lys,
      changes: forskel,
    })),
};

export const guess = z
  .discriminatedUnion('slags', [
    z.strictObject({
      ...asked,
      slags: z.enum(['foerst', 'andel', 'flytter']),
      rigtigt: text,
      valg: z.array(z.strictObject({ id: text, tekst: text, svar: text })).min(2),
    }),
    z.strictObject({
      ...asked,
      slags: z.literal('forbindelse'),
      eksempel: z.tuple([text, text]),
      svar: wordsOf(['direkte', 'gennem', 'kun_facilitator', 'ude', 'begge_ude']),
    }),
  ])
  .transform(({ kapitel, spoergsmaal, vis, ...own }) => {
    const common = { chapter: kapitel, question: spoergsmaal, show: vis };
    if (own.slags === 'forbindelse')
      return { ...common, kind: own.slags, example: own.eksempel, sentences: own.svar };
    const choices = own.valg.map(({ id, tekst, svar }) => ({ id, text: tekst, answer: svar }));
    return { ...common, kind: own.slags, right: own.rigtigt, choices };
  });
