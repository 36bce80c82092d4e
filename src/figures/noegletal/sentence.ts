/** What the key figures say of themselves: the moment, the values, and what has been taken away. */
import { fill, lowerFirst } from '../../words/text.ts';
import { sayMoment } from '../../model/say/describe.ts';
import { sayKeyFigures } from '../../model/say/key-figures.ts';
import { readKeyFigures } from '../../model/count/key-figures.ts';
import { phaseAt } from '../../model/scene/view.ts';
import type { FigureSentence } from '../contract.ts';

export const sentence: FigureSentence = ({ timeline, view, words }) => {
  const bare = view.without === 'facilitator';
  const away = view.without === null ? undefined : words.scene.activities[view.without];
  return [
    `${sayMoment(phaseAt(timeline, view.t), words.scene)}.`,
    ...(bare ? [words.keyFigures.sagt_uden] : []),
    sayKeyFigures(readKeyFigures(timeline, view.t, bare), words.keyFigures),
    ...(away === undefined ? [] : [fill(words.scene.withoutActivity, { aktivitet: lowerFirst(away) })]),
  ].join(' ');
};
