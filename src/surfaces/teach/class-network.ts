/** The class's own network, made ready to be drawn: log, places and names, a piece at a time. */
import { classCluster, numberOf } from '../../model/log/class-log.ts';
import type { ClassRun } from '../../model/log/class-run.ts';
import type { Course } from '../../model/log/types.ts';
import { compareWithout } from '../../model/scene/compare.ts';
import { folded } from '../../model/scene/fold.ts';
import type { Scene } from '../../model/scene/picture.ts';
import { pictureOf } from '../../model/scene/picture-of.ts';
import { readying } from '../../model/scene/ready-timeline.ts';
import { viewAt } from '../../model/scene/view.ts';
import { layingOut } from '../../model/sheet/layout.ts';
import { timelineOf, type Names, type Timeline } from '../../model/sheet/timeline.ts';
import { inSlices } from '../state/idle-slices.ts';

/** What is drawn of a class: its round, whether the facilitator is taken away, and who is followed. */
export interface ClassView {
  /** the round's phase: 0 clutter, 1 potentiel, 2 spirende */
  round: number;
  without: boolean;
  /** id of a pupil; `null` for nobody */
  follow: string | null;
}

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

/** The picture of a class. */
export function classPicture(timeline: Timeline, { round, without, follow }: ClassView): Scene {
  const view = { ...viewAt(round, timeline.seed), without: without ? 'facilitator' : null, follow };
  return folded(pictureOf({ full: timeline, shown: timeline, view }, { compare: compareWithout }));
}

/** The numbers of those who fall off when the facilitator goes, in order. */
export function fallenOff({ actors }: Scene): number[] {
  return actors
    .filter(({ kind, lost }) => kind === 'firm' && lost?.has('member'))
    .map(({ id }) => numberOf(id))
    .sort((a, b) => a - b);
}
