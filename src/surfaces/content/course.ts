/** The course of the phases as a page was given it: what a cluster is grown by. */
import type { Course } from '../../model/log/types.ts';
import type { CourseData } from './figure-data.ts';

/** The course behind a figure's data. */
export function courseOf({ phases, timeline: { loop } }: CourseData): Course {
  return {
    phases: phases.map((phase, i) => ({
      id: phase.id,
      after: phases[i - 1]?.id,
      continues: i === loop.from ? phases[loop.to]?.id : undefined,
      activities: phase.activities.map(({ id }) => id),
    })),
    loop,
  };
}
