/** What a reader is asked about a patient: its clues among some that are not there, and how two phases differ. */
import type { ClueId } from '../../words/keys.ts';
import { cluesOf, type PhaseClues } from './clues.ts';
import type { Patient } from './patient.ts';
import { shuffled } from '../log/random.ts';
import type { Scene } from '../scene/picture.ts';

/** A clue that is offered as an answer. */
export interface Offer {
  id: ClueId;
  /** lights the clue in the picture; `null` where it is not there */
  target: string | null;
  /** numbers of the phases that it speaks for */
  speaksFor: readonly number[];
}

const THERE = 3;
const NOT_THERE = 2;
/** What is said of one facilitator can be argued about where there are two. */
const OF_ONE_HUB: readonly ClueId[] = ['star', 'half', 'fewHub'];

/** The clues that are offered for a patient, in an order drawn by its number; one at least speaks for one phase alone. */
export function offerClues({ number }: Patient, table: PhaseClues, scene: Scene): Offer[] {
  const speaksFor = (id: ClueId) => table.flatMap((shown, phase) => (shown.has(id) ? [phase] : []));
  const drawn = <Id extends string>(ids: readonly Id[], word: string) => shuffled(ids, number, word) as Id[];
  const targets = new Map(cluesOf(scene).map(({ id, target }) => [id, target]));
  const two = targets.has('twoClusters');
  const arguable = (id: ClueId) => two && OF_ONE_HUB.includes(id);
  const there = drawn([...targets.keys()], 'there')
    .filter((id) => !arguable(id))
    .sort((a, b) => speaksFor(a).length - speaksFor(b).length);
  const ids = new Set(table.flatMap((shown) => [...shown]));
  const absent = drawn([...ids], 'absent').filter((id) => !targets.has(id) && !arguable(id));
  return drawn([...there.slice(0, THERE), ...absent.slice(0, NOT_THERE)], 'order').map((id) => ({
    id,
    target: targets.get(id) ?? null,
    speaksFor: speaksFor(id),
  }));
}

/** What a cluster shows in phase `a` and not in phase `b`; at most `most` clues, those of fewest phases first. */
export function onlyIn(table: PhaseClues, a: number, b: number, most: number): ClueId[] {
  const spread = (id: ClueId) => table.filter((shown) => shown.has(id)).length;
  return [...(table[a] ?? [])]
    .filter((id) => !table[b]?.has(id))
    .sort((x, y) => spread(x) - spread(y))
    .slice(0, most);
}
