/** What every figure promises: a drawing that is a function of a scene and some words, and nothing else. */
import type { Component } from 'svelte';
import type { Scene } from '../model/scene.ts';

/** What a drawing is given. */
export interface DrawingProps {
  scene: Scene;
  /** the drawing's accessible name, in Danish */
  name: string;
  /** id of the element that describes the scene in words; absent where the picture stands alone */
  describedBy?: string;
}

/** One folder below `src/figures/`: `Drawing.svelte`. */
export interface Figure {
  /** the folder's name, which is the figure's id in addresses */
  id: string;
  Drawing: Component<DrawingProps>;
}
