/** One entry of `content/spoergsmaal.yaml`: a question with its answer and the view that shows it. */
import { z } from 'astro/zod';
import { fact, text } from './fields.ts';
import { viewFields } from './view-fields.ts';

export const question = z
  .strictObject({
    id: text,
    niveau: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    spoergsmaal: text,
    svar: text,
    vores: text.optional(),
    fakta: z.array(fact).min(1),
    vis: viewFields.optional(),
  })
  .transform(({ niveau, spoergsmaal, svar, vores, fakta, vis }) => ({
    level: niveau,
    question: spoergsmaal,
    answer: svar,
    ours: vores,
    facts: fakta,
    view: vis,
  }));
