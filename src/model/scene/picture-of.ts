/** What a reader sees of a view: its scene, or an act's moment, or a comparison; with what is lit, without what is hidden. */
import { lacksFacilitator } from '../log/taken.ts';
import type { compareWithout } from './compare.ts';
import type { Scene } from './picture.ts';
import { sceneAt } from './scene.ts';
import type { lightTarget } from './target.ts';
import type { Timeline } from '../sheet/timeline.ts';
import type { View } from './view.ts';

/** What a picture is made from. */
export interface PictureInput {
  /** the course with nothing taken away */
  full: Timeline;
  /** the course less the activity that is taken away; `full` itself where none is */
  shown: Timeline;
  view: View;
  /** the scene of `shown` at `view`, where the caller has it already: it is worked out where it is absent */
  rest?: Scene | undefined;
  /** how far a cluster without its facilitator has fallen apart, 0–1; all of it where it is absent */
  apart?: number | undefined;
  /** a moment of an act, which takes the place of the scene at rest; `null` where none plays */
  enacted?: Scene | null | undefined;
  /** the target that is lit, as `target.ts` writes it; `null` where none is */
  lit?: string | null | undefined;
  /** what a host has hidden, in the words of the address; only `navne`, the labels, is part of a picture */
  hidden?: readonly string[] | undefined;
}

/** Steps that only some views need. A browser fetches their code late: a step that is not there yet is left out. */
export interface PictureSteps {
  /** `compareWithout` of `compare.ts`: shows what is taken away as a ghost */
  compare?: typeof compareWithout | undefined;
  /** `lightTarget` of `target.ts`: lights a target and dims the rest */
  light?: typeof lightTarget | undefined;
}

/** Pure: the same input gives the same picture. Nothing of the input is changed. */
export function pictureOf(input: PictureInput, { compare, light }: PictureSteps = {}): Scene {
  const { shown, view, enacted, lit, hidden } = input;
  const scene = enacted ?? compared(input, compare) ?? input.rest ?? sceneAt(shown, view);
  const pointed = lit && light ? light(scene, lit) : scene;
  return hidden?.includes('navne') ? { ...pointed, labels: [] } : pointed;
}

/** The view with what is taken away as a ghost; `undefined` where nothing is, or nothing can be compared yet. */
function compared({ full, shown, view, rest, apart }: PictureInput, compare: PictureSteps['compare']) {
  if (!compare || (shown === full && !lacksFacilitator(view.without))) return undefined;
  return compare(
    sceneAt(full, { ...view, without: null }),
    rest ?? sceneAt(shown, view),
    view.without,
    apart,
  );
}
