/** Figures for a browser, which fetches only what a page shows. */
import type { Component } from 'svelte';
import type { Precompute, DrawingProps, FigureModules, FigureSentence } from './contract.ts';

const drawings = import.meta.glob<Component<DrawingProps>>('./*/Drawing.svelte', { import: 'default' });
const withControls = import.meta.glob<Component<DrawingProps>>('./*/WithControls.svelte', {
  import: 'default',
});
const framed = import.meta.glob<Component<DrawingProps>>('./*/Framed.svelte', { import: 'default' });
const tables = import.meta.glob<Component<DrawingProps>>('./*/Table.svelte', { import: 'default' });
const sentences = import.meta.glob<FigureSentence>('./*/sentence.ts', { import: 'sentence' });
const precomputes = import.meta.glob<Precompute>('./*/precompute.ts', { import: 'precompute' });

/**
 * What a figure is made of, without its table.
 * @throws Error when there is no such figure, or it cannot be fetched
 */
export async function fetchFigure(id: string): Promise<FigureModules> {
  const drawing = drawings[`./${id}/Drawing.svelte`];
  if (!drawing) throw new Error(`there is no figure "${id}" in src/figures/`);
  const [Drawing, WithControls, sentence, precompute] = await Promise.all([
    drawing(),
    withControls[`./${id}/WithControls.svelte`]?.(),
    sentences[`./${id}/sentence.ts`]?.(),
    precomputes[`./${id}/precompute.ts`]?.(),
  ]);
  return { Drawing, WithControls, sentence, precompute };
}

/** A figure's other forms, for a frame; nothing where it has none. */
export async function fetchFramed(id: string): Promise<FigureModules['Framed']> {
  return framed[`./${id}/Framed.svelte`]?.();
}

/** A figure's numbers as a table, for whoever opens it; nothing where it has none. */
export async function fetchTable(id: string): Promise<FigureModules['Table']> {
  return tables[`./${id}/Table.svelte`]?.();
}
