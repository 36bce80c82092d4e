/** Bands: the ties between two sub-clusters, drawn as one line. */
import { isClusterTie } from '../log/ties.ts';
import type { SceneTie } from './picture.ts';

/** The band between two sub-clusters that a tie belongs to, as a target says it; empty where there is none. */
export function bandTarget({ kind, from, to, emphasis }: SceneTie): string {
  const [a, b] = from.lane < to.lane ? [from, to] : [to, from];
  const between =
    emphasis !== 'gone' &&
    isClusterTie(kind) &&
    a.lane >= 0 &&
    a.lane < b.lane &&
    a.cluster === 0 &&
    b.cluster === 0;
  return between ? `band:${a.lane}-${b.lane}` : '';
}

/** How wide a band of so many ties is, in drawing units. */
export function bandWidth(count: number): number {
  return WIDTH_OF_ONE * count;
}
const WIDTH_OF_ONE = 1.5;
