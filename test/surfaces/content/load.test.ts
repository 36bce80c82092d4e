/** What the build loads through Astro is what the other tests work with: their short cut around Astro is true. */
import { describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { filesIn, readText, sceneWords, standard } from '../../fixtures.ts';

/** Content as Astro gives it, read and checked by the real schemas. */
async function entriesOf(name: string) {
  const { collections } = await import('../../../src/content.config.ts');
  const folder = { faser: 'content/faser/', ord: 'content/', navne: 'content/' }[name] ?? '';
  const files = filesIn(folder, '.yaml').filter((file) => name === 'faser' || file === `${name}.yaml`);
  const { schema } = collections[name as 'faser'] as unknown as {
    schema: { parse(value: unknown): unknown };
  };
  return files.map((file) => ({
    id: file.replace('.yaml', ''),
    data: schema.parse(parse(readText(folder + file))),
  }));
}

vi.mock('astro:content', () => ({
  defineCollection: (collection: unknown) => collection,
  getCollection: entriesOf,
  getEntry: async (name: string, id: string) => (await entriesOf(name)).find((entry) => entry.id === id),
}));

describe('what the build loads', async () => {
  const { loadFigureData } = await import('../../../src/surfaces/content/load.ts');
  const data = await loadFigureData('/');

  it('is the cluster of these tests', () => expect(data.timeline).toEqual(standard()));
  it('has the words of these tests', () => expect(data.words.scene).toEqual(sceneWords));
  it('has every phase with its texts', () =>
    expect(data.phases.map(({ id, activities }) => [id, activities.length])).toEqual([
      ['clutter', 0],
      ['potentiel', 3],
      ['spirende', 8],
      ['moden', 8],
      ['spin-off', 0],
    ]));
  it('can stand in the HTML as plain data', () => expect(JSON.parse(JSON.stringify(data))).toEqual(data));
});
