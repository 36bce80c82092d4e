/** Every figure there is: each folder beside this file that holds a `Drawing.svelte`. For the server, which draws them all. */
import type { Component } from 'svelte';
import type { DrawingProps, Figure, FigureSentence } from './contract.ts';

const drawings = import.meta.glob<Component<DrawingProps>>('./*/Drawing.svelte', {
  eager: true,
  import: 'default',
});
const withControls = import.meta.glob<Component<DrawingProps>>('./*/WithControls.svelte', {
  eager: true,
  import: 'default',
});
const framed = import.meta.glob<Component<DrawingProps>>('./*/Framed.svelte', {
  eager: true,
  import: 'default',
});
const tables = import.meta.glob<Component<DrawingProps>>('./*/Table.svelte', {
  eager: true,
  import: 'default',
});
const sentences = import.meta.glob<FigureSentence>('./*/sentence.ts', { eager: true, import: 'sentence' });

/** The figures by id. */
export const figures: ReadonlyMap<string, Figure> = new Map(
  Object.entries(drawings).map(([path, Drawing]) => {
    const id = path.split('/')[1] ?? path;
    return [
      id,
      {
        id,
        Drawing,
        WithControls: withControls[`./${id}/WithControls.svelte`],
        Framed: framed[`./${id}/Framed.svelte`],
        sentence: sentences[`./${id}/sentence.ts`],
        Table: tables[`./${id}/Table.svelte`],
      },
    ];
  }),
);

/**
 * A figure.
 * @throws Error when there is none of that id
 */
export function figureOf(id: string): Figure {
  const figure = figures.get(id);
  if (!figure) throw new Error(`there is no figure "${id}" in src/figures/`);
  return figure;
}

/**
 * The drawing of a figure.
 * @throws Error when there is no such figure
 */
export function drawingOf(id: string): Component<DrawingProps> {
  return figureOf(id).Drawing;
}
