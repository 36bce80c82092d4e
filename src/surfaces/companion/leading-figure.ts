/** The one figure of a page that has controls. Figures beside it show the same view and write to the same state. */
import type { FigureData } from '../content/figure-data.ts';
import type { Recast } from '../state/recast-state.svelte.ts';
import type { ViewState } from '../state/view-state.svelte.ts';

export interface Lead {
  data: FigureData;
  shown: ViewState;
  recast: Recast;
}

let tell: (lead: Lead) => void;

/** Known once the page's figure is awake; on the server, and on a page without one, never. */
export const lead = new Promise<Lead>((resolve) => (tell = resolve));

/** Makes a figure the one that leads. Call in a browser alone; the first of a page stays. */
export function takeLead(found: Lead): void {
  tell(found);
}
