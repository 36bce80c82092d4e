/** `content/sider/forside.yaml`: the front page's own words. */
import { z } from 'astro/zod';
import { text } from './fields.ts';

export const front = z
  .strictObject({
    titel: text,
    overskrift: text,
    manchet: text.max(150),
    beskrivelse: text.max(170),
    tal: z.strictObject({ overskrift: text, manchet: text }),
  })
  .transform(({ titel, overskrift, manchet, beskrivelse, tal }) => ({
    title: titel,
    heading: overskrift,
    lede: manchet,
    description: beskrivelse,
    keyFigures: { heading: tal.overskrift, lede: tal.manchet },
  }));
