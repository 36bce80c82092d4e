/** What the build loads through Astro, brought together from entries that the real schemas have checked. */
import { describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { chapters } from '../../content/prose.ts';
import { course, figureWords, filesIn, phases, readText, standard } from '../../fixtures.ts';

/** Content as Astro gives it, read and checked by the schemas of the collections. */
async function entriesOf(name: string) {
  if (name === 'kapitler')
    return chapters.map(({ file, front, body }) => ({
      id: file.replace(/^.*\/|\.mdx$/g, ''),
      data: { phase: front['fase'] },
      body,
    }));
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
  const { loadCourseData } = await import('../../../src/surfaces/content/load.ts');
  const data = await loadCourseData('/');

  it('is the cluster of these tests', () => expect(data.timeline).toEqual(standard()));
  it('has the words of these tests', () => expect(figureWords).toMatchObject(data.words));
  it('has every phase with its texts', () => {
    expect(data.phases).toEqual(phases);
    expect(data.phases.map(({ id, activities }) => [id, activities.map((activity) => activity.id)])).toEqual(
      course.phases.map(({ id, activities }) => [id, activities]),
    );
  });
  it('knows a passage for every activity that a chapter tells of', () => {
    expect(data.passages['evaluering']).toBe('moden/#moden-regnskab');
    expect(data.passages['moden']).toMatch(/^moden\/#moden-/);
  });
  it('can stand in the HTML as plain data', () => expect(JSON.parse(JSON.stringify(data))).toEqual(data));
});
