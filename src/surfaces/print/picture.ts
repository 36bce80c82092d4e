/** A figure in one phase as a picture that stands alone: title, drawing, legend, source. */
import { WIDTH } from '../../model/sheet/sheet-size.ts';
import { BASE } from '../content/links.ts';
import { loadCourseData, loadWords } from '../content/load.ts';
import { marksOf, type Still } from '../content/drawings.ts';
import { courseOf } from './course-strip.ts';
import { legendOf } from './picture-legend.ts';
import { FACES, ink, PICTURE_STYLE } from './picture-style.ts';
import { escapeMarkup } from '../../words/markup.ts';

const TOP = 44;
/** What stands under a drawing: the legend, the note and the source. */
const FOOT = { legend: 64, words: 42 };

/** Size of a figure's picture as SVG, in its own units; the PNG has twice as many pixels each way. */
export function sizeOf(still: Still): { width: number; height: number } {
  const explained = still.figure.around.includes('tegnforklaring');
  const height = TOP + marksOf(still).height + (explained ? FOOT.legend : 0) + FOOT.words;
  return { width: WIDTH, height };
}

/** Size of its PNG, in pixels. */
export function pngSizeOf(still: Still): { width: number; height: number } {
  const { width, height } = sizeOf(still);
  return { width: 2 * width, height: 2 * height };
}

/** The name of a picture's file, without what follows the dot. */
export function fileOf({ figure, phase }: Still): string {
  return `${figure.id}-${phase.id}`;
}

/** Rules that all pictures share. */
export function sheetStyle(): string {
  return `text{font-family:${FACES.grotesk};fill:${ink('ink')}}.big{font-family:${FACES.serif};font-weight:700}.quiet{fill:${ink('muted')}}.kicker{fill:${ink('accent-text')};font-weight:700}${PICTURE_STYLE}`;
}

/** The picture as SVG. */
export async function pictureOf(still: Still): Promise<string> {
  const { figure, phase, number, drawn, sentence } = still;
  const drawing = marksOf(still);
  const explained = figure.around.includes('tegnforklaring');
  const { side } = await loadWords();
  const { words, phases, timeline } = await loadCourseData(BASE);
  const { width, height } = sizeOf(still);
  const title = `${figure.title}: ${phase.name.toLowerCase()}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="da" lang="da" role="img" aria-labelledby="titel tekst" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<title id="titel">${escapeMarkup(title)}</title>
<desc id="tekst">${escapeMarkup(sentence)}</desc>
<style>${sheetStyle()}</style>
<rect width="${width}" height="${height}" fill="${ink('paper')}"/>
<text class="kicker" x="20" y="26" font-size="12">${escapeMarkup(figure.title)}</text>
<text class="big" x="20" y="52" font-size="24">${escapeMarkup(phase.name)}</text>
${courseOf(phases, timeline.loop, number, { from: 340, to: 604, y: 28, size: 11 })}
<g class="drawing" transform="translate(0 ${TOP})">${drawing.marks}</g>
${explained ? legendOf(drawn.scene, words.tegnforklaring, TOP + drawing.height + 18, width) : ''}
<text class="quiet" x="20" y="${height - 26}" font-size="10.5">${escapeMarkup(figure.caveat ?? side.model)}</text>
<text class="quiet" x="20" y="${height - 11}" font-size="10.5">${escapeMarkup(side.kredit)}</text>
</svg>
`;
}
