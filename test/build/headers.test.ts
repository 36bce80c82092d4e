/** Headers as the hosts read them: every rule that matches counts, and values of one name are joined. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { headersFor, readHeaders } from '../../src/build/headers.mjs';
import { projectRoot } from '../fixtures.ts';

const folder = mkdtempSync(join(tmpdir(), 'klynge-headers-'));
afterAll(() => rmSync(folder, { recursive: true }));
function rulesIn(text: string) {
  const file = join(folder, '_headers');
  writeFileSync(file, text);
  return readHeaders(file);
}
const answer = (text: string, path: string) => Object.fromEntries(headersFor(rulesIn(text), path));

describe('a file of headers', () => {
  it('joins what several rules say, whatever the case of the name', () =>
    expect(answer('/*\n  X-A: one\n\n/embed/*\n  x-a: two\n  X-B: b:c', '/embed/livsforloeb/')).toEqual({
      'x-a': 'one, two',
      'x-b': 'b:c',
    }));
  it('has a star for anything, a name for one part of a path, and no other sign with a meaning', () => {
    const text = '/a.b/*\n  X-A: 1\n/kapitler/:id/\n  X-B: 1\n';
    expect(answer(text, '/a.b/c/d')).toEqual({ 'x-a': '1' });
    expect(answer(text, '/axb/c')).toEqual({});
    expect(answer(text, '/kapitler/moden/')).toEqual({ 'x-b': '1' });
    expect(answer(text, '/kapitler/moden/mere/')).toEqual({});
    expect(answer(text, '/kapitler/')).toEqual({});
  });
  it('may have comments, empty lines and lines of Windows', () =>
    expect(answer('# all\r\n\r\n/*\r\n  # one\r\n  X-A: 1\r\n', '/')).toEqual({ 'x-a': '1' }));
  it('is refused where a header belongs to no path', () =>
    expect(() => rulesIn('  X-A: 1')).toThrow('"X-A: 1" belongs to no path'));
  it('may be missing', () => expect(readHeaders(join(folder, 'none'))).toEqual([]));
});

describe("the site's own headers", () => {
  const rules = readHeaders(new URL('public/_headers', projectRoot).pathname);
  const headers = (path: string) => Object.fromEntries(headersFor(rules, path));
  it.each(['/embed/livsforloeb/', '/embed/noegletal/moden/', '/embed/v1.js'])(
    'let anybody frame %s',
    (path) =>
      expect(headers(path)).toMatchObject({
        'content-security-policy': 'frame-ancestors *',
        'access-control-allow-origin': '*',
        'x-content-type-options': 'nosniff',
      }),
  );
  it.each(['/', '/404.html', '/kapitler/moden/', '/vis/', '/undervisning/elevark/', '/indlejr/', '/om/'])(
    'let nobody else frame %s',
    (path) => expect(headers(path)['content-security-policy']).toBe("frame-ancestors 'self'"),
  );
  it('let a frame of no origin load modules, letters and pictures', () => {
    for (const path of [
      '/_astro/x.js',
      '/_astro/fonts/x.woff2',
      '/embed.js',
      '/figurer/x.svg',
      '/oembed/x.json',
    ])
      expect(headers(path)['access-control-allow-origin']).toBe('*');
    expect(headers('/_astro/x.js')['cache-control']).toMatch(/immutable/);
  });
});
