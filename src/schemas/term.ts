/** One entry of `content/ordliste.yaml`: a term of the glossary. */
import { z } from 'astro/zod';
import { target, text } from './fields.ts';

export const term = z
  .strictObject({ id: text, ord: text, forklaring: text, lys: target.optional() })
  .transform(({ ord, forklaring, lys }) => ({ term: ord, explanation: forklaring, target: lys }));
