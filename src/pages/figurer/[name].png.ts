/** Each figure in each phase as a picture: PNG, for slides, documents and mail. */
import type { APIRoute } from 'astro';
import { toPng } from '../../build/raster.mjs';
import { pictureOf, pngSizeOf, sizeOf } from '../../surfaces/print/picture.ts';
import type { Still } from '../../surfaces/content/drawings.ts';

export { getStaticPaths } from './[name].svg.ts';

export const GET: APIRoute<{ still: Still }> = async ({ props }) =>
  new Response(
    await toPng(await pictureOf(props.still), pngSizeOf(props.still).width, sizeOf(props.still).width),
    {
      headers: { 'Content-Type': 'image/png' },
    },
  );
