/**
 * What Lighthouse says of a page beside its own floor: the same words and drawings as one HTML file without script, style
 * or letters of its own. Lighthouse is no dependency: it is fetched the first time that somebody measures.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';

// not in step with this process: it serves the pages meanwhile
const run = promisify(execFile);
const VERSION = '13.5.0';
const HOME = join(process.cwd(), 'node_modules/.cache/lighthouse');
const PROGRAM = join(HOME, 'node_modules/lighthouse/cli/index.js');
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** One measurement: times in milliseconds, scores 0 to 100 in the order of Lighthouse's categories. */
export interface Lighthouse {
  lcp: number;
  tbt: number;
  cls: number;
  scores: readonly number[];
}

async function fetchLighthouse(): Promise<void> {
  if (existsSync(PROGRAM)) return;
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', HOME, `lighthouse@${VERSION}`];
  await run('npm', args);
}

async function measureOnce(address: string, chrome: string, desktop: boolean): Promise<Lighthouse> {
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const file = join(folder, 'report.json');
  const args = [
    PROGRAM,
    address,
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    '--chrome-flags=--headless --no-sandbox --disable-gpu',
    ...(desktop ? ['--preset=desktop'] : []),
  ];
  await run(process.execPath, args, { env: { ...process.env, CHROME_PATH: chrome } });
  const { audits, categories } = JSON.parse(readFileSync(file, 'utf8')) as {
    audits: Record<string, { numericValue?: number }>;
    categories: Record<string, { score: number | null }>;
  };
  rmSync(folder, { recursive: true });
  const value = (audit: string) => audits[audit]?.numericValue ?? NaN;
  return {
    lcp: value('largest-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
    scores: CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100)),
  };
}

/** The middle of several runs, each number for itself. */
export async function lighthouse(
  address: string,
  chrome: string,
  runs: number,
  desktop = false,
): Promise<Lighthouse> {
  await fetchLighthouse();
  const all: Lighthouse[] = [];
  for (let i = 0; i < runs; i++) all.push(await measureOnce(address, chrome, desktop));
  const middle = (numbers: number[]) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
  return {
    lcp: middle(all.map(({ lcp }) => lcp)),
    tbt: middle(all.map(({ tbt }) => tbt)),
    cls: middle(all.map(({ cls }) => cls)),
    scores: CATEGORIES.map((_, i) => middle(all.map(({ scores }) => scores[i] ?? 0))),
  };
}

/** A page's words and drawings alone. @param html a built page */
const floorOf = (html: string) =>
  html
    .replace(/<(script|style|noscript)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<link\b[^>]*>/g, '')
    .replace(/<meta http-equiv[^>]*>/g, '');

/** Serves one floor on a port of its own, compressed. @returns its address, and what ends it */
export async function serveFloor(html: string): Promise<{ address: string; server: Server }> {
  const body = brotliCompressSync(floorOf(html));
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'br' };
  const server = createServer((_, response) => response.writeHead(200, headers).end(body));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}
