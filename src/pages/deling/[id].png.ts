/** Each chapter's share image. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { toPng } from '../../build/raster.mjs';
import type { Chapter } from '../../surfaces/content/chapter-order.ts';
import { loadChapters } from '../../surfaces/content/chapters.ts';
import { SHARE, shareOf } from '../../surfaces/print/share-image.ts';
import { loadChapterStill } from '../../surfaces/content/drawings.ts';

export const getStaticPaths = (async () =>
  (await loadChapters()).map((chapter) => ({
    params: { id: chapter.id },
    props: { chapter },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ chapter: Chapter }> = async ({ props: { chapter } }) => {
  const svg = await shareOf(chapter.entry.data.title, await loadChapterStill(chapter.phase));
  return new Response(await toPng(svg, SHARE.width, SHARE.width), {
    headers: { 'Content-Type': 'image/png' },
  });
};
