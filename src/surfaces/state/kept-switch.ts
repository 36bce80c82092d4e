/** Switches that a reader sets for himself and this machine remembers, where that is allowed. `/om/` says which. */

/** Where one is kept: whether letters are shortcuts in class, whether scenes play beside the text. */
export type KeptSwitch = 'klynge:bogstaver' | 'klynge:scener';

/** The choice made here before; on where none was made or nothing may be kept. */
export function recallSwitch(place: KeptSwitch): boolean {
  try {
    return localStorage.getItem(place) !== '0';
  } catch {
    return true; // a browser that keeps nothing throws
  }
}

export function keepSwitch(place: KeptSwitch, on: boolean): void {
  keep(place, on ? '1' : '0');
}

/** How much is said aloud of what one does: nothing, where one is, or the whole sentence. */
export const HEARD = ['fuld', 'kort', 'ingen'] as const;
export type Heard = (typeof HEARD)[number];
const HEARD_AT = 'klynge:oplaesning';

/** The choice made here before; all where none was made or nothing may be kept. */
export function recallHeard(): Heard {
  try {
    return HEARD.find((level) => level === localStorage.getItem(HEARD_AT)) ?? 'fuld';
  } catch {
    return 'fuld';
  }
}

export function keepHeard(level: Heard): void {
  keep(HEARD_AT, level);
}

function keep(place: string, text: string): void {
  try {
    localStorage.setItem(place, text);
  } catch {
    // then it holds until the page is left
  }
}
