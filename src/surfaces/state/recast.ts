/** Another cluster than the page came with: another seed, or without one activity. Loaded only when asked for. */
import { activitiesWithout } from '../../model/log/taken.ts';
import { without } from '../../model/log/replay.ts';
import { growing } from '../../model/log/write-log.ts';
import { layingOut, type Layout } from '../../model/sheet/layout.ts';
import { readyAsIn, readying } from '../../model/scene/ready-timeline.ts';
import { timelineOf, type Timeline } from '../../model/sheet/timeline.ts';
import type { Course } from '../../model/log/types.ts';
import { inSlices } from './idle-slices.ts';

/** Fetched along, as only who grows a cluster asks for it. */
export { courseOf } from '../content/course.ts';

/** A cluster, and what is left of it where an activity has been taken away. */
export interface Recasted {
  full: Timeline;
  /** `full` itself where nothing is taken away, or the facilitator, whom the scene takes away */
  shown: Timeline;
}

/**
 * The cluster of a seed, whole and without the activity `gone`: whatever has nothing to do with it stands where it stood.
 * Worked out in slices of half a frame.
 * @param known a timeline of the same seed, whose positions are taken as they are
 */
export async function recast(
  course: Course,
  names: Timeline['names'],
  seed: number,
  gone: string | null,
  known?: Timeline,
): Promise<Recasted> {
  const cut = activitiesWithout(gone);
  const cuts = cut.length > 0;
  if (known && !cuts) return { full: known, shown: known };
  const cluster = await inSlices(growing(course, seed));
  const layout = known ? placesIn(known) : await inSlices(layingOut(cluster));
  const full = known ?? (await inSlices(readying(timelineOf(cluster, layout, names))));
  const shown = cuts
    ? readyAsIn(timelineOf(cluster, layout, names, cut.reduce(without, cluster.events)), full)
    : full;
  return { full, shown };
}

/** Where everybody stands in a timeline. */
function placesIn({ actors }: Timeline): Layout {
  return new Map(
    actors.map(({ id, keys }) => [
      id,
      Array.from({ length: keys.length / 2 }, (_, k) => ({ x: keys[2 * k] ?? 0, y: keys[2 * k + 1] ?? 0 })),
    ]),
  );
}
