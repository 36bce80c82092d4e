/**
 * The service worker: after one visit every page, picture and lesson works without a network. Written into the built site
 * by `offline.mjs`, which puts in what the site consists of. Plain script, for a browser as it is.
 *
 * - A version comes whole or not at all: each file is read with its hash, and a broken download ends the installing.
 * - Pages come from the network where there is one, so that nobody is stuck on an old version. Files that carry their hash
 *   in their name, and everything when the network is gone, come from what was kept.
 * - The version before is kept too: a page that was opened with it goes on finding its parts.
 */
/* global self, caches, crypto, fetch, Response, URL */
const VERSION = '__VERSION__';
/** path below the scope → SHA-256 of the file, in hex */
const FILES = __FILES__;
const OURS = 'klynge-';
/** Milliseconds that a page is waited for where the network says nothing. */
const PATIENCE = 4000;
/** How many files are fetched at a time: the page at hand goes first. */
const LANES = 3;

const scope = self.registration.scope;
const addressOf = (path) => new URL(path, scope).href;

self.addEventListener('install', (event) => {
  event.waitUntil(install().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(tidy().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const path = pathOf(request.url);
  if (path === undefined) return;
  event.respondWith(path.startsWith('_astro/') ? keptFirst(path, request) : networkFirst(path, request));
});

/** The file that an address below the scope names; `undefined` where it is not one of ours. */
function pathOf(url) {
  const { origin, pathname } = new URL(url);
  const own = new URL(scope);
  if (origin !== own.origin || !pathname.startsWith(own.pathname)) return undefined;
  const path = pathname.slice(own.pathname.length).replace(/^\/+/, '');
  const found = [path, `${path}index.html`, `${path}/index.html`].find((one) => Object.hasOwn(FILES, one));
  // a part of the version before, which a page that is open still asks for
  return found ?? (path.startsWith('_astro/') ? path : undefined);
}

async function keptFirst(path, request) {
  return (await kept(path)) ?? fetch(request);
}

async function networkFirst(path, request) {
  const found = await kept(path);
  const answer = fetch(request);
  // without anything kept there is nothing to be impatient for
  if (!found) return answer;
  const late = new Promise((resolve) => setTimeout(() => resolve(found), PATIENCE));
  return Promise.race([answer.catch(() => found), late]);
}

/** A file as it was kept: by this version, else by the one before. */
async function kept(path) {
  const name = OURS + VERSION;
  const own = (await caches.has(name)) ? await (await caches.open(name)).match(addressOf(path)) : undefined;
  return own ?? caches.match(addressOf(path));
}

async function install() {
  const cache = await caches.open(OURS + VERSION);
  const left = Object.entries(FILES);
  const lane = async () => {
    for (let next = left.shift(); next; next = left.shift()) await keep(cache, ...next);
  };
  try {
    await Promise.all(Array.from({ length: LANES }, lane));
  } catch (error) {
    await caches.delete(OURS + VERSION);
    throw error;
  }
}

/** Keeps one file: what an earlier version has unchanged is taken over, the rest is fetched and checked. */
async function keep(cache, path, hash) {
  const address = addressOf(path);
  if (await cache.match(address)) return;
  const before = await caches.match(address);
  if (before && (await hashOf(before.clone())) === hash) return cache.put(address, before);
  const answer = await fetch(address, { cache: 'no-cache' });
  if (!answer.ok || (await hashOf(answer.clone())) !== hash)
    throw new Error(`${path}: not what it should be`);
  // a page that was led elsewhere is no answer to a page's own address
  const { status, statusText, headers } = answer;
  return cache.put(address, new Response(await answer.blob(), { status, statusText, headers }));
}

async function hashOf(answer) {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await answer.arrayBuffer()));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Leaves this version and the one before it. */
async function tidy() {
  const names = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== OURS + VERSION);
  // caches are named in the order in which they came
  await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)));
}
