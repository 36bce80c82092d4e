import { writeVisit } from '../state/write-visit.ts';

/**
 * Visits in the browser's history. Reading and choosing change the visit that one is on; a link into the page makes a new
 * one, which the browser leaves unsigned. So a signed visit that is come to is the way back or forward, and its address
 * says what is shown.
 */
const SIGNATURE = 'klynge';

/** Whether this visit has been shown before. */
export function isSigned(): boolean {
  const state = history.state as Record<string, unknown> | null;
  return Boolean(state?.[SIGNATURE]);
}

/** Signs this visit, with the query that restores it. */
export function sign(search: string = location.search): void {
  writeVisit(search, { ...(history.state as object | null), [SIGNATURE]: true });
}
