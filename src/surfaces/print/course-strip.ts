/** The course as a small row of nodes: where in it a picture stands. */
import type { PhaseText } from '../content/figure-data.ts';
import { ink } from './picture-style.ts';
import { escape } from './svg-text.ts';

/**
 * @param x where the first node stands
 * @param y of the line
 * @param step from node to node
 * @param size of the words
 */
export function courseOf(
  phases: readonly PhaseText[],
  loop: { from: number; to: number },
  chosen: number,
  { x, y, step, size }: { x: number; y: number; step: number; size: number },
): string {
  const at = (i: number) => x + i * step;
  const r = size * 0.5;
  const nodes = phases.map(({ short }, i) => {
    const fill = i === chosen ? ink('accent') : i < chosen ? ink('control') : ink('paper');
    const weight = i === chosen ? ' font-weight="700"' : '';
    const word = `<text x="${at(i)}" y="${y + size * 2}" font-size="${size}" text-anchor="middle"${weight}>${escape(short)}</text>`;
    return `<circle cx="${at(i)}" cy="${y}" r="${r}" fill="${fill}" stroke="${ink('ink')}" stroke-width="${r / 4}"/>${word}`;
  });
  const top = y - size * 1.9;
  const tip = y - size * 0.75;
  const back = `<path d="M${at(loop.from)} ${y - size}V${top}H${at(loop.to)}V${tip - r}" fill="none" stroke="${ink('accent')}" stroke-width="${size / 8}" stroke-dasharray="${size / 2.5} ${size / 4}"/><path d="M${at(loop.to) - r * 0.8} ${tip - r}h${r * 1.6}L${at(loop.to)} ${tip + r * 0.3}z" fill="${ink('accent')}"/>`;
  const line = `<path d="M${at(0)} ${y}H${at(phases.length - 1)}" stroke="${ink('control')}" stroke-width="${size / 8}"/>`;
  return line + back + nodes.join('');
}
