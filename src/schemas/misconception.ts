/** One entry of `content/misforstaaelser.yaml`: a misconception with its refutation (domain.md 5.1). */
import { z } from 'astro/zod';
import { fact, text } from './fields.ts';
import { reference } from './reference.ts';
import { viewFields } from './view-fields.ts';

export const misconception = z
  .strictObject({
    id: text,
    tror: text,
    fristende: text,
    saadan: text,
    kilde: text,
    fakta: z.array(fact).default([]),
    belaeg: z.array(reference).default([]),
    vores: text,
    eksempel: z.array(text).default([]),
    kapitel: text,
    vis: viewFields.optional(),
    se: text.optional(),
  })
  .refine(({ vis, se }) => (vis === undefined) === (se === undefined), {
    path: ['se'],
    message: 'stands and falls with vis: the words of the link to it',
  })
  .transform((given) => ({
    belief: given.tror,
    temptation: given.fristende,
    instead: given.saadan,
    source: given.kilde,
    references: given.belaeg,
    ours: given.vores,
    cases: given.eksempel,
    chapter: given.kapitel,
    show: given.vis && given.se ? { view: given.vis, label: given.se } : undefined,
  }));
