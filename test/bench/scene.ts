/** What sceneAt costs for clusters of many sizes. */
import { sceneAt } from '../../src/model/scene/scene.ts';
import type { Timeline } from '../../src/model/sheet/timeline.ts';
import { viewAt } from '../../src/model/scene/view.ts';

/** A timeline like `model`, repeated until it has `count` actors. */
export function enlarge(model: Timeline, count: number): Timeline {
  const copies = Math.ceil(count / model.actors.length);
  const actors: Timeline['actors'] = [];
  const ties: Timeline['ties'] = [];
  for (let c = 0; c < copies; c++) {
    const shift = actors.length;
    actors.push(...model.actors.map((actor) => ({ ...actor, id: `${actor.id}-${c}` })));
    ties.push(...model.ties.map((tie) => ({ ...tie, a: tie.a + shift, b: tie.b + shift })));
  }
  return { ...model, actors, ties };
}

/** Milliseconds per call of sceneAt over the whole course, the best of five rounds. */
export function timeScene(timeline: Timeline, calls: number): number {
  let best = Infinity;
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    for (let i = 0; i < calls; i++) sceneAt(timeline, viewAt((4 * i) / calls, timeline.seed));
    best = Math.min(best, (performance.now() - start) / calls);
  }
  return best;
}
