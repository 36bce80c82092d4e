/** Which of the scene's other forms are open: the table and the sound. Their code is fetched when first asked for. */
import { fetchPart } from '../state/fetch-part.ts';
import type { Tool } from '../state/tool.ts';
import type Sound from './Sound.svelte';
import type Table from './Table.svelte';
import type { Words } from '../../words/keys.ts';

export class Forms {
  Table = $state.raw<typeof Table>();
  Sound = $state.raw<typeof Sound>();
  /** what could not be fetched is said here */
  note = $state<string>();
  /** the sound's own, made in the reader's click, as browsers ask */
  context: AudioContext | undefined;
  readonly #words: Words['former'];

  constructor(words: Words['former']) {
    this.#words = words;
  }

  /** The forms that can be asked for now. */
  get tools(): Tool[] {
    const { tabel, lyd, stop } = this.#words;
    return [
      {
        id: 'tabel',
        label: tabel,
        run: () => void this.#fetch(async () => this.#show(await fetchPart(() => import('./Table.svelte')))),
      },
      this.Sound
        ? { id: 'lyd', label: stop, run: () => this.silence() }
        : { id: 'lyd', label: lyd, run: () => this.#listen() },
    ];
  }

  closeTable(): void {
    this.Table = undefined;
  }

  silence(): void {
    this.Sound = undefined;
    this.context = undefined;
  }

  #show({ default: component }: { default: typeof Table }): void {
    this.Table = component;
  }

  #listen(): void {
    this.context ??= makeContext();
    void this.#fetch(async () => {
      this.Sound = (await fetchPart(() => import('./Sound.svelte'))).default;
    });
  }

  async #fetch(fetching: () => Promise<void>): Promise<void> {
    this.note = undefined;
    await fetching().catch(() => (this.note = this.#words.hentefejl));
  }
}

/** Where sound is made; absent where the browser has none, or no device to play it on. */
function makeContext(): AudioContext | undefined {
  try {
    return new AudioContext();
  } catch {
    return undefined;
  }
}
