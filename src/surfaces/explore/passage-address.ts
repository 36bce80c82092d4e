/** Where the text speaks of an activity or a phase: on this page if it can, else in its chapter. */
import type { FigureData } from '../content/figure-data.ts';

/** The address of the passage that speaks of a cause, or of the activity's own entry; absent where there is neither. */
export function passageOf(cause: string, { passages, timeline, base }: FigureData): string | undefined {
  const place = passages[cause];
  if (!place) return cause in timeline.activities ? `${base}aktiviteter/#${cause}` : undefined;
  const id = place.slice(place.indexOf('#'));
  return document.querySelector(id) ? id : `${base}kapitler/${place}`;
}
