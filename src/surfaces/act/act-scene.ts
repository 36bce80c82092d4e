/** Acts and comparisons for the player: fetched when a reader first chooses an activity or takes something away. */
import { fill } from '../../words/text.ts';
import { actOf, enact } from '../../model/acts/index.ts';
import { compareScenes, fallApart } from '../../model/scene/compare.ts';
import { differenceOf, sayDifference } from '../../model/say/difference.ts';

import { hasBegun } from '../../model/scene/activity-span.ts';
import type { Scene } from '../../model/scene/picture.ts';
import { sceneAt } from '../../model/scene/scene.ts';
import type { Timeline } from '../../model/sheet/timeline.ts';
import type { FigureData } from '../content/figure-data.ts';
import type { ViewState } from '../state/view-state.svelte.ts';
import ActControls from './ActControls.svelte';

/** What there is to draw from. */
interface Sources {
  full: Timeline;
  /** without the activity that has been taken away; `full` itself where none has */
  cut: Timeline;
  shown: ViewState;
  /** the scene of `cut` at rest */
  scene: Scene;
}

/** What is drawn: an act's moment, a comparison with what has been taken away, or the scene itself. */
function drawnScene({ full, cut, shown, scene }: Sources): Scene {
  const { view, act } = shown;
  if (act !== null) return enact(cut, view, act);
  if (cut === full && view.without !== 'facilitator') return scene;
  const compared = compareScenes(sceneAt(full, { ...view, without: null }), scene);
  return view.without === 'facilitator' ? fallApart(compared) : compared;
}

/** What the cluster would be without, in a sentence; empty where no activity has been taken away. */
function sayAway({ data, full, cut, shown, scene }: Sources & { data: FigureData }): string {
  const { t, without } = shown.view;
  const { forskel } = data.words;
  const activity = data.phases
    .flatMap(({ activities }) => activities)
    .find(({ id }) => id === without && without !== 'facilitator');
  if (!activity) return '';
  if (!hasBegun(full, activity.id, t)) return fill(forskel.endnu, { aktivitet: activity.name });
  if (cut === full) return '';
  const whole = sceneAt(full, { ...shown.view, without: null });
  const clusters = scene.actors.some(({ cluster }) => cluster === 1) ? 2 : 1;
  return sayDifference(differenceOf(whole, scene), activity.name, clusters, forskel);
}

/** Plays the act of the activity that the state waits for, if it has one to show now. */
function beginAct(timeline: Timeline, shown: ViewState): void {
  const act = actOf(timeline, shown.view);
  shown.awaited = null;
  if (act && !shown.still) shown.enact(act.seconds, 0, 1);
}

export const stage = { ActControls, drawnScene, sayAway, beginAct };
