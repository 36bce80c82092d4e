/** Where a class's run is kept: its ties in the address, for anybody; what was typed, errors and all, with the visit, for a reload. */
import { writeFields } from '../state/write-visit.ts';
import { PUPILS, readRun, writePairs, writeRun, type ClassRun } from '../../model/log/class-run.ts';

/** What has been typed. */
export interface TypedClass {
  pupils: number;
  /** in the second and the third round, as it was typed */
  typed: string[];
  /** the round that is shown, 0–2 */
  round: number;
}

/** What lies in the visit's own state beside what others keep there. */
interface Kept {
  klasse?: TypedClass;
}

/** What was typed before a reload, else what the address holds; an empty class, where that is none. Only a browser can. */
export function recallClass(): TypedClass & { refused: boolean } {
  const query = new URLSearchParams(location.search).get('klasse');
  const found = query === null ? undefined : readRun(query);
  const refused = query !== null && !found;
  const kept = (history.state as Kept | null)?.klasse;
  if (kept) return { ...kept, refused };
  if (!found) return { pupils: PUPILS.usual, typed: ['', ''], round: 1, refused };
  const { pupils, loose, free } = found;
  return { pupils, typed: [writePairs(loose), writePairs(free)], round: free.length > 0 ? 2 : 1, refused };
}

/** Keeps what was typed with the visit, and its run in the address. */
export function keepClass(klasse: TypedClass, run: ClassRun): void {
  writeFields({ klasse: writeRun(run) }, { ...(history.state as object | null), klasse });
}

/** Whether a pupil's phone collects the ties of its row, and hands them on. Only a browser can say. */
export function collectsRow(): boolean {
  return new URLSearchParams(location.search).get('raekke') === '1';
}

/** The address of a run: on the wall, or to be handed on in a row. Only a browser can say. */
export function addressOf(run: ClassRun, row: boolean): string {
  const address = new URL(location.href);
  address.search = `?klasse=${writeRun(run)}${row ? '&raekke=1' : ''}`;
  address.hash = '';
  return address.href;
}
