/** Pages of another site, on another origin: hosts that frame a figure. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { mdxToJs } from 'satteri';
import { build, type Plugin } from 'vite';

const root = new URL('../../', import.meta.url);
const examples = new URL('examples/', import.meta.url);

export interface Host {
  origin: string;
  /** Puts a page up. @returns its address */
  put: (html: string, headers?: Readonly<Record<string, string>>) => string;
  close: () => void;
}

/** Serves pages that are put up, and files of packages below `/lib/`. */
export async function openHost(): Promise<Host> {
  const pages = new Map<string, { html: string; headers: Readonly<Record<string, string>> }>();
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://host');
    const file = new URL(`node_modules/${pathname.slice('/lib/'.length)}`, root);
    if (pathname.startsWith('/lib/') && existsSync(file)) {
      response.setHeader('Content-Type', /css$/.test(pathname) ? 'text/css' : 'text/javascript');
      response.end(readFileSync(file));
      return;
    }
    const page = pages.get(pathname);
    response.statusCode = page ? 200 : 204;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    for (const [name, value] of Object.entries(page?.headers ?? {})) response.setHeader(name, value);
    response.end(page?.html);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    put: (html, headers = {}) => {
      const path = `/${pages.size + 1}`;
      pages.set(path, { html, headers });
      return origin + path;
    },
    close: () => void server.close(),
  };
}

/** Text of an example that others may copy, with this site in the place of the one that it names. */
export function readExample(name: string, site: string): string {
  return readFileSync(new URL(name, examples), 'utf8').replaceAll('https://klynge.example/', site);
}

const ENTRY: Record<string, string> = {
  'Figure.svelte': `import { mount } from 'svelte'; import App from 'example'; mount(App, { target: document.getElementById('app') });`,
  'text.mdx': `import { createElement } from 'react'; import { createRoot } from 'react-dom/client'; import Text from 'example'; createRoot(document.getElementById('app')).render(createElement(Text));`,
};

/** Bundles an example as its own site would. @returns a script */
export async function bundleExample(name: string, site: string): Promise<string> {
  const file = new URL(name.replace(/mdx$/, 'mdx.jsx'), examples).pathname;
  const plugin: Plugin = {
    name: 'example',
    enforce: 'pre',
    resolveId: (id) => (id === 'example' ? file : id === 'entry' ? '\0entry' : null),
    load: (id) => {
      if (id === '\0entry') return ENTRY[name] ?? `import 'example';`;
      if (id !== file) return null;
      const text = readExample(name, site);
      return name.endsWith('mdx') ? mdxToJs(text).code : text;
    },
  };
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    root: root.pathname,
    plugins: [plugin, svelte({ configFile: false })],
    resolve: { alias: { vue: 'vue/dist/vue.esm-bundler.js' } },
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: { write: false, rollupOptions: { input: 'entry', output: { format: 'iife' } } },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const script = outputs.find((output) => output.type === 'chunk');
  if (!script || script.type !== 'chunk') throw new Error(`${name}: no script came of it`);
  return script.code;
}
