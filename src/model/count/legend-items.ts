/** What of a scene is on the sheet, kind by kind, with its number: what a legend lists. */
import { SEEN } from './scene-count.ts';
import { bandTarget, lanesIn } from '../scene/bands.ts';
import type { Scene } from '../scene/picture.ts';
import { standsAlone } from '../scene/standing.ts';
import type { ActorKind, TieKind } from '../log/types.ts';

/** The kinds of mark in a legend, in its order. `alone` is whoever is not in; `band` the ties between two sub-clusters; `moved` and `born` how those in a new cluster came there. */
export const ACTOR_KINDS = [
  'firm',
  'knowledge',
  'authority',
  'facilitator',
  'outsider',
] as const satisfies ActorKind[];
export const TIE_KINDS = [
  'loose',
  'collaboration',
  'project',
  'external',
  'origin',
] as const satisfies TieKind[];
export type LegendKind = ActorKind | TieKind | 'alone' | 'band' | 'moved' | 'born';

/** How many of each kind the scene shows; a kind that it does not show is absent. */
export function legendCounts(scene: Scene): Map<LegendKind, number> {
  const counts = new Map<LegendKind, number>();
  const add = (kind: LegendKind) => counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const there = ({ alpha, emphasis }: { alpha: number; emphasis: string }) =>
    alpha >= SEEN && emphasis !== 'gone';
  const actors = scene.actors.filter(there);
  for (const { kind } of actors) add(kind);
  if (!actors.every((actor) => standsAlone(actor) || actor.kind === 'outsider'))
    for (const actor of actors) if (standsAlone(actor)) add('alone');
  const ties = scene.ties.filter(there);
  for (const { kind } of ties) add(kind);
  const bands = new Set(lanesIn(scene).length > 1 ? ties.map(bandTarget).filter(Boolean) : []);
  if (bands.size > 0) counts.set('band', bands.size);
  if (scene.departure && scene.departure.moved.length > 0) {
    counts.set('moved', scene.departure.moved.length);
    counts.set('born', scene.departure.born.length);
  }
  return counts;
}
