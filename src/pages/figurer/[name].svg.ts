/** Each figure in each phase as a picture: SVG. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { fileOf, pictureOf } from '../../surfaces/print/picture.ts';
import { loadFigures, loadStills, type Still } from '../../surfaces/content/drawings.ts';

export const getStaticPaths = (async () => {
  const stills = await Promise.all((await loadFigures()).map(({ id }) => loadStills(id)));
  return stills.flat().map((still) => ({ params: { name: fileOf(still) }, props: { still } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ still: Still }> = async ({ props }) =>
  new Response(await pictureOf(props.still), { headers: { 'Content-Type': 'image/svg+xml' } });
