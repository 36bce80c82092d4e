/** The class's own network, made ready to be drawn: log, places and names, a piece at a time. */
import { classCluster, numberOf } from '../../model/log/class-log.ts';
import type { ClassRun } from '../../model/log/class-run.ts';
import type { Course } from '../../model/log/types.ts';
import type { Scene } from '../../model/scene/picture.ts';
import { readying } from '../../model/scene/ready-timeline.ts';
import { layingOut } from '../../model/sheet/layout.ts';
import { timelineOf, type Names, type Timeline } from '../../model/sheet/timeline.ts';
import { inSlices } from '../state/idle-slices.ts';

/** The class's course, each pupil named by the number. */
export async function classTimeline(course: Course, names: Names, run: ClassRun): Promise<Timeline> {
  const cluster = classCluster(course, run);
  const numbered: Names = {
    ...names,
    actors: Object.fromEntries(cluster.actors.map(({ id }) => [id, String(numberOf(id))])),
    shown: cluster.actors.map(({ id }) => id),
  };
  const layout = await inSlices(layingOut(cluster));
  return inSlices(readying(timelineOf(cluster, layout, numbered)));
}

/** The numbers of those who fall off when the facilitator goes, in order. */
export function fallenOff({ actors }: Scene): number[] {
  return actors
    .filter(({ kind, lost }) => kind === 'firm' && lost?.has('member'))
    .map(({ id }) => numberOf(id))
    .sort((a, b) => a - b);
}
