/** What stands over one file of `content/sider`. */
import { z } from 'astro/zod';
import { text } from './fields.ts';

export const page = z
  .strictObject({ titel: text, beskrivelse: text.max(170) })
  .transform(({ titel, beskrivelse }) => ({ title: titel, description: beskrivelse }));
