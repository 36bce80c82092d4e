/** oEmbed 1.0 for each figure, whole and in each phase: what a site needs to turn a pasted link into the figure. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadEmblem, loadOpenings, titleOf, type Opening } from '../../surfaces/content/drawings.ts';
import { address } from '../../surfaces/content/links.ts';
import { loadWords } from '../../surfaces/content/load.ts';
import { embedPath, oembedPath, pagePath } from '../../surfaces/embed/addresses.ts';
import { frameOf, oembedSnippet } from '../../surfaces/embed/snippets.ts';
import { fileOf, pngSizeOf } from '../../surfaces/print/picture.ts';
import { fill } from '../../words/text.ts';

export const getStaticPaths = (async () =>
  (await loadOpenings()).map((opening) => ({
    params: {
      id: oembedPath(opening.figure.id, opening.still?.phase.id).slice('oembed/'.length, -'.json'.length),
    },
    props: { ...opening },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Opening> = async ({ props }) => {
  const { figure, still } = props;
  const { side, embed, indlejr } = await loadWords();
  const pictured = still ?? (await loadEmblem(figure.id));
  const size = pngSizeOf(pictured);
  const title = titleOf(props);
  const frame = frameOf(figure.id);
  const live = address(embedPath(figure.id, still?.phase.id));
  return Response.json({
    version: '1.0',
    type: 'rich',
    title,
    author_name: side.navn,
    author_url: address('om/'),
    provider_name: side.navn,
    provider_url: address(''),
    cache_age: 86_400,
    thumbnail_url: address(`figurer/${fileOf(pictured)}.png`),
    thumbnail_width: size.width,
    thumbnail_height: size.height,
    ...frame,
    html: oembedSnippet(
      [
        [address(pagePath(figure.id, still?.phase.id)), title],
        [live, embed.alene],
      ],
      live,
      fill(indlejr.titel_ramme, { titel: title }),
      frame,
    ),
  });
};
