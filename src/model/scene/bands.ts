/** Bands: the ties between two sub-clusters, drawn as one line. */
import { isClusterTie } from '../log/ties.ts';
import type { Scene, SceneOutline, SceneTie } from './picture.ts';

/** The outlines of the sub-clusters that are there. */
export function lanesIn({ outlines }: Pick<Scene, 'outlines'>): SceneOutline[] {
  return outlines.filter(({ lane, gone }) => lane >= 0 && !gone);
}

/** Numbers of the two sub-clusters that a tie joins, the lower first; `null` where it joins no two. */
export function lanesOf({ kind, from, to, emphasis }: SceneTie): readonly [number, number] | null {
  const [a, b] = from.lane < to.lane ? [from.lane, to.lane] : [to.lane, from.lane];
  return emphasis !== 'gone' && isClusterTie(kind) && a >= 0 && a < b ? [a, b] : null;
}

/** The band that a tie of the mother cluster belongs to, as a target says it; empty where there is none. */
export function bandTarget(tie: SceneTie): string {
  const lanes = tie.from.cluster === 0 && tie.to.cluster === 0 && lanesOf(tie);
  return lanes ? `band:${lanes.join('-')}` : '';
}

/** How wide a band of so many ties is, in drawing units. */
export function bandWidth(count: number): number {
  return WIDTH_OF_ONE * count;
}
const WIDTH_OF_ONE = 1.5;
