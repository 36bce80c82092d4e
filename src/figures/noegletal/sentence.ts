/** What the key figures say of themselves: the moment, the values, and what has been taken away. */
import { lacksFacilitator } from '../../model/log/taken.ts';
import { sayActivitiesWithout, sayMoment } from '../../model/say/describe.ts';
import { sayKeyFigures } from '../../model/say/key-figures.ts';
import { readKeyFigures } from '../../model/count/key-figures.ts';
import { phaseAt } from '../../model/scene/view.ts';
import type { FigureSentence } from '../contract.ts';

export const sentence: FigureSentence = ({ timeline, view, words }) => {
  const bare = lacksFacilitator(view.without);
  return [
    `${sayMoment(phaseAt(timeline, view.t), words)}.`,
    ...(bare ? [words.noegletal.sagt_uden] : []),
    sayKeyFigures(readKeyFigures(timeline, view.t, bare), words.noegletal, bare),
    ...sayActivitiesWithout(view.without, words),
  ].join(' ');
};
