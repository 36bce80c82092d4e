/** oEmbed 1.0 for each figure, whole and in each phase: what a site needs to turn a pasted link into the figure. */
import type { APIRoute, GetStaticPaths } from 'astro';
import {
  loadEmblem,
  loadFigures,
  loadStills,
  marksOf,
  type FigureText,
  type Still,
} from '../../surfaces/content/drawings.ts';
import { address } from '../../surfaces/content/links.ts';
import { loadWords } from '../../surfaces/content/load.ts';
import { embedPath, oembedPath, pagePath } from '../../surfaces/embed/addresses.ts';
import { frameOf, oembedSnippet } from '../../surfaces/embed/snippets.ts';
import { fileOf, pngSizeOf } from '../../surfaces/print/picture.ts';
import { fill } from '../../words/text.ts';

interface Props {
  figure: FigureText;
  /** the still of the phase that is opened with; absent for the whole course */
  still?: Still;
}
const idOf = (path: string) => path.slice('oembed/'.length, -'.json'.length);

export const getStaticPaths = (async () =>
  (
    await Promise.all(
      (await loadFigures()).map(async (figure) => [
        { params: { id: idOf(oembedPath(figure.id)) }, props: { figure } },
        ...(await loadStills(figure.id)).map((still) => ({
          params: { id: idOf(oembedPath(figure.id, still.phase.id)) },
          props: { figure, still },
        })),
      ]),
    )
  ).flat()) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { figure, still } }) => {
  const { side, embed, indlejr } = await loadWords();
  const pictured = still ?? (await loadEmblem(figure.id));
  const size = pngSizeOf(pictured);
  const title = still ? `${figure.title}: ${still.phase.name}` : figure.title;
  const frame = frameOf(figure.id, marksOf(pictured).height);
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
