/** Switches that a reader sets for himself and this machine remembers, where that is allowed. `/om/` says which. */

const PLACES = { letters: 'klynge:bogstaver', scenes: 'klynge:scener' } as const;

/** What it is called here. */
export type KeptSwitch = keyof typeof PLACES;

/** The choice made here before; on where none was made or nothing may be kept. */
export function recallSwitch(name: KeptSwitch): boolean {
  try {
    return localStorage.getItem(PLACES[name]) !== '0';
  } catch {
    return true; // a browser that keeps nothing throws
  }
}

export function keepSwitch(name: KeptSwitch, on: boolean): void {
  try {
    localStorage.setItem(PLACES[name], on ? '1' : '0');
  } catch {
    // then it holds until the page is left
  }
}
