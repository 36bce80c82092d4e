// The site: where it lives (SITE, BASE), what it is built with, and which code a page may run (CSP).
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { defineConfig, fontProviders } from 'astro/config';
import { compress } from './src/build/compress.mjs';
import { gallery } from './src/build/gallery.mjs';
import { offline } from './src/build/offline.mjs';

/** The two scripts that stand in a page, by what they are. */
const inPage = ['head.js', 'embed/frame-height.js'].map((file) => {
  const code = readFileSync(new URL(`./src/surfaces/${file}`, import.meta.url), 'utf8');
  return `sha256-${createHash('sha256').update(code).digest('base64')}`;
});
const base = `/${(process.env.BASE ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

const family = (name, cssVariable, fallbacks, variants) => ({
  provider: fontProviders.local(),
  name,
  cssVariable,
  fallbacks,
  options: { variants },
});

export default defineConfig({
  site: process.env.SITE ?? 'http://localhost:4321',
  base,
  trailingSlash: 'always',
  compressHTML: true,
  build: { inlineStylesheets: 'never' },
  integrations: [
    svelte(),
    mdx(),
    sitemap({ filter: (page) => !page.includes('/embed/') }),
    offline(),
    compress(),
    gallery(),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: { quotes: false } } }),
  },
  fonts: [
    family(
      'Literata',
      '--font-serif',
      ['Georgia', 'serif'],
      [
        { weight: '400 700', style: 'normal', src: ['./src/surfaces/page/fonts/literata.woff2'] },
        { weight: '400', style: 'italic', src: ['./src/surfaces/page/fonts/literata-italic.woff2'] },
      ],
    ),
    family(
      'Schibsted Grotesk',
      '--font-grotesk',
      ['Arial', 'sans-serif'],
      [{ weight: '400 700', style: 'normal', src: ['./src/surfaces/page/fonts/schibsted-grotesk.woff2'] }],
    ),
  ],
  vite: {
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
                    test: /preload-helper|node_modules\/@astrojs\/svelte\/|src\/surfaces\/player\/Player\.svelte/,
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
        "object-src 'none'",
      ],
      styleDirective: { resources: [{ resource: "'unsafe-inline'", kind: 'attribute' }] },
      scriptDirective: { hashes: inPage },
    },
  },
});
