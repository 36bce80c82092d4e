/** The picture of a course that is shown whole: what is taken away in its view is compared at once, with no code to wait for. */
import { compareWithout } from './compare.ts';
import type { Scene } from './picture.ts';
import { pictureOf } from './picture-of.ts';
import type { Timeline } from '../sheet/timeline.ts';
import type { View } from './view.ts';

/** Pure. An activity that is taken away is not cut from the course: only the facilitator is. */
export function comparedPicture(timeline: Timeline, view: View): Scene {
  return pictureOf({ full: timeline, shown: timeline, view }, { compare: compareWithout });
}
