/** A built page that sleeps: nothing runs, and all that its scripts need is noted. */
import { expect, it } from 'vitest';
import { loadedBy, putToSleep } from '../../src/build/asleep.mjs';

const CODE: Record<string, string> = {
  'a.js': 'import{t as e}from"./b.js";import"./c.js";const far=()=>import("./late.js");e()',
  'b.js': 'import*as d from"./d.js";export{d as t}',
  'c.js': 'const x=1;import y from "./d.js";',
  'd.js': 'import{b}from"./b.js";export const said="import{x}from no file"',
};
const read = (name: string) => Promise.resolve(CODE[name] ?? '');

it('knows what a script loads as it starts, also in a circle, and nothing that it may load later', async () => {
  expect([...(await loadedBy('a.js', read))].sort()).toEqual(['a.js', 'b.js', 'c.js', 'd.js']);
});

it('notes the scripts of a page instead of running them', async () => {
  const kept: Record<string, string> = {};
  const files = {
    read,
    keep: (name: string, text: string) => Promise.resolve(void (kept[name] = text)),
    assets: '/klynge/_astro/',
  };
  const page =
    '<html lang="da"><script>first()</script><body>' +
    '<script type="application/json">{"a":1}</script>' +
    '<script type="module" src="/klynge/_astro/b.js"></script><script type="module" src="/klynge/_astro/c.js"></script>';
  const asleep = await putToSleep(page, files);
  const [name = ''] = Object.keys(kept);
  expect(kept).toEqual({ [name]: '{"a":1}' });
  expect(asleep).toBe(
    '<html data-scripts="/klynge/_astro/b.js /klynge/_astro/c.js" ' +
      `data-hent="/klynge/_astro/b.js /klynge/_astro/d.js /klynge/_astro/c.js /klynge/_astro/${name}" lang="da">` +
      '<script>first()</script><body>' +
      `<script type="application/json" data-src="/klynge/_astro/${name}"></script>`,
  );
  expect(await putToSleep('<html lang="da"><p>Ord</p>', files)).toBe('<html lang="da"><p>Ord</p>');
});
