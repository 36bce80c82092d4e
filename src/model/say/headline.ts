/** What is new in a phase since the one before, counted in both and said in a line. */
import { fill } from '../../words/text.ts';
import { composeSentence } from './grammar.ts';
import { countIn, facilitatorPercent } from '../count/scene-count.ts';
import { sceneAt } from '../scene/scene.ts';
import { phaseAt, viewAt } from '../scene/view.ts';
import type { Timeline } from '../sheet/timeline.ts';
import type { Words } from '../../words/keys.ts';

/** The line of the phase that t rests in; empty between phases and in the first. */
export function sayArrival(timeline: Timeline, t: number, words: Words['saetninger']): string {
  const { phase, way } = phaseAt(timeline, t);
  if (way > 0 || phase === 0) return '';
  const at = (moment: number, cluster: number) =>
    countIn(sceneAt(timeline, viewAt(moment, timeline.seed)), cluster);
  const child = at(phase, 1);
  if (child.participants > 0)
    return composeSentence(words.ny_begynder, {
      flyttet: child.moved,
      nye: child.participants - child.moved,
      forbindelser: child.ties,
    });
  const [before, now] = [at(phase - 1, 0), at(phase, 0)];
  const said = [
    composeSentence(words.fra_til, { foer: before.ties === 0 ? words.ingen : before.ties, nu: now.ties }),
  ];
  if (before.ties === 0) said.push(fill(words.andel_nu, { nu: facilitatorPercent(now) }));
  else if (facilitatorPercent(now) !== facilitatorPercent(before))
    said.push(
      fill(facilitatorPercent(now) < facilitatorPercent(before) ? words.andel_falder : words.andel_stiger, {
        foer: facilitatorPercent(before),
        nu: facilitatorPercent(now),
      }),
    );
  return said.join(' ');
}
