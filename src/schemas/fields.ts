/** Fields that several kinds of content have. */
import { z } from 'astro/zod';
import { effects, type ActivityId } from '../model/log/effects.ts';
import { isTarget } from '../model/scene/target.ts';

/** A text for readers: never empty. */
export const text = z.string().trim().min(1);

/** A text that looks like a number, as a year does, and that an editor need not put in quotes. */
export const textOrNumber = z.preprocess(
  (given) => (typeof given === 'number' ? String(given) : given),
  text,
);

/** A fact of the source, by its number in domain.md 6. */
export const fact = z.string().regex(/^F([1-9]|[12]\d|3[0-7])$/);

/** What of the drawing is lit. */
export const target = z
  .string()
  .refine(isTarget, { message: 'no target of the figure; its grammar is in src/model/scene/target.ts' });

/** The id of an activity that does something. */
export const activityId = z.enum(Object.keys(effects) as [ActivityId, ...ActivityId[]], {
  error: ({ input }) =>
    `"${String(input)}" has no effect. A new activity needs three files more: its effect under this id in ` +
    `src/model/log/effects.ts, its act in src/model/acts/ (listed in src/model/acts/index.ts), and its real case in ` +
    `content/eksempler/. src/model/acts/README.md tells how. An old one is spelt otherwise.`,
});

/** Words of a group: each key once, none beside. */
export function wordsOf<Key extends string>(keys: readonly Key[]) {
  return z.strictObject(Object.fromEntries(keys.map((key) => [key, text])) as Record<Key, typeof text>);
}
