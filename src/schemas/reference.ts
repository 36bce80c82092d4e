/** A reference to who else says it: its name, and where it can be read. */
import { z } from 'astro/zod';
import { text } from './fields.ts';

export const reference = z
  .strictObject({ navn: text, adresse: z.url().optional() })
  .transform(({ navn, adresse }) => ({ name: navn, address: adresse }));
