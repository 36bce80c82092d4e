/** What the key figures say of themselves: the moment, the values, and what has been taken away. */
import { fill } from '../../words/text.ts';
import { sayMoment } from '../../model/say/describe.ts';
import { sayKeyFigures } from '../../model/say/key-figures.ts';
import { readKeyFigures } from '../../model/count/key-figures.ts';
import { phaseAt } from '../../model/scene/view.ts';
import type { FigureSentence } from '../contract.ts';

export const sentence: FigureSentence = ({ timeline, view, words }) => {
  const bare = view.without === 'facilitator';
  const away = view.without === null ? undefined : words.activities[view.without];
  return [
    `${sayMoment(phaseAt(timeline, view.t), words)}.`,
    ...(bare ? [words.noegletal.sagt_uden] : []),
    sayKeyFigures(readKeyFigures(timeline, view.t, bare), words.noegletal, bare),
    ...(away === undefined ? [] : [fill(words.saetninger.uden_aktivitet, { aktivitet: away })]),
  ].join(' ');
};
