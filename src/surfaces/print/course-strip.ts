/** The course as a small row of nodes: where in it a picture stands. */
import type { PhaseText } from '../content/figure-data.ts';
import { ink } from './picture-style.ts';
import { tenth } from '../../figures/shared/round.ts';
import { escapeMarkup } from '../../words/markup.ts';
import { widthOf } from './svg-text.ts';

/** A word and the space beside it, in widths of the word. */
const SPACED = 1.03;

/**
 * @param from where the first node stands, and `to` the last
 * @param y of the line
 * @param size of the words, where they have room for it
 */
export function courseOf(
  phases: readonly PhaseText[],
  loop: { from: number; to: number },
  chosen: number,
  { from, to, y, size }: { from: number; to: number; y: number; size: number },
): string {
  const step = (to - from) / Math.max(1, phases.length - 1);
  const at = (i: number) => tenth(from + i * step);
  const widest = Math.max(...phases.map(({ short }) => widthOf(short, 1)));
  const letters = Math.min(size, tenth(step / widest / SPACED));
  const r = size * 0.5;
  const nodes = phases.map(({ short }, i) => {
    const fill = i === chosen ? ink('accent') : i < chosen ? ink('control') : ink('paper');
    const weight = i === chosen ? ' font-weight="700"' : '';
    const word = `<text x="${at(i)}" y="${y + size * 2}" font-size="${letters}" text-anchor="middle"${weight}>${escapeMarkup(short)}</text>`;
    return `<circle cx="${at(i)}" cy="${y}" r="${r}" fill="${fill}" stroke="${ink('ink')}" stroke-width="${r / 4}"/>${word}`;
  });
  const top = y - size * 1.9;
  const tip = y - size * 0.75;
  const back = `<path d="M${at(loop.from)} ${y - size}V${top}H${at(loop.to)}V${tip - r}" fill="none" stroke="${ink('accent')}" stroke-width="${size / 8}" stroke-dasharray="${size / 2.5} ${size / 4}"/><path d="M${at(loop.to) - r * 0.8} ${tip - r}h${r * 1.6}L${at(loop.to)} ${tip + r * 0.3}z" fill="${ink('accent')}"/>`;
  const line = `<path d="M${at(0)} ${y}H${at(phases.length - 1)}" stroke="${ink('control')}" stroke-width="${size / 8}"/>`;
  return line + back + nodes.join('');
}
