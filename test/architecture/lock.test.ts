/** The lock file is whole, so that `npm ci` works on every platform. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { holesIn, type Lock } from './lock.ts';

it('names every optional dependency', () => {
  const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as Lock;
  expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
  expect(holesIn(lock)).toEqual([]);
});

it('finds a hole', () => {
  const optionalDependencies = { 'x-darwin': '1.0.0', '@x/linux': '1.0.0' };
  const packages = { 'node_modules/x': { optionalDependencies }, 'node_modules/x-darwin': {} };
  expect(holesIn({ packages })).toEqual(['node_modules/x → @x/linux']);
});

it('looks where Node looks', () => {
  const optionalDependencies = { b: '1.0.0' };
  const inner = 'node_modules/@s/a/node_modules/x';
  const at = (path: string) => holesIn({ packages: { [inner]: { optionalDependencies }, [path]: {} } });
  expect(at(`${inner}/node_modules/b`)).toEqual([]);
  expect(at('node_modules/@s/a/node_modules/b')).toEqual([]);
  expect(at('node_modules/b')).toEqual([]);
  expect(at('node_modules/c/node_modules/b')).toEqual([`${inner} → b`]);
});
