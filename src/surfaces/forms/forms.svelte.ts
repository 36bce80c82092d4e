/** Which of the scene's other forms are open: the table and the sound. Their code is fetched when first asked for. */
import type { Tool } from '../state/tool.ts';
import type Heard from './Sound.svelte';
import type Table from './Table.svelte';
import type { Words } from '../../words/keys.ts';

export class Forms {
  Table = $state.raw<typeof Table>();
  Heard = $state.raw<typeof Heard>();
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
        act: () => void this.#fetch(async () => this.#show(await import('./Table.svelte'))),
      },
      this.Heard
        ? { id: 'lyd', label: stop, act: () => this.silence() }
        : { id: 'lyd', label: lyd, act: () => this.#listen() },
    ];
  }

  silence(): void {
    this.Heard = undefined;
    this.context = undefined;
  }

  #show({ default: component }: { default: typeof Table }): void {
    this.Table = component;
  }

  #listen(): void {
    this.context ??= makeContext();
    void this.#fetch(async () => {
      this.Heard = (await import('./Sound.svelte')).default;
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
