/** The element for other sites: one file, as it is written, with the ids of the figures and phases that it knows. */
import code from '../surfaces/embed/klynge-figur.js?raw';
import { loadFigures } from '../surfaces/content/drawings.ts';
import { loadPhases } from '../surfaces/content/load.ts';

export const GET = async () => {
  const [figures, { phases }] = await Promise.all([loadFigures(), loadPhases()]);
  const idsOf = (all: readonly { id: string }[]) => all.map(({ id }) => id).join(' ');
  const text = code.replace('%figurer%', idsOf(figures)).replace('%faser%', idsOf(phases));
  return new Response(text, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
};
