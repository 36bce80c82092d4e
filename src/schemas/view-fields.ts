/** A view of the figure as content names it, in the words of an address. */
import { z } from 'astro/zod';
import { activityId, text } from './fields.ts';

export const HIDDEN = ['navne', 'aktiviteter', 'forklaring', 'fase', 'knapper'] as const;

/** Where the figure stands, and what of it is lit, taken away or hidden. What is not named is at rest. */
export const viewFields = z
  .strictObject({
    fase: text.optional(),
    t: z.number().min(0).optional(),
    aktivitet: activityId.optional(),
    uden: z.union([z.literal('facilitator'), activityId]).optional(),
    foelg: text.optional(),
    forskel: z.literal(true).optional(),
    skjul: z.array(z.enum(HIDDEN)).optional(),
    froe: z.int().min(1).optional(),
  })
  .refine(({ fase, t }) => (fase === undefined) !== (t === undefined), {
    path: ['fase'],
    message: 'a view has either fase or t',
  });

export type ViewFields = z.output<typeof viewFields>;
