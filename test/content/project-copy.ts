/** A copy of the project in which something reads otherwise, built as the project is. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { projectRoot } from '../fixtures.ts';

const root = fileURLToPath(projectRoot);
const copies: string[] = [];
afterAll(() => copies.forEach((copy) => rmSync(copy, { recursive: true, force: true })));

/** A copy that shares the packages and nothing that a build writes; gone when the tests of the file are done. */
export function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'klynge-copy-'));
  copies.push(copy);
  for (const name of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules')))
    if (!name.startsWith('.'))
      symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name));
  return copy;
}

/** How a build ended, and what it told. */
export interface Build {
  code: number;
  told: string;
}

/** Builds a copy into its `dist/`. */
export function buildCopy(copy: string): Promise<Build> {
  return new Promise((resolve) => {
    const astro = join(copy, 'node_modules/astro/bin/astro.mjs');
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', NODE_ENV: 'production' };
    const build = spawn(process.execPath, [astro, 'build', '--silent'], { cwd: copy, env });
    let told = '';
    for (const stream of [build.stdout, build.stderr]) stream.on('data', (part) => (told += String(part)));
    build.on('close', (code) => resolve({ code: code ?? -1, told }));
  });
}
