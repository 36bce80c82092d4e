/** Every figure there is: each folder beside this file that holds a `Drawing.svelte`. */
import type { Component } from 'svelte';
import type { DrawingProps, Figure, Telling } from './contract.ts';

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

const tellings = import.meta.glob<Telling>('./*/telling.ts', { eager: true, import: 'telling' });

/** What a figure says of itself; absent where it tells of the cluster's scene. */
export function tellingOf(id: string): Telling | undefined {
  return tellings[`./${id}/telling.ts`];
}

const arounds = import.meta.glob<Component<DrawingProps>>('./*/Around.svelte', { import: 'default' });

/** A figure's drawing with controls of its own around it, fetched when asked for; absent where it has none. */
export async function aroundOf(id: string): Promise<Component<DrawingProps> | undefined> {
  return arounds[`./${id}/Around.svelte`]?.();
}
