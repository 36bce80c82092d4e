/** Whether letters, digits and punctuation are shortcuts: the teacher's own choice, remembered where that is allowed. */

const PLACE = 'klynge:bogstaver';

/** The choice made here before; on where none was made or nothing may be kept. */
export function recallLetters(): boolean {
  try {
    return localStorage.getItem(PLACE) !== '0';
  } catch {
    return true; // a browser that keeps nothing throws
  }
}

export function rememberLetters(on: boolean): void {
  try {
    localStorage.setItem(PLACE, on ? '1' : '0');
  } catch {
    // then it holds until the page is left
  }
}
