/** What a player shows and says just now: the scene, what is drawn of it, and the sentence, all read from the one state. */
import type { FigureWords, FigureSentence } from '../../figures/contract.ts';
import { describe } from '../../model/say/describe.ts';
import { sceneAt } from '../../model/scene/scene.ts';
import type { FigureData } from '../content/figure-data.ts';
import type { ViewState } from '../state/view-state.svelte.ts';
import type { Acting } from '../act/act-state.svelte.ts';
import type { Recast } from '../state/recast-state.svelte.ts';

interface Sources {
  data: FigureData;
  shown: ViewState;
  recast: Recast;
  acts: Acting;
  words: FigureWords;
  /** what the figure says of itself, where it does not tell of the cluster's scene */
  sentence: FigureSentence | undefined;
  /** whether a difference is said alone: on a projector it is what the class is asked about */
  brief: boolean;
}

export class Showing {
  readonly #from: Sources;
  /** the scene at rest */
  readonly scene = $derived.by(() => sceneAt(this.#from.recast.timeline, this.#from.shown.view));
  /** what is drawn: the scene itself, an act's moment, or a comparison with what has been taken away */
  readonly drawn = $derived.by(() => this.#from.acts.stage?.drawnScene(this.#compared) ?? this.scene);
  /** what the cluster would be without, where an activity is taken away; else empty */
  readonly away = $derived.by(
    () => this.#from.acts.stage?.sayAway({ ...this.#compared, data: this.#from.data }) ?? '',
  );
  readonly sentence = $derived.by(() => this.#say());

  constructor(from: Sources) {
    this.#from = from;
  }

  get #compared() {
    const { recast, shown } = this.#from;
    return { full: recast.full, cut: recast.timeline, shown, scene: this.scene };
  }

  #say(): string {
    const { data, shown, recast, words, sentence, brief } = this.#from;
    const { view } = shown;
    if (sentence) return sentence({ timeline: recast.timeline, view, words });
    if (!this.away) return describe(this.scene, view, data.words.scene);
    if (brief) return this.away;
    const activity = view.activity === view.without ? null : view.activity;
    return `${describe(this.scene, { ...view, activity, without: null }, data.words.scene)} ${this.away}`;
  }
}
