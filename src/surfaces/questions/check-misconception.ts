/** Whether a wrong answer leads to a refutation that there is. */
import { getEntry } from 'astro:content';

/** @param where the file and the entry that names it. @throws Error naming both when there is no such misconception */
export async function checkMisconception(id: string, where: string): Promise<void> {
  if (!(await getEntry('misforstaaelser', id)))
    throw new Error(`${where}: misforstaaelse: "${id}" is not in content/misforstaaelser.yaml`);
}
