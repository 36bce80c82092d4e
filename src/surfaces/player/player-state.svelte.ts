/** What one player knows: its figure, the view that is shown, and all that is read from it. */
import { untrack, type Component } from 'svelte';
import type { FigureModules, FigureWords } from '../../figures/contract.ts';
import { stepsOf } from '../content/lesson-data.ts';
import { lacksFacilitator } from '../../model/log/taken.ts';
import { viewAt, type View } from '../../model/scene/view.ts';
import { sayMoment } from '../../model/say/describe.ts';
import { stretchesOf } from '../../model/sheet/timeline.ts';
import { ActState } from '../act/act-state.svelte.ts';
import type { Around, FigureData, ShowWords } from '../content/figure-data.ts';
import { figureWords } from '../content/figure-words.ts';
import { readPageData } from '../content/page-data.ts';
import type { TalkToHost } from '../embed/messages.svelte.ts';
import { Picking } from '../explore/picking.svelte.ts';
import { fetchPart } from '../state/fetch-part.ts';
import { browserClock } from '../state/clock.ts';
import { RecastState } from '../state/recast-state.svelte.ts';
import { ViewState } from '../state/view-state.svelte.ts';
import { AddressBar } from './address-bar.svelte.ts';
import { connect, type Surface } from './connect.ts';
import { shownPicture, type ShownPicture } from './shown-picture.svelte.ts';
import { Spoken } from './spoken-sentence.svelte.ts';
import type { Toolbox } from './toolbox.svelte.ts';

/** A figure as a player shows it. */
export interface PlayerFigure extends FigureModules {
  /** what stands below it; absent for the figure that leads, so that no page that has it needs this code */
  Below?: Component<{ player: PlayerState }>;
}

/** What a page gives a player. */
export interface PlayerProps {
  /** the figure's id */
  figure: string;
  /** what the figure is made of; the one that every player carries where it is not said */
  parts?: PlayerFigure;
  /** what stands around the drawing */
  around: readonly Around[];
  /** a FigureData as JSON: a string weighs far less in the page than Astro's own encoding */
  data: string;
  /** the moment that the page opens with */
  start?: number;
  surface?: Surface;
  /** what stands in the class's view until its code has come */
  First?: Component<{ words: ShowWords }> | undefined;
  /** speaks with the page around an embed's frame; only where there is one */
  talk?: TalkToHost | undefined;
}

export class PlayerState {
  readonly figure: string;
  readonly parts: PlayerFigure;
  readonly around: readonly Around[];
  readonly surface: Surface;
  readonly talk: TalkToHost | undefined;
  readonly data: FigureData;
  readonly words: FigureWords;
  /** the view that is shown, which everything that a reader does writes */
  readonly state: ViewState;
  readonly recast: RecastState;
  readonly bar: AddressBar;
  readonly acts: ActState;
  readonly picking = new Picking();
  readonly picture: ShownPicture;
  /** what is heard */
  readonly spoken: Spoken;
  /** whether the address has been read and the player obeys */
  connected = $state(false);
  /** whether the class's view has its code */
  begun = $state(false);
  /** whether the list stands over the figure, where there is no room beside it */
  listing = $state(false);
  /** what only some readers use, once its list has been asked for */
  toolbox = $state.raw<Toolbox>();

  /** Call while a component is set up. @throws SyntaxError when `data` is no JSON */
  constructor({
    figure,
    parts,
    around,
    data,
    start,
    surface,
    talk,
  }: Required<Omit<PlayerProps, 'talk' | 'First'>> & PlayerProps) {
    this.figure = figure;
    this.parts = parts;
    this.around = around;
    this.surface = surface;
    this.talk = talk;
    this.data = readPageData(data);
    const { timeline } = this.data;
    const first = viewAt(start, timeline.seed);
    this.words = figureWords(this.data);
    this.state = new ViewState(first, stretchesOf(timeline), browserClock());
    this.recast = new RecastState(this.data, this.state);
    const lessons = stepsOf(this.data.show?.lessons);
    this.bar = new AddressBar(this.state, { ...timeline, lessons }, first, () => this.connected);
    this.acts = new ActState(this.data, this.state, this.recast);
    this.picture = shownPicture(this, parts.sentence, surface === 'show');
    this.spoken = new Spoken(
      () => this.picture.sentence,
      () => sayMoment(this.picture.scene, this.data.words),
      () => this.state.moving,
    );
    $effect(() =>
      untrack(() => {
        const end = connect(this);
        this.connected = true;
        return end;
      }),
    );
  }

  /** Whether there are controls. */
  get free(): boolean {
    const { locked, hide } = this.bar.options;
    return !locked && !hide.includes('knapper');
  }

  /** Whether there is a facilitator in the picture, to be taken away. */
  get facilitated(): boolean {
    const { state, picture } = this;
    const there = picture.scene.actors.some(({ kind, alpha }) => kind === 'facilitator' && alpha > 0);
    return there || lacksFacilitator(state.without);
  }

  /** Whether a choice made in the figure is obeyed. */
  get obeys(): boolean {
    return this.connected && this.free;
  }

  /** What happens to a choice in the drawing; absent where it is only looked at. */
  get onchoose(): ((view: Partial<View>, atOnce?: boolean) => void) | undefined {
    if (!this.obeys) return undefined;
    return (view, atOnce = false) => (atOnce ? this.state.set(view) : this.state.show(view));
  }

  /** Whether the card of whoever is followed stands beside the figure. */
  get follows(): boolean {
    const { state, bar, surface } = this;
    return (
      state.follow !== null && this.free && !bar.options.hide.includes('forklaring') && surface !== 'show'
    );
  }

  /** Whether something stands above the sentence: a note, the sound, what is changed from the plain picture. */
  get remarked(): boolean {
    const { state, bar, recast, toolbox, data } = this;
    return (
      bar.invalid.length > 0 ||
      recast.state !== 'none' ||
      toolbox?.forms.note !== undefined ||
      toolbox?.forms.Sound !== undefined ||
      state.without !== null ||
      state.follow !== null ||
      state.seed !== data.timeline.seed
    );
  }

  /** Fetches what only some readers use. */
  async fetchToolbox(): Promise<void> {
    const { Toolbox } = await fetchPart(() => import('./toolbox.svelte.ts'));
    this.toolbox ??= new Toolbox(
      this.data,
      this.state,
      this.spoken,
      this.surface === 'page' ? this.acts : null,
    );
  }
}
