/** Figures for a browser, which fetches only what a page shows. */
import type { Component } from 'svelte';
import type { Ahead, DrawingProps, FigureParts, Telling } from './contract.ts';

const drawings = import.meta.glob<Component<DrawingProps>>('./*/Drawing.svelte', { import: 'default' });
const arounds = import.meta.glob<Component<DrawingProps>>('./*/WithControls.svelte', { import: 'default' });
const tables = import.meta.glob<Component<DrawingProps>>('./*/Table.svelte', { import: 'default' });
const tellings = import.meta.glob<Telling>('./*/sentence.ts', { import: 'telling' });
const aheads = import.meta.glob<Ahead>('./*/precompute.ts', { import: 'ahead' });

/**
 * What a figure is made of, without its table.
 * @throws Error when there is no such figure, or it cannot be fetched
 */
export async function fetchFigure(id: string): Promise<FigureParts> {
  const drawing = drawings[`./${id}/Drawing.svelte`];
  if (!drawing) throw new Error(`there is no figure "${id}" in src/figures/`);
  const [Drawing, Around, telling, ahead] = await Promise.all([
    drawing(),
    arounds[`./${id}/WithControls.svelte`]?.(),
    tellings[`./${id}/sentence.ts`]?.(),
    aheads[`./${id}/precompute.ts`]?.(),
  ]);
  return { Drawing, Around, telling, ahead };
}

/** A figure's numbers as a table, for whoever opens it; nothing where it has none. */
export async function fetchTable(id: string): Promise<FigureParts['Table']> {
  return tables[`./${id}/Table.svelte`]?.();
}
