/** Where the last visit ended, kept on this device alone; a browser that keeps nothing offers nothing. */
const KEY = 'klynge:laest';

export interface Bookmark {
  /** id of the chapter */
  kapitel: string;
  /** id of the passage, or of the chapter's heading */
  trin: string;
}

export function remember(mark: Bookmark): void {
  try {
    localStorage.setItem(KEY, `${mark.kapitel} ${mark.trin}`);
  } catch {
    // storage is blocked: then nothing is offered next time
  }
}

export function recall(): Bookmark | undefined {
  try {
    const [kapitel, trin] = localStorage.getItem(KEY)?.split(' ') ?? [];
    return kapitel && trin ? { kapitel, trin } : undefined;
  } catch {
    return undefined;
  }
}

export function forget(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // storage is blocked: there is nothing to forget
  }
}
