/** The image that stands beside a shared link: a chapter's title and the figure in its phase. */
import { breakText } from '../../figures/shared/line-breaks.ts';
import { BASE } from '../content/links.ts';
import { loadCourseData, loadWords } from '../content/load.ts';
import { marksOf, type Still } from '../content/drawings.ts';
import { courseOf } from './course-strip.ts';
import { sheetStyle } from './picture.ts';
import { ink } from './picture-style.ts';
import { escapeMarkup } from '../../words/markup.ts';
import { widthOf } from './svg-text.ts';

/** What sites that show shared links expect, in pixels. */
export const SHARE = { width: 1200, height: 630 } as const;
const TITLE = { size: 48, width: 430, line: 57 };

/** The image as SVG. Names of single actors are left out: at the size of a card nobody reads them. */
export async function shareOf(title: string, still: Still): Promise<string> {
  const { side } = await loadWords();
  const { phases, timeline } = await loadCourseData(BASE);
  const quiet = {
    ...still,
    drawn: {
      ...still.drawn,
      scene: { ...still.drawn.scene, labels: still.drawn.scene.labels.filter(({ rank }) => rank === 'main') },
    },
  };
  const lines = breakText(title, TITLE.width / widthOf('n', TITLE.size));
  const text = lines
    .map((line, i) => `<tspan x="56" dy="${i && TITLE.line}">${escapeMarkup(line)}</tspan>`)
    .join('');
  const { width, height } = SHARE;
  return `<svg xmlns="http://www.w3.org/2000/svg" lang="da" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<style>${sheetStyle()}.drawing .label.main{font-size:20px}</style>
<rect width="${width}" height="${height}" fill="${ink('paper')}"/>
<rect width="14" height="${height}" fill="${ink('accent')}"/>
<text class="kicker" x="56" y="84" font-size="25">${escapeMarkup(side.navn)}</text>
<text class="big" y="164" font-size="${TITLE.size}">${text}</text>
${courseOf(phases, timeline.loop, still.number, { from: 96, to: 440, y: 512, size: 17 })}
<text class="quiet" x="56" y="${height - 34}" font-size="18">${escapeMarkup(side.kredit)}</text>
<g class="drawing" transform="translate(490 62) scale(1.08)">${marksOf(quiet).marks}</g>
</svg>`;
}
