/** The one figure of a page that has controls. Figures beside it show the same view and write the same state. */
import type { FigureData } from '../content/figure-data.ts';
import type { RecastState } from '../state/recast-state.svelte.ts';
import type { ViewState } from '../state/view-state.svelte.ts';

export interface LeadingFigure {
  data: FigureData;
  state: ViewState;
  recast: RecastState;
}

let resolve: (figure: LeadingFigure) => void;

/** Known once the page's figure has its scripts; on the server, and on a page without one, never. */
export const leadingFigure = new Promise<LeadingFigure>((known) => (resolve = known));

/** Makes a figure the one that leads. Call in a browser alone; the first of a page stays. */
export function setLeadingFigure(figure: LeadingFigure): void {
  resolve(figure);
}
