/** The server of the built site: folders, prefixes, compressed files, what is not there, and what nobody may read. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compress } from '../../src/build/compress.mjs';
import { basePath, serve } from '../../src/build/serve.mjs';

const root = mkdtempSync(join(tmpdir(), 'klynge-serve-'));
const open: Server[] = [];
const PAGE = `<!doctype html><title>Klynge</title>${'<p>Ærø, Ø og Ådal</p>'.repeat(50)}`;

beforeAll(async () => {
  mkdirSync(join(root, 'vis'));
  writeFileSync(join(root, 'index.html'), PAGE);
  writeFileSync(join(root, 'vis/index.html'), '<title>Vis</title>');
  writeFileSync(join(root, '404.html'), '<title>Findes ikke</title>');
  writeFileSync(join(root, 'letters.woff2'), 'wOF2');
  writeFileSync(join(root, '_headers'), '/vis/*\n  X-Frame: no\n');
  const logger = { info: () => undefined };
  const done = compress().hooks['astro:build:done'] as (given: unknown) => Promise<void>;
  await done({ dir: new URL(`file://${root}/`), logger });
});
afterAll(() => {
  for (const server of open) {
    server.close();
    server.closeAllConnections();
  }
  rmSync(root, { recursive: true });
});

async function start(base?: string): Promise<string> {
  const { server, url } = await serve({ root, port: 0, base: base ?? '/' });
  open.push(server);
  return url;
}

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}
/** A request whose path goes out as it is written. */
const get = (url: string, path: string, headers = {}, method = 'GET') =>
  new Promise<Answer>((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const asked = request({ hostname, port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on('error', reject).end();
  });

describe('a page', () => {
  it('comes with its type, and as small as the browser takes it', async () => {
    const url = await start();
    const plain = await get(url, '/');
    expect(plain.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(plain.body.toString()).toBe(PAGE);
    const brotli = await get(url, '/', { 'accept-encoding': 'br, gzip' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.body).toString()).toBe(PAGE);
    const gzip = await get(url, '/', { 'accept-encoding': 'gzip' });
    expect(gunzipSync(gzip.body).toString()).toBe(PAGE);
    expect(brotli.body.length).toBeLessThan(PAGE.length / 4);
    expect(
      (await get(url, '/letters.woff2', { 'accept-encoding': 'br' })).headers['content-encoding'],
    ).toBeUndefined();
  });

  it('of a folder is led to its slash, and keeps its query', async () => {
    const { status, headers } = await get(await start(), '/vis?fase=moden');
    expect([status, headers.location]).toEqual([308, '/vis/?fase=moden']);
  });

  it('has its headers, and nobody reads the file of them', async () => {
    const url = await start();
    expect((await get(url, '/vis/')).headers['x-frame']).toBe('no');
    expect((await get(url, '/')).headers['x-frame']).toBeUndefined();
    expect((await get(url, '/_headers')).status).toBe(404);
  });

  it.each(['/findes-ikke/', '/../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/%', '//etc/passwd'])(
    'that is not there is the page that says so: %s',
    async (path) => {
      const { status, body } = await get(await start(), path);
      expect(status).toBe(404);
      expect(body.toString()).toContain('Findes ikke');
    },
  );

  it('is only read', async () => {
    const { status, headers } = await get(await start(), '/', {}, 'POST');
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });
});

describe('a site below a prefix', () => {
  it.each(['klynge', '/klynge', '/klynge/', '//klynge//'])('is written as %s', (base) =>
    expect(basePath(base)).toBe('/klynge/'),
  );
  it('answers there, leads there, and knows nothing else', async () => {
    const url = await start('/klynge/');
    expect(new URL(url).pathname).toBe('/klynge/');
    expect((await get(url, '/klynge/')).status).toBe(200);
    expect((await get(url, '/klynge')).headers.location).toBe('/klynge/');
    expect((await get(url, '/')).headers.location).toBe('/klynge/');
    expect((await get(url, '/klynge/vis?t=2')).headers.location).toBe('/klynge/vis/?t=2');
    expect((await get(url, '/vis/')).status).toBe(404);
  });
});

it('without a built site says how to build it', async () => {
  await expect(serve({ root: join(root, 'vis', 'none'), port: 0 })).rejects.toThrow('npm run build');
});
