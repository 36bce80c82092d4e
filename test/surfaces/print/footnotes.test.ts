/** Links as notes: which are numbered, and what their addresses say. */
import { describe, expect, it } from 'vitest';
import { numberLinks } from '../../../src/surfaces/print/footnotes.ts';

describe('links on paper', () => {
  const notes = (html: string) => numberLinks(html, 'https://klynge.example/');

  it('are numbered in order, the same address once', () => {
    const { html, addresses } = notes(
      '<a href="https://a.dk/?x=1&amp;y=2">a</a>, <a href="/om/">b</a>, <a href="https://a.dk/?x=1&amp;y=2">c</a>',
    );
    expect(addresses).toEqual(['https://a.dk/?x=1&y=2', 'https://klynge.example/om/']);
    expect([...html.matchAll(/<\/a><sup class="paper">(\d)<\/sup>/g)].map(([, n]) => n)).toEqual([
      '1',
      '2',
      '1',
    ]);
  });

  it('are left alone when they explain a term, stay on the page or belong to a passage', () => {
    const own =
      '<a class="term" href="/om/#ord-fou">FoU</a><a href="#x">x</a><a href="?fase=moden" data-vis>y</a><a class="permalink" href="/a/">¶</a>';
    expect(notes(own)).toEqual({ html: own, addresses: [] });
  });
});
