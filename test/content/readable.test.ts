/** A pupil can read it: LIX of every chapter is at most 35, of the real cases at most 38. */
import { describe, expect, it } from 'vitest';
import { filesIn, readYaml } from '../fixtures.ts';
import { lixOf } from './lix.ts';
import { chapters, plain } from './prose.ts';

describe('LIX', () => {
  it('is words per sentence and long words per hundred', () => {
    expect(lixOf('Karen svejser. Karen svejser beslag.')).toBe(5 / 2 + 40);
    expect(lixOf('Det er ca. 12 kr. værd.')).toBe(6 / 2);
    expect(lixOf('»Kom!« Hun kom.')).toBe(3 / 2);
    expect(lixOf('')).toBe(0);
  });
});

describe('chapters', () => {
  it.each(chapters.map(({ file, body }) => ({ file, text: plain(body) })))('$file', ({ text }) =>
    expect(lixOf(text)).toBeLessThanOrEqual(35),
  );
});

describe('cases', () => {
  const cases = filesIn('content/eksempler/', '.yaml').map((name) => {
    const { tekst, vores_tolkning } = readYaml<{ tekst: string; vores_tolkning: string }>(
      `content/eksempler/${name}`,
    );
    return { name, text: `${tekst} ${vores_tolkning}` };
  });
  it('are so all together', () =>
    expect(lixOf(cases.map(({ text }) => text).join(' '))).toBeLessThanOrEqual(38));
  // Two or three sentences with a name in each swing more than a chapter does.
  it.each(cases)('$name is not far from that', ({ text }) => expect(lixOf(text)).toBeLessThanOrEqual(46));
});
