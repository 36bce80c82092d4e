/** `content/ord.yaml`: every word of the interface, by the keys of `src/words/keys.ts`. */
import { z } from 'astro/zod';
import { WORD_GROUPS, WORD_TABLES, type Words } from '../words/keys.ts';
import { text, wordsOf } from './fields.ts';

const { vis, doktor, ...plain } = WORD_GROUPS;

/** Words whose every key has several texts, as `row` says. */
function tableOf<Key extends string, Row extends z.ZodType>(keys: readonly Key[], row: Row) {
  return z.strictObject(Object.fromEntries(keys.map((key) => [key, row])) as Record<Key, Row>);
}

const { roerer, ledetraade, taster } = WORD_TABLES;

const groups = Object.entries(plain).map(([group, keys]) => [group, wordsOf<string>(keys)]);

/** Type and schema follow from the same lists, which is more than the compiler can see. */
export const words = z.strictObject({
  ...(Object.fromEntries(groups) as Record<string, z.ZodType>),
  roerer: tableOf(roerer.keys, wordsOf(roerer.texts).extend({ tegn: text.max(2) })),
  doktor: wordsOf(doktor).extend({ ledetraade: tableOf(ledetraade.keys, wordsOf(ledetraade.texts)) }),
  vis: wordsOf(vis).extend({ taster: z.array(wordsOf(taster.texts)) }),
}) as unknown as z.ZodType<Words>;
