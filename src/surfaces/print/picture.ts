/** A figure in one phase as a picture that stands alone: title, drawing, legend, source. */
import { HEIGHT, WIDTH } from '../../model/frame.ts';
import { BASE } from '../links.ts';
import { loadFigureData, loadWords } from '../load.ts';
import { marksOf, type Still } from '../stills.ts';
import { courseOf } from './course.ts';
import { legendOf } from './legend.ts';
import { FACES, ink, pictureStyle } from './style.ts';
import { escape } from './text.ts';

const TOP = 44;
const SHEET = { width: WIDTH, height: TOP + HEIGHT + 106 };

/** Size of the PNG, in pixels. */
export const PNG = { width: 2 * SHEET.width, height: 2 * SHEET.height };
/** Width of the SVG, in its own units. */
export const SVG_WIDTH = SHEET.width;

/** The name of a picture's file, without what follows the dot. */
export function fileOf({ figure, phase }: Still): string {
  return `${figure.id}-${phase.id}`;
}

/** Rules that all pictures share. */
export function sheetStyle(): string {
  return `text{font-family:${FACES.grotesk};fill:${ink('ink')}}.big{font-family:${FACES.serif};font-weight:700}.quiet{fill:${ink('muted')}}.kicker{fill:${ink('accent-text')};font-weight:700}${pictureStyle()}`;
}

/** The picture as SVG. */
export async function pictureOf(still: Still): Promise<string> {
  const { figure, phase, number, scene, sentence } = still;
  const { side } = await loadWords();
  const { words, phases, timeline } = await loadFigureData(BASE);
  const { width, height } = SHEET;
  const title = `${figure.title}: ${phase.name.toLowerCase()}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="da" lang="da" role="img" aria-labelledby="titel tekst" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<title id="titel">${escape(title)}</title>
<desc id="tekst">${escape(sentence)}</desc>
<style>${sheetStyle()}</style>
<rect width="${width}" height="${height}" fill="${ink('paper')}"/>
<text class="kicker" x="20" y="26" font-size="12">${escape(figure.title)}</text>
<text class="big" x="20" y="52" font-size="24">${escape(phase.name)}</text>
${courseOf(phases, timeline.loop, number, { x: 340, y: 28, step: 66, size: 11 })}
<g class="drawing" transform="translate(0 ${TOP})">${marksOf(still)}</g>
${legendOf(scene, words.legend, TOP + HEIGHT + 18, width)}
<text class="quiet" x="20" y="${height - 26}" font-size="10.5">${escape(side.model)}</text>
<text class="quiet" x="20" y="${height - 11}" font-size="10.5">${escape(side.kredit)}</text>
</svg>
`;
}
