/** Gives a link away: by the device's own sheet where it has one, else by the clipboard, else marked for the reader to copy. */
import { mount } from 'svelte';
import Notice from './ShareNotice.svelte';
import type { Words } from '../../words/keys.ts';

/** What Notice.svelte exports: its own type says less outside Svelte files. */
interface Speaker {
  say(words: Words['del'], marked: string | null): Promise<void>;
}

let notice: Speaker | undefined;

/** Call on a click alone: browsers open their sheet and their clipboard for nothing else. Never throws. */
export async function shareLink(address: string, words: Words['del']): Promise<void> {
  if (typeof navigator.share === 'function') {
    try {
      await navigator.share({ title: document.title, url: address });
      return;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return;
    }
  }
  const said = (notice ??= mount(Notice, { target: document.body }) as unknown as Speaker);
  let marked: string | null = null;
  try {
    await navigator.clipboard.writeText(address);
  } catch {
    marked = address;
  }
  await said.say(words, marked);
}
