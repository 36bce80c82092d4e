/** Serves the finished site as a good static host would: compressed, with its headers, redirects and 404 page. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { headersFor, readHeaders } from './headers.mjs';

/** @typedef {import('node:http').ServerResponse} Response */

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
/** @type {Record<string, string>} */
const TYPES = {
  '': 'text/html',
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
};

/** A path prefix as `/` or `/klynge/`, however it was written. */
export const basePath = (base = '/') => `/${base}/`.replace(/\/+/g, '/');

/** What answers one request for a path below the base. @param {string} root */
function site(root) {
  const rules = readHeaders(join(root, '_headers'));
  /** @param {Response} res @param {string} path */
  const setHeaders = (res, path) => {
    const type = TYPES[extname(path)];
    if (type) res.setHeader('Content-Type', `${type}; charset=utf-8`);
    for (const [name, value] of headersFor(rules, path)) res.setHeader(name, value);
  };
  // `dev`: looks at the disk for every request, so that a build while it runs is seen at once
  const files = sirv(root, { dev: true, etag: true, brotli: true, gzip: true, setHeaders });

  /** @param {Response} res @param {string} path */
  const notFound = (res, path) => {
    setHeaders(res, path);
    const page = join(root, '404.html');
    res.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    res.end(existsSync(page) ? readFileSync(page) : 'Not found');
  };
  return { files, notFound };
}

/** Whether the path, written without a slash at its end, is a folder. @param {string} root @param {string} path */
function isFolder(root, path) {
  try {
    const folder = join(root, decodeURIComponent(path));
    return !path.endsWith('/') && folder.startsWith(root) && statSync(folder).isDirectory();
  } catch {
    return false;
  }
}

/** Listens on the port or the next free one. @param {import('node:http').Server} server @param {number} port */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code !== 'EADDRINUSE' || port === 0) reject(error);
      else resolve(listen(server, port + 1));
    });
    server.listen(port, () => resolve(server.removeAllListeners('error').address()));
  });
}

/**
 * Starts a server of the built site and says where it answers.
 * @param {{ root?: string, port?: number, base?: string | undefined }} [options] port 0 takes any free one
 * @throws Error when there is no built site in `root`
 */
export async function serve({ root = DIST, port = 4321, base = process.env.BASE } = {}) {
  if (!existsSync(join(root, 'index.html')))
    throw new Error(`there is no built site in ${root}: npm run build`);
  const prefix = basePath(base);
  const { files, notFound } = site(root);
  const server = createServer((req, res) => {
    const url = (req.url ?? '/').replace(/^\/+/, '/');
    const end = url.search(/\?|$/);
    const pathname = url.slice(0, end);
    const redirect = (/** @type {string} */ to) =>
      res.writeHead(308, { Location: to + url.slice(end) }).end();
    if (req.method !== 'GET' && req.method !== 'HEAD')
      return res.writeHead(405, { Allow: 'GET, HEAD' }).end();
    if (`${pathname}/` === prefix || (pathname === '/' && prefix !== '/')) return redirect(prefix);
    const path = `/${pathname.slice(prefix.length)}`;
    if (!pathname.startsWith(prefix) || path === '/_headers') return notFound(res, path);
    if (isFolder(root, path)) return redirect(`${pathname}/`);
    req.url = path; // sirv knows nothing of the prefix
    files(req, res, () => notFound(res, path));
  });
  const address = await listen(server, port);
  return { server, url: `http://localhost:${address.port}${prefix}` };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { port: { type: 'string' }, root: { type: 'string' } } });
  const { url } = await serve({
    port: Number(values.port ?? process.env.PORT ?? 4321),
    ...(values.root && { root: values.root }),
  });
  console.log(url);
}
