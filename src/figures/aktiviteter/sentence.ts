/** What the overview says of itself: the phase that is looked at, and the activity in focus. */

import { fill } from '../../words/text.ts';
import { activitiesWithout } from '../../model/log/taken.ts';
import { listInside } from '../../model/say/grammar.ts';
import { titleOf } from '../../model/say/describe.ts';
import { phaseAt } from '../../model/scene/view.ts';
import type { FigureSentence } from '../contract.ts';
import { sayActivity, sayPhase } from './row-names.ts';

export const sentence: FigureSentence = (shown) => {
  const { timeline, view, words } = shown;
  const moment = phaseAt(timeline, view.t);
  const away = activitiesWithout(view.without).map((id) => words.activities[id] ?? id);
  return [
    `${titleOf(moment, words)}.`,
    ...sayPhase(moment.told, shown),
    ...(view.activity === null ? [] : [sayActivity(view.activity, shown)]),
    ...(away.length === 0 ? [] : [fill(words.saetninger.uden_aktivitet, { aktivitet: listInside(away) })]),
  ].join(' ');
};
