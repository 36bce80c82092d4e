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
  try {
    localStorage.setItem(place, on ? '1' : '0');
  } catch {
    // then it holds until the page is left
  }
}
