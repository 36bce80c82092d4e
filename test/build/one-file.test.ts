/** A page as one file: all of its look, nothing that runs, and nothing that is fetched. */
import { describe, expect, it } from 'vitest';
import { asOneFile } from '../../src/build/one-file.mjs';

const page = `<html data-ark="/k/_astro/a.css" data-scripts="/k/_astro/b.js" lang="da"><head><meta charset="utf-8"><script>run()</script><meta http-equiv="content-security-policy" content="script-src 'self'"><style>.first{}</style><noscript><link rel="stylesheet" href="/k/_astro/a.css"></noscript><link rel="icon" href="/k/ikon.svg"></head><body><img src="/k/figurer/a.svg" alt="x"><a href="/k/kapitler/moden/">moden</a><a href="#her">her</a><script type="application/json" data-src="/k/_astro/d.json"></script></body></html>`;
const file = asOneFile(page, {
  css: "@font-face{src:url(/k/_astro/l.woff2)}.drawing{fill:red}a::after{content:'</style>'}",
  home: 'https://klynge.example/k/',
  base: '/k/',
});

describe('a page as one file', () => {
  it('has its style sheets in it, without letters to fetch and without an end that is none', () => {
    expect(file).toContain('.drawing{fill:red}');
    expect(file.match(/<\/style>/g)).toHaveLength(1);
    expect(file).not.toMatch(/font-face|\.first\{\}/);
  });
  it('runs nothing and fetches nothing', () => {
    expect(file).not.toMatch(/<script|<link|<img|<noscript|data-(?:ark|scripts)|_astro/);
    expect(file).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(file.match(/content-security-policy/g)).toHaveLength(1);
  });
  it('leads to the site by its whole address, and within itself as before', () => {
    expect(file).toContain('<a href="https://klynge.example/k/kapitler/moden/">');
    expect(file).toContain('<a href="#her">');
  });
});
