/** Reads the `_headers` file that Netlify and Cloudflare Pages read, so that the site at hand answers as the public one. */
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ matches: RegExp, headers: [name: string, value: string][] }} Rule */

/** `/figurer/*` or `/kapitler/:id/` as an expression. @param {string} path */
function pattern(path) {
  const escaped = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/\*/g, '.*').replace(/:\w+/g, '[^/]+')}$`);
}

/**
 * The rules in the text of a `_headers` file: a path at the margin, its headers indented below.
 * @param {string} text
 * @returns {Rule[]}
 * @throws Error when a header stands before any path
 */
function parseHeaders(text) {
  /** @type {Rule[]} */
  const rules = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ matches: pattern(line.trim()), headers: [] });
      continue;
    }
    const rule = rules.at(-1);
    if (!rule) throw new Error(`_headers: "${line.trim()}" belongs to no path`);
    const colon = line.indexOf(':');
    rule.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
}

/**
 * The headers of one path. As with the hosts, all rules that match count and values of one name are joined.
 * @param {Rule[]} rules
 * @param {string} path
 */
export function headersFor(rules, path) {
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const { matches, headers } of rules) {
    if (!matches.test(path)) continue;
    for (const [name, value] of headers) {
      const key = name.toLowerCase();
      const before = found.get(key);
      found.set(key, before ? `${before}, ${value}` : value);
    }
  }
  return found;
}

/** The rules in a file; none where there is no such file. @param {string} file */
export const readHeaders = (file) => (existsSync(file) ? parseHeaders(readFileSync(file, 'utf8')) : []);
