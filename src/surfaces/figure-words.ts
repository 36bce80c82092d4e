/** The words of a figure's data that drawings write. */
import type { FigureWords } from '../figures/contract.ts';
import type { FigureData } from './figure-data.ts';

export function figureWords({ phases, words }: FigureData): FigureWords {
  return {
    scene: words.scene,
    keyFigures: words.keyFigures,
    phases: phases.map(({ id, name, short }) => ({ id, name, short })),
  };
}
