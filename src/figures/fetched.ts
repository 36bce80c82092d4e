/** Figures for a browser, which fetches only what a page shows. */
import type { Component } from 'svelte';
import type { DrawingProps, FigureParts, Telling } from './contract.ts';

const drawings = import.meta.glob<Component<DrawingProps>>('./*/Drawing.svelte', { import: 'default' });
const arounds = import.meta.glob<Component<DrawingProps>>('./*/Around.svelte', { import: 'default' });
const tables = import.meta.glob<Component<DrawingProps>>('./*/Table.svelte', { import: 'default' });
const tellings = import.meta.glob<Telling>('./*/telling.ts', { import: 'telling' });

/** @throws Error when there is no such figure, or it cannot be fetched */
export async function fetchFigure(id: string): Promise<FigureParts> {
  const drawing = drawings[`./${id}/Drawing.svelte`];
  if (!drawing) throw new Error(`there is no figure "${id}" in src/figures/`);
  const [Drawing, Around, Table, telling] = await Promise.all([
    drawing(),
    arounds[`./${id}/Around.svelte`]?.(),
    tables[`./${id}/Table.svelte`]?.(),
    tellings[`./${id}/telling.ts`]?.(),
  ]);
  return { Drawing, Around, Table, telling };
}
