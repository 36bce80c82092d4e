/** Two builds in different folders are the same, byte for byte: nothing in them is by chance, by date or by place. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildCopy, copyProject } from './project-copy.ts';

/** Every file of a folder with what its bytes come to. */
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => {
      const sum = createHash('sha256').update(readFileSync(file)).digest('hex');
      return `${file.slice(folder.length)} ${sum}`;
    })
    .toSorted();

it('two builds in different folders are the same, byte for byte', async () => {
  const built: string[][] = [];
  for (let i = 0; i < 2; i++) {
    const copy = copyProject();
    const { code, told } = await buildCopy(copy);
    expect(code, told).toBe(0);
    built.push(filesIn(join(copy, 'dist')));
  }
  expect(built[0]!.length).toBeGreaterThan(200);
  expect(built[1]).toEqual(built[0]);
}, 240_000);
