/** An activity is a text, an effect and an act: where one is missing, the build says which file to write. */
import { acts } from '../../model/acts/index.ts';
import { effects } from '../../model/log/effects.ts';
import type { Course } from '../../model/log/types.ts';

/** That a text has an effect is its schema's to check. @throws Error naming the file to write in, and what */
export function checkActivities({ phases }: Course): void {
  const told = new Set<string>(phases.flatMap(({ activities }) => activities));
  for (const id of Object.keys(effects))
    if (!told.has(id))
      throw new Error(
        `content/faser/: aktiviteter: no phase has "${id}", though src/model/log/effects.ts has its effect: ` +
          `write its entry in the file of the phase where it begins`,
      );
  for (const id of told)
    if (!Object.hasOwn(acts, id))
      throw new Error(
        `src/model/acts/index.ts: "${id}" has no act: write it in src/model/acts/${id}.ts and list it there`,
      );
}
