/** oEmbed 1.0 for each figure: what a site needs to turn a pasted link into the figure. */
import { fill } from '../../words/text.ts';
import type { APIRoute, GetStaticPaths } from 'astro';

import { frameOf, oembedSnippet } from '../../surfaces/embed/snippets.ts';
import { address } from '../../surfaces/content/links.ts';
import { loadWords } from '../../surfaces/content/load.ts';
import { fileOf, pngSizeOf } from '../../surfaces/print/picture.ts';
import { loadEmblem, loadFigures, marksOf, type FigureText } from '../../surfaces/content/drawings.ts';

export const getStaticPaths = (async () =>
  (await loadFigures()).map((figure) => ({
    params: { figur: figure.id },
    props: { figure },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ figure: FigureText }> = async ({ props: { figure } }) => {
  const { side, indlejr } = await loadWords();
  const emblem = await loadEmblem(figure.id);
  const size = pngSizeOf(emblem);
  const frame = frameOf(marksOf(emblem).height);
  const embed = address(`embed/${figure.id}/`);
  return Response.json({
    version: '1.0',
    type: 'rich',
    title: figure.title,
    author_name: side.navn,
    author_url: address('om/'),
    provider_name: side.navn,
    provider_url: address(''),
    cache_age: 86_400,
    thumbnail_url: address(`figurer/${fileOf(emblem)}.png`),
    thumbnail_width: size.width,
    thumbnail_height: size.height,
    ...frame,
    html: oembedSnippet(
      address(''),
      figure.description,
      embed,
      fill(indlejr.titel_ramme, { titel: figure.title }),
      frame,
    ),
  });
};
