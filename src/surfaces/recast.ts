/** Another cluster than the page came with: another seed, or without one activity. Loaded only when asked for. */
import { without } from '../model/cluster.ts';
import { growCluster } from '../model/grow.ts';
import { layOut } from '../model/layout.ts';
import { timelineOf, type Timeline } from '../model/timeline.ts';
import type { Course } from '../model/types.ts';

/** The timeline for a seed; everything that has nothing to do with the activity `gone` stands where it stood. */
export function recast(
  course: Course,
  names: Timeline['names'],
  seed: number,
  gone: string | null,
): Timeline {
  const cluster = growCluster(course, seed);
  const events = gone && gone !== 'facilitator' ? without(cluster.events, gone) : cluster.events;
  return timelineOf(cluster, layOut(cluster), names, events);
}
