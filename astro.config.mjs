// The site: where it lives (SITE, BASE), what it is built with, and which code a page may run (CSP).
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { asleep } from './src/build/asleep.mjs';
import { compress } from './src/build/compress.mjs';
import { gallery } from './src/build/gallery.mjs';
import { hashOf, inPage } from './src/build/in-page.mjs';
import { offline } from './src/build/offline.mjs';
import { oneFile } from './src/build/one-file.mjs';

/** The scripts that stand in a page, by what they are. */
const hashes = [
  'head.js',
  'wake/wake.js',
  'page/typefaces.js',
  'embed/frame-height.js',
  'print/pupil-print.js',
  'questions/role-cards.js',
].map((file) => hashOf(new URL(`./src/surfaces/${file}`, import.meta.url)));
const site = process.env.SITE ?? 'http://localhost:4321';
const base = `/${(process.env.BASE ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  compressHTML: true,
  build: { inlineStylesheets: 'never' },
  integrations: [
    svelte(),
    mdx(),
    sitemap({ filter: (page) => !page.includes('/embed/') }),
    asleep(base),
    oneFile(base, site),
    offline(),
    compress(),
    gallery(),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: { quotes: false } } }),
  },
  vite: {
    plugins: [inPage()],
    // a script in the page would run before anybody wants it
    // what the licences of others ask for stands beside the pages, and `/om/` leads there
    build: { assetsInlineLimit: 0, license: { fileName: 'licenser.txt' } },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // What every figure needs comes in one file: a request costs as much as half a kilobyte.
              advancedChunks: {
                groups: [
                  {
                    name: 'grund',
                    test: /preload-helper|src\/surfaces\/wake\/(?!own-data)|src\/surfaces\/player\/Player\.svelte/,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "frame-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "font-src 'self'",
        "object-src 'none'",
      ],
      styleDirective: { resources: [{ resource: "'unsafe-inline'", kind: 'attribute' }] },
      scriptDirective: { hashes },
    },
  },
});
