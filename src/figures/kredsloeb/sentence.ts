/** What the loop says of itself: the moment, the mother, and where the new cluster begins. */
import { sayMoment } from '../../model/say/describe.ts';
import { phaseAt } from '../../model/scene/view.ts';
import { fill } from '../../words/text.ts';
import type { FigureSentence } from '../contract.ts';
import { clocksAt } from './dials.ts';

export const sentence: FigureSentence = ({ timeline, view, words }) => {
  const { child, last, to } = clocksAt(timeline, view.t);
  const said =
    child === 0 ? words.kreds.sagt_foer : child < 1 ? words.kreds.sagt_paa_vej : words.kreds.sagt_efter;
  const definite = (phase: number) => words.phases[phase]?.definite ?? '';
  const moment = sayMoment(phaseAt(timeline, view.t), words);
  return `${moment}. ${fill(said, { moder: definite(last), fra: definite(to), foerst: words.phases[0]?.short.toLowerCase() ?? '' })}`;
};
