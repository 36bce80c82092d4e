/** Acts and comparisons for the player: fetched when a reader first chooses an activity or takes one away. */
import { actOf, enact } from '../../model/acts/index.ts';
import { compareScenes } from '../../model/compare.ts';
import { sceneAt, type Scene } from '../../model/scene.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { ViewState } from '../view.svelte.ts';
import ActControls from './ActControls.svelte';

/** What there is to draw from. */
interface Sources {
  full: Timeline;
  /** without what has been taken away; `full` itself where nothing has */
  cut: Timeline;
  shown: ViewState;
  /** the scene of `cut` at rest */
  scene: Scene;
}

/** What is drawn: an act's moment, a comparison, or the scene itself. */
function drawnScene({ full, cut, shown, scene }: Sources): Scene {
  if (shown.act !== null) return enact(cut, shown.view, shown.act);
  return cut === full ? scene : compareScenes(sceneAt(full, shown.view), scene);
}

/** Plays the act of the activity that the state waits for, if it has one to show now. */
function beginAct(timeline: Timeline, shown: ViewState): void {
  const act = actOf(timeline, shown.view);
  shown.awaited = null;
  if (act && !shown.still) shown.enact(act.seconds, 0, 1);
}

export const stage = { ActControls, drawnScene, beginAct };
