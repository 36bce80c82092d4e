/** `content/lektioner/*.yaml`: a lesson for the class's view, step by step. */
import { z } from 'astro/zod';
import { text } from './fields.ts';
import { HIDDEN, viewFields } from './view-fields.ts';

const step = z
  .strictObject({
    id: text,
    minutter: z.number().positive(),
    vis: viewFields,
    spoerg: text,
    valg: z
      .array(z.strictObject({ id: text, tekst: text }))
      .min(2)
      .max(4)
      .optional(),
    rigtigt: text.optional(),
    skjul: z.array(z.enum(HIDDEN)).optional(),
    afsloer: viewFields.optional(),
    svar: text.max(120),
    pointe: text,
    hvorfor: text,
    misforstaaelse: text.optional(),
  })
  .refine(({ valg, rigtigt }) => (valg === undefined) === (rigtigt === undefined), {
    path: ['rigtigt'],
    message: 'a step with choices names the right one, another has none',
  })
  .refine(({ valg, rigtigt }) => !valg || valg.some(({ id }) => id === rigtigt), {
    path: ['rigtigt'],
    message: 'the right choice is one of the choices',
  })
  .transform((given) => ({
    id: given.id,
    minutes: given.minutter,
    show: given.vis,
    question: given.spoerg,
    choices: given.valg?.map(({ id, tekst }) => ({ text: tekst, right: id === given.rigtigt })) ?? [],
    hide: given.skjul ?? [],
    reveal: given.afsloer ?? given.vis,
    answer: given.svar,
    point: given.pointe,
    why: given.hvorfor,
  }));

export const lesson = z
  .strictObject({
    titel: text,
    minutter: z.number().positive(),
    til: text,
    maal: z.array(text).min(1),
    brug: text,
    vores: text,
    froe: z.int().min(1),
    trin: z.array(step).min(2),
  })
  .refine(({ minutter, trin }) => trin.reduce((sum, { minutes }) => sum + minutes, 0) === minutter, {
    path: ['minutter'],
    message: 'the steps together take as long as the lesson',
  })
  .transform(({ titel, minutter, til, maal, brug, vores, froe, trin }) => ({
    title: titel,
    minutes: minutter,
    audience: til,
    goals: maal,
    needs: brug,
    ours: vores,
    seed: froe,
    steps: trin,
  }));
