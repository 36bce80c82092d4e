/** What only some readers use: the scene's other forms, another cluster, what is source and what is model, the link. Fetched with the list of it. */
import type { ActState } from '../act/act-state.svelte.ts';
import { Forms } from '../forms/forms.svelte.ts';
import type { FigureData } from '../content/figure-data.ts';
import { nextOf } from '../../words/ring.ts';
import { lowerFirst } from '../../words/text.ts';
import { fetchPart } from '../state/fetch-part.ts';
import { SPEEDS, type Speed, type ViewState } from '../state/view-state.svelte.ts';
import { keepSwitch } from '../state/kept-switch.ts';
import type { Spoken } from './spoken-sentence.svelte.ts';
import type { Tool } from '../state/tool.ts';
import ToolList from './ToolList.svelte';

/** Seeds that are drawn by chance: short enough to be read aloud. */
const SEEDS = 9999;

const SPEED_NAMES = Object.keys(SPEEDS) as [Speed, ...Speed[]];

export class Toolbox {
  /** whether the figure shows what is source and what is model */
  honest = $state(false);
  readonly forms: Forms;
  /** the list of it, fetched along */
  readonly List = ToolList;
  readonly #words: FigureData['words'];
  readonly #shown: ViewState;
  readonly #acts: ActState | null;
  readonly #spoken: Spoken;

  /** @param acts those that play along with the text; `null` where there is no text, and the page's address is no link to what is shown */
  constructor({ words }: FigureData, shown: ViewState, spoken: Spoken, acts: ActState | null) {
    this.forms = new Forms(words.former);
    this.#words = words;
    this.#shown = shown;
    this.#acts = acts;
    this.#spoken = spoken;
  }

  get tools(): Tool[] {
    const { chips, aerlig, del } = this.#words;
    const kilde = { pressed: this.honest, run: () => (this.honest = !this.honest) };
    const [shown, acts] = [this.#shown, this.#acts];
    const { hastighed, forskel, oplaesning, ...levels } = this.#words.knapper;
    return [
      ...this.forms.tools,
      {
        id: 'forskel',
        label: forskel,
        pressed: shown.changes,
        run: () => shown.set({ t: shown.settled.t, changes: !shown.changes }),
      },
      {
        id: 'hastighed',
        label: `${hastighed}: ${lowerFirst(levels[shown.speed])}`,
        run: () => (shown.speed = nextOf(SPEED_NAMES, shown.speed)),
      },
      {
        id: 'oplaesning',
        label: `${oplaesning}: ${lowerFirst(levels[this.#spoken.level])}`,
        run: () => this.#spoken.next(),
      },
      { id: 'anden', label: chips.anden, run: () => this.#castAnother() },
      { id: 'kilde', label: aerlig.knap, ...kilde },
      ...(acts
        ? [
            {
              id: 'scener',
              label: this.#words.spil.medens,
              pressed: acts.along,
              run: () => keepSwitch('klynge:scener', (acts.along = !acts.along)),
            },
            { id: 'del', label: del.knap, run: () => void this.#share().catch(() => undefined) },
          ]
        : []),
    ];
  }

  /** A seed by chance: not the one that is shown. */
  #castAnother(): void {
    const [chance = 0] = crypto.getRandomValues(new Uint32Array(1));
    const seed = (chance % (SEEDS - 1)) + 1;
    this.#shown.seed = seed === this.#shown.seed ? SEEDS : seed;
  }

  /** Gives away the link to what is shown just now. */
  async #share(): Promise<void> {
    const shareLink = await fetchPart(async () => (await import('../read/share-link.ts')).shareLink);
    await shareLink(location.href, this.#words.del);
  }
}
