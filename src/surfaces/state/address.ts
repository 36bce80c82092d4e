/** The view as an address and a host's message say it. `read-fields.ts` reads both back. */
import type { View } from '../../model/scene/view.ts';
import { PARAMETERS, type Known, type Parameter } from './grammar.ts';
import { mendName } from '../../words/mend.ts';

/**
 * The fields that restore a view, in the order of the grammar; one without a text says what a view without it shows.
 * @param start the view whose seed goes without saying; absent where the seed is said too
 */
export function fieldsOf(view: View, { phases }: Known, start?: View): [Parameter, string | undefined][] {
  const phase = phases[view.t];
  return [
    ['fase', phase],
    ['t', phase === undefined ? String(Math.round(view.t * 100) / 100) : undefined],
    ['aktivitet', view.activity ?? undefined],
    ['uden', view.without ?? undefined],
    ['foelg', view.follow ?? undefined],
    ['froe', view.seed === start?.seed ? undefined : String(view.seed)],
    ['forskel', view.changes ? '1' : undefined],
  ];
}

/** A place in a lesson, as an address says it; the lesson is absent where it goes without saying. */
export interface LessonPlace {
  step: number;
  lesson: string | undefined;
}

/**
 * The query that restores `view`; what is not part of a view stays as it is in `search`.
 * @param place the step of a lesson that says the whole view; `null` where the view says itself
 */
export function writeAddress(
  search: string,
  view: View,
  known: Known,
  start: View,
  place: LessonPlace | null = null,
): string {
  const query = new URLSearchParams(search);
  // a damaged link's own spelling would stand beside the right one
  for (const name of [...query.keys()])
    if (PARAMETERS.some((known) => known === mendName(name) && known !== name)) query.delete(name);
  const fields = fieldsOf(view, known, start);
  const said: [Parameter, string | undefined][] = place
    ? [
        ...fields.map(([name]): [Parameter, undefined] => [name, undefined]),
        ['trin', String(place.step)],
        ['lektion', place.lesson],
      ]
    : [...fields, ['trin', undefined], ['lektion', undefined]];
  for (const [name, text] of said)
    if (text === undefined) query.delete(name);
    else query.set(name, text);
  query.delete('afspil');
  const text = query.toString().replaceAll('%2C', ',');
  return text ? `?${text}` : '';
}
