/** What a player shows and says just now: picture and sentence, all read from the one state. */
import type { FigureSentence, FigureWords } from '../../figures/contract.ts';
import { describe, sayCounts } from '../../model/say/describe.ts';
import { sayArrival } from '../../model/say/headline.ts';
import { folded } from '../../model/scene/fold.ts';
import type { Scene } from '../../model/scene/picture.ts';
import { activitiesWithout, lacksFacilitator } from '../../model/log/taken.ts';
import { pictureOf } from '../../model/scene/picture-of.ts';
import { sceneAt } from '../../model/scene/scene.ts';
import type { View } from '../../model/scene/view.ts';
import type { ActState } from '../act/act-state.svelte.ts';
import type { FigureData } from '../content/figure-data.ts';
import type { Picking } from '../explore/picking.svelte.ts';
import type { RecastState } from '../state/recast-state.svelte.ts';
import type { ViewState } from '../state/view-state.svelte.ts';
import type { AddressBar } from './address-bar.svelte.ts';
import { fallingApart } from './falling-apart.svelte.ts';

interface Sources {
  data: FigureData;
  words: FigureWords;
  state: ViewState;
  recast: RecastState;
  acts: ActState;
  picking: Picking;
  bar: AddressBar;
}

/** What is shown, each read anew whenever the state behind it changes. */
export interface ShownPicture {
  /** the scene at rest, with nothing lit or compared */
  readonly scene: Scene;
  /** what is drawn: an act's moment, a comparison or the scene at rest, with what is lit, without what is hidden */
  readonly drawn: Scene;
  /** what can be touched: the scene as it is drawn, with what is open but nothing that is only pointed at */
  readonly touchable: Scene;
  /** what the cluster would be without the activity that is taken away; empty where none is */
  readonly difference: string;
  /** what is new in the phase that is shown, while that is marked; empty where the figure has a sentence of its own */
  readonly headline: string;
  /** the sentence under the picture */
  readonly sentence: string;
}

/**
 * Call while a component is set up.
 * @param sayFigure what the figure says of itself, where it does not tell of the cluster's scene
 * @param brief whether a difference is said alone: on a projector it is what the class is asked about
 */
export function shownPicture(
  { data, words, state, recast, acts, picking, bar }: Sources,
  sayFigure: FigureSentence | undefined,
  brief: boolean,
): ShownPicture {
  const view = $derived(state.view);
  const scene = $derived(sceneAt(recast.timeline, view));
  const apart = fallingApart(state);
  const drawn = $derived(
    pictureOf(
      {
        full: recast.full,
        shown: recast.timeline,
        view,
        rest: scene,
        apart: apart(),
        enacted: acts.pictureIn(recast.timeline),
        lit: picking.lit,
        hidden: bar.options.hide,
      },
      { compare: acts.code?.compareWithout, light: picking.lightTarget },
    ),
  );
  const touchable = $derived.by(() => {
    const open = picking.held ?? picking.chosen;
    return folded(open && picking.lightTarget ? picking.lightTarget(scene, open) : scene);
  });
  const difference = $derived(
    acts.code?.sayWithout(data, { full: recast.full, cut: recast.timeline, view, rest: scene }) ?? '',
  );
  const headline = $derived(
    sayFigure ||
      bar.options.hide.includes('fase') ||
      !view.changes ||
      difference ||
      view.without ||
      view.activity ||
      view.follow
      ? ''
      : sayArrival(recast.timeline, view.t, data.words.saetninger),
  );
  const sentence = $derived.by(() => {
    if (sayFigure) return sayFigure({ timeline: recast.timeline, view, words });
    if (bar.options.hide.includes('fase')) return sayCounts(scene, data.words.saetninger).join(' ');
    const say = (of: View) => describe(scene, of, data.words);
    if (!difference) return say(view);
    if (brief) return difference;
    const gone = view.activity !== null && activitiesWithout(view.without).includes(view.activity);
    const activity = gone ? null : view.activity;
    const without = lacksFacilitator(view.without) ? 'facilitator' : null;
    return `${say({ ...view, activity, without })} ${difference}`;
  });
  return {
    get scene() {
      return scene;
    },
    get drawn() {
      return drawn;
    },
    get touchable() {
      return touchable;
    },
    get difference() {
      return difference;
    },
    get headline() {
      return headline;
    },
    get sentence() {
      return sentence;
    },
  };
}
