/** Every figure there is: each folder beside this file that holds a `Drawing.svelte`. */
import type { Component } from 'svelte';
import type { DrawingProps, Figure } from './contract.ts';

const found = import.meta.glob<Component<DrawingProps>>('./*/Drawing.svelte', {
  eager: true,
  import: 'default',
});

/** The figures by id. */
export const figures: ReadonlyMap<string, Figure> = new Map(
  Object.entries(found).map(([path, Drawing]) => {
    const id = path.split('/')[1] ?? path;
    return [id, { id, Drawing }];
  }),
);

/**
 * The drawing of a figure.
 * @throws Error when there is no such figure
 */
export function drawingOf(id: string): Component<DrawingProps> {
  const figure = figures.get(id);
  if (!figure) throw new Error(`there is no figure "${id}" in src/figures/`);
  return figure.Drawing;
}
