/** The recipes for nginx and Apache give every page the headers of `public/_headers`, and name every place that has its own. */
import { describe, expect, it } from 'vitest';
import { readText } from '../fixtures.ts';

const headers = readText('public/_headers');
/** Every header with its value, and every path that has headers of its own. */
const rules = headers
  .split('\n')
  .filter((line) => line.trim() && !line.startsWith('#'))
  .map((line) => (/^\s/.test(line) ? { header: line.trim() } : { path: line.trim() }));

describe.each(['nginx.conf', 'htaccess'])('src/build/hosts/%s', (file) => {
  const recipe = readText(`src/build/hosts/${file}`);

  it('sets every header of the site', () => {
    for (const { header } of rules) {
      if (header === undefined) continue;
      const [name = '', value = ''] = header.split(/:\s*/, 2);
      expect(recipe, header).toMatch(new RegExp(`${name} "${value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}"`));
    }
  });

  it('knows every place that has headers of its own', () => {
    const own = rules
      .flatMap(({ path }) => path ?? [])
      .filter((path) => /^\/(embed|_astro|figurer|deling|oembed|sw)/.test(path))
      .map((path) => /^\/(\w+)/.exec(path)![1]!);
    expect(own.length).toBeGreaterThan(5);
    for (const place of own) expect(recipe, place).toContain(place);
  });

  it('answers what is not there with the site’s own page', () => expect(recipe).toMatch(/404 \/404\.html/));
});
