/** The words of a figure's data that drawings write. */
import type { FigureWords } from '../../figures/contract.ts';
import type { FigureData } from './figure-data.ts';

export function figureWords({ phases, words }: FigureData): FigureWords {
  const activities = phases.flatMap((phase) => phase.activities);
  return {
    scene: words.scene,
    keyFigures: words.keyFigures,
    phases: phases.map(({ id, name, short }) => ({ id, name, short })),
    overview: words.overview,
    groups: words.groups,
    touches: Object.fromEntries(activities.map(({ id, touches }) => [id, touches])),
  };
}
