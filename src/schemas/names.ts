/** `content/navne.yaml`: invented names, in the order in which the model brings their bearers in. */
import { z } from 'astro/zod';
import { text } from './fields.ts';

export const names = z.strictObject({
  virksomheder: z.array(text),
  videninstitutioner: z.array(text),
  myndigheder: z.array(text),
  udenfor: z.array(text),
  facilitatorer: z.array(text),
  klynger: z.array(text),
  underklynger: z.array(text),
  medbragt: z.array(text),
});

export type NameLists = z.output<typeof names>;
