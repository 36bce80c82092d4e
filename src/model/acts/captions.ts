/** What an act says at a moment of its local time: one of its three beats, with the names and numbers of the scene. */
import { BEATS, type BeatId } from '../../words/keys.ts';
import { numeral } from '../../words/numbers.ts';
import { fill, lowerFirst, upperFirst } from '../../words/text.ts';
import { lacksFacilitator } from '../log/taken.ts';
import { nameInside } from '../say/grammar.ts';
import type { SceneActor } from '../scene/picture.ts';
import { sceneAt } from '../scene/scene.ts';
import type { View } from '../scene/view.ts';
import type { Timeline } from '../sheet/timeline.ts';
import type { Cast } from './kit/act.ts';
import { actOf } from './index.ts';

/** A beat as it is said and drawn. */
export interface Caption {
  text: string;
  /** id of the actor that it speaks of: where its leader goes; absent where it names nobody */
  of?: string | undefined;
  /** ids of those it names, who stay lit */
  named: readonly string[];
}

/** Which beat is told at local time s: before anything happens, while it does, or when it is over. */
export function beatAt(s: number): BeatId {
  return s <= 0 ? 'foer' : s < 1 ? 'imens' : 'efter';
}

/**
 * The caption of a beat.
 * @param beats the activity's beats from content, by beat and case
 * @returns `null` where the activity has no act to show, or nobody is left to act it and content says nothing of that
 * @throws Error naming the place when a beat speaks of somebody whom the act does not cast
 */
export function captionOf(
  beats: Readonly<Record<string, string>>,
  timeline: Timeline,
  view: View,
  beat: BeatId,
): Caption | null {
  const act = actOf(timeline, view);
  if (!act) return null;
  const after = sceneAt(timeline, { ...view, follow: null });
  const cast = act.cast?.(after) ?? {};
  if (cast.nobody && beats['tom'] === undefined) return null;
  const { a, b, n } = cast[beat] ?? {};
  const template = chosen(beats, beat, cast, lacksFacilitator(view.without));
  const inside = (actor: SceneActor | undefined) => actor && nameInside(actor.name, actor.kind);
  const values = {
    ...(a && { a: inside(a) as string }),
    ...(b && { b: inside(b) as string }),
    ...(n !== undefined && { antal: countOf(n) }),
    facilitator: lowerFirst(timeline.names.actors['facilitator'] ?? ''),
    klynge: timeline.names.clusters[0] ?? '',
  };
  const named = [a, b].flatMap((actor, i) => (actor && template.includes(`{${'ab'[i]}}`) ? [actor.id] : []));
  return { text: upperFirst(fill(template, values)), of: named[0], named };
}

/** Of a beat's cases the one that fits: nobody left, the facilitator taken away, nobody for b, no trace, and one. */
function chosen(beats: Readonly<Record<string, string>>, beat: BeatId, cast: Cast, alone: boolean): string {
  const { b, n } = cast[beat] ?? {};
  const cases = [
    ...(alone ? ['_uden_facilitator'] : []),
    ...(b ? [] : ['_uden_b']),
    ...(cast.traceless ? ['_uden_spor'] : []),
    '',
  ];
  const names = cases.flatMap((one) => [...(n === 1 ? [`${beat}${one}_en`] : []), `${beat}${one}`]);
  const found = (cast.nobody && beats['tom']) || beats[names.find((name) => beats[name] !== undefined) ?? ''];
  if (found === undefined) throw new Error(`no beat of ${BEATS.join(', ')} for "${beat}"`);
  return found;
}

/** A count as a beat says it. */
function countOf(n: number): string {
  return n === 0 ? 'ingen' : n === 1 ? 'én' : numeral(n);
}
