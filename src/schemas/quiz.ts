/** `content/proeve.yaml`: a short test before and after reading. */
import { z } from 'astro/zod';
import { text } from './fields.ts';
import { viewFields } from './view-fields.ts';

const choice = z.strictObject({ id: text, tekst: text, misforstaaelse: text.optional() });

const item = z
  .strictObject({
    id: text,
    ide: text,
    spoergsmaal: text,
    vis: viewFields.optional(),
    afsloer: viewFields.optional(),
    valg: z.array(choice).min(3).max(4),
    rigtigt: text,
    hvorfor: text,
  })
  .refine(
    ({ valg, rigtigt }) =>
      valg.every(({ id, misforstaaelse }) => (id === rigtigt) === (misforstaaelse === undefined)),
    { path: ['valg'], message: 'each wrong choice names a misconception, the right one none' },
  )
  .transform((given) => ({
    id: given.id,
    idea: given.ide,
    question: given.spoergsmaal,
    show: given.vis,
    reveal: given.afsloer,
    choices: given.valg.map(({ id, tekst, misforstaaelse }) => ({
      id,
      text: tekst,
      misconception: misforstaaelse,
    })),
    right: given.rigtigt,
    why: given.hvorfor,
  }));

const outcome = z.strictObject({ usikker: text, sikker: text });
const round = z.array(item).length(4);

export const quiz = z
  .strictObject({
    titel: text,
    foer: text,
    efter: text,
    privat: text,
    vores: text,
    sikker: z.strictObject({
      spoergsmaal: text,
      niveauer: z.array(z.strictObject({ id: text, tekst: text })).length(4),
      rigtigt: outcome,
      forkert: outcome,
    }),
    ideer: z.record(text, text),
    runder: z.strictObject({ foer: round, efter: round }),
  })
  .superRefine(({ ideer, runder }, context) => {
    for (const [name, items] of Object.entries(runder)) {
      const asked = items.map(({ idea }) => idea).toSorted();
      if (asked.join() !== Object.keys(ideer).toSorted().join())
        context.addIssue({ code: 'custom', path: ['runder', name], message: 'asks for each idea once' });
    }
  })
  .transform(({ titel, foer, efter, privat, vores, sikker, ideer, runder }) => ({
    title: titel,
    privacy: privat,
    ours: vores,
    sure: {
      question: sikker.spoergsmaal,
      levels: sikker.niveauer.map(({ id, tekst }) => ({ id, text: tekst })),
      right: { unsure: sikker.rigtigt.usikker, sure: sikker.rigtigt.sikker },
      wrong: { unsure: sikker.forkert.usikker, sure: sikker.forkert.sikker },
    },
    ideas: ideer,
    rounds: [
      { id: 'foer' as const, intro: foer, items: runder.foer },
      { id: 'efter' as const, intro: efter, items: runder.efter },
    ],
  }));
