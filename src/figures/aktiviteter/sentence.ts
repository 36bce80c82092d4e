/** What the overview says of itself: the phase that is looked at, and the activity in focus. */

import { sayActivitiesWithout, titleOf } from '../../model/say/describe.ts';
import { phaseAt } from '../../model/scene/view.ts';
import type { FigureSentence } from '../contract.ts';
import { sayActivity, sayPhase } from './row-names.ts';

export const sentence: FigureSentence = (shown) => {
  const { timeline, view, words } = shown;
  const moment = phaseAt(timeline, view.t);
  return [
    `${titleOf(moment, words)}.`,
    ...sayPhase(moment.told, shown),
    ...(view.activity === null ? [] : [sayActivity(view.activity, shown)]),
    ...sayActivitiesWithout(view.without, words),
  ].join(' ');
};
