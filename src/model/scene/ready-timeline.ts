/** What is worked out once for a whole timeline: the ways between phases, and the sides that names are written on. */
import { planningWays } from '../sheet/ways.ts';
import type { Timeline } from '../sheet/timeline.ts';
import { choosingNameSides } from './label-sides.ts';

/** A timeline ready to be drawn; a piece at a time, for a browser that has other things to do in between. */
export function* readying(timeline: Timeline): Generator<void, Timeline> {
  return yield* choosingNameSides(yield* planningWays(timeline));
}

/** The timeline with ways and sides as in `known`, of which it is a part: taking away moves nobody and turns no name. */
export function readyAsIn(timeline: Timeline, known: Timeline): Timeline {
  const prepared = new Map(known.actors.map(({ id, sides, ways }) => [id, { sides, ways }]));
  return {
    ...timeline,
    actors: timeline.actors.map((actor) => {
      const { sides = '', ways } = prepared.get(actor.id) ?? {};
      return { ...actor, sides, ...(ways && { ways }) };
    }),
  };
}
