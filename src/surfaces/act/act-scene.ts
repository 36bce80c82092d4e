/** Acts and comparisons for the player: fetched when a reader first chooses an activity or takes something away. */
import { fill } from '../../words/text.ts';
import { beatAt, captionOf, type Caption } from '../../model/acts/captions.ts';
import { actOf, enact } from '../../model/acts/index.ts';
import { activitiesWithout } from '../../model/log/taken.ts';
import { listInside } from '../../model/say/grammar.ts';
import { differenceOf, sayDifference } from '../../model/say/difference.ts';
import { hasBegun } from '../../model/scene/activity-span.ts';
import { compareWithout } from '../../model/scene/compare.ts';
import type { Scene } from '../../model/scene/picture.ts';
import { sceneAt } from '../../model/scene/scene.ts';
import type { View } from '../../model/scene/view.ts';
import type { Timeline } from '../../model/sheet/timeline.ts';
import { BEATS } from '../../words/keys.ts';
import type { FigureData } from '../content/figure-data.ts';
import type { ViewState } from '../state/view-state.svelte.ts';
import ActControls from './ActControls.svelte';
import { lightNamed } from './light-named.ts';

/** A view from which something is taken away. */
interface Loss {
  /** the cluster with nothing taken away */
  full: Timeline;
  /** without the activity that is taken away; `full` itself where none is */
  cut: Timeline;
  view: View;
  /** the scene of `cut` in that view */
  rest: Scene;
}

/** What the cluster would be without the activity that is taken away, in a sentence; empty where none is. */
function sayWithout(data: FigureData, { full, cut, view, rest }: Loss): string {
  const { t, without } = view;
  const { forskel } = data.words;
  const taken = activitiesWithout(without);
  const activities = data.phases.flatMap((phase) => phase.activities).filter(({ id }) => taken.includes(id));
  if (activities.length === 0) return '';
  const nameOf = (all: typeof activities) => listInside(all.map(({ name }) => name));
  if (!activities.some(({ id }) => hasBegun(full, id, t)))
    return fill(forskel.endnu, { aktivitet: nameOf(activities) });
  if (cut === full) return '';
  const whole = sceneAt(full, { ...view, without: null });
  const clusters = rest.actors.some(({ cluster }) => cluster === 1) ? 2 : 1;
  return sayDifference(differenceOf(whole, rest), nameOf(activities), clusters, forskel);
}

/** What the beats of the activity in focus say, in their order; `null` for one that says nothing. */
function sayBeats({ phases }: FigureData, timeline: Timeline, view: View): (Caption | null)[] {
  const activity = phases.flatMap(({ activities }) => activities).find(({ id }) => id === view.activity);
  return BEATS.map((beat) => (activity ? captionOf(activity.beats, timeline, view, beat) : null));
}

/** The picture of the act at local time s with its caption; those whom it names are lit. */
function tell(timeline: Timeline, view: View, s: number, beats: readonly (Caption | null)[]): Scene {
  const scene = enact(timeline, view, s);
  const caption = beats[BEATS.indexOf(beatAt(s))];
  if (!caption) return scene;
  const { text, of } = caption;
  const lit = lightNamed(scene, caption);
  return { ...lit, caption: { text, of: lit.actors.find(({ id, alpha }) => id === of && alpha > 0.5) } };
}

/** Plays the act of the activity that the state waits for, if it has one to show now. */
function playAwaited(timeline: Timeline, shown: ViewState): void {
  const act = actOf(timeline, shown.view);
  shown.awaited = null;
  if (act && !shown.still) shown.playAwaited(act.seconds);
}

export const actScene = { ActControls, compareWithout, playAwaited, sayBeats, sayWithout, tell };
