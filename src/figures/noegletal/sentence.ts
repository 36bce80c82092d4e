/** What the key figures say of themselves: the moment, the values, and what has been taken away. */
import { fill } from '../../words/text.ts';
import { activitiesWithout, lacksFacilitator } from '../../model/log/taken.ts';
import { listInside } from '../../model/say/grammar.ts';
import { sayMoment } from '../../model/say/describe.ts';
import { sayKeyFigures } from '../../model/say/key-figures.ts';
import { readKeyFigures } from '../../model/count/key-figures.ts';
import { phaseAt } from '../../model/scene/view.ts';
import type { FigureSentence } from '../contract.ts';

export const sentence: FigureSentence = ({ timeline, view, words }) => {
  const bare = lacksFacilitator(view.without);
  const away = activitiesWithout(view.without).map((id) => words.activities[id] ?? id);
  return [
    `${sayMoment(phaseAt(timeline, view.t), words)}.`,
    ...(bare ? [words.noegletal.sagt_uden] : []),
    sayKeyFigures(readKeyFigures(timeline, view.t, bare), words.noegletal, bare),
    ...(away.length === 0 ? [] : [fill(words.saetninger.uden_aktivitet, { aktivitet: listInside(away) })]),
  ].join(' ');
};
