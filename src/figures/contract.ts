/** What every figure promises: a drawing that is a function of a scene and some words, and nothing else. */
import type { Component } from 'svelte';
import type { SceneWords } from '../model/say/describe.ts';
import type { Scene } from '../model/scene/picture.ts';
import type { Timeline } from '../model/sheet/timeline.ts';
import type { View } from '../model/scene/view.ts';
import type { Touched, Words } from '../words/keys.ts';

/** What a drawing of one moment is given. */
export interface MomentProps {
  scene: Scene;
  /** the drawing's accessible name, in Danish */
  name: string;
  /** id of the element that describes the scene in words; absent where the picture stands alone */
  describedBy?: string | undefined;
  /** what activities are called, and how numbers are said; absent where none may be told */
  words?: Pick<FigureWords, 'labels' | 'saetninger'>;
}

/** What every drawing is given; one that shows a moment only may leave the rest. */
export interface DrawingProps extends MomentProps {
  /** the course that the scene is a moment of */
  timeline: Timeline;
  /** the same course with nothing taken away; absent where nothing is */
  full?: Timeline | undefined;
  /** the view that the scene shows */
  view: View;
  words: FigureWords;
  /**
   * what a reader chooses in the drawing, to be shown: by a movement, or at once while it is dragged;
   * absent where it is only looked at: pictures, paper, no script
   */
  onchoose?: ((view: Partial<View>, atOnce?: boolean) => void) | undefined;
}

/** Danish words that drawings write. All come from content. */
export interface FigureWords extends SceneWords, Pick<Words, 'noegletal' | 'overblik' | 'roerer' | 'kreds'> {
  /** what each activity touches */
  touches: Readonly<Record<string, readonly Touched[]>>;
}

/** Says what is seen, in a sentence or a few: `sentence.ts` in a figure's folder, where the cluster's own sentence does not fit. */
export type FigureSentence = (shown: SentenceInput) => string;

/** What a figure's sentence is about. */
export type SentenceInput = Pick<DrawingProps, 'timeline' | 'view' | 'words'>;

/** Works out what takes long and is kept: `precompute.ts` in a figure's folder, run in slices before the figure wakes. */
export type Precompute = (timeline: Timeline) => Generator<void, unknown>;

/** What a figure is made of. */
export interface FigureModules {
  Drawing: Component<DrawingProps>;
  /** the drawing with controls of its own around it, for a figure that can be asked more than a view says */
  WithControls?: Component<DrawingProps> | undefined;
  /** what else it looks like in a frame of any shape, each form in a `.form`, of which `frames.css` shows the one that fits */
  Framed?: Component<DrawingProps> | undefined;
  sentence?: FigureSentence | undefined;
  /** its numbers as an HTML table, for a figure that shows numbers */
  Table?: Component<DrawingProps> | undefined;
  precompute?: Precompute | undefined;
}

/** One folder below `src/figures/`: `Drawing.svelte`, and perhaps `WithControls.svelte`, `Framed.svelte`, `sentence.ts`, `Table.svelte` and `precompute.ts`. */
export interface Figure extends FigureModules {
  /** the folder's name, which is the figure's id in addresses */
  id: string;
}
