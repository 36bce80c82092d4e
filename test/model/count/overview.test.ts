/** Which activities each phase has, and what two phases share. */
import { describe, expect, it } from 'vitest';
import {
  activitiesWithStatus,
  comparePhases,
  phasesWith,
  statusIn,
} from '../../../src/model/count/overview.ts';
import { activityIds, course, unplaced } from '../../fixtures.ts';

const timeline = unplaced(1);
const numbers = [...course.phases.keys()];

describe('the overview', () => {
  it('lets each activity begin in the phase that lists it, and nowhere else', () => {
    for (const k of numbers)
      expect(activitiesWithStatus('begins', timeline, k)).toEqual(course.phases[k]?.activities);
  });

  it('lets earlier activities go on until the phase that starts over', () => {
    expect(numbers.map((k) => activitiesWithStatus('continues', timeline, k).length)).toEqual([
      0, 0, 3, 11, 0,
    ]);
  });

  it('lets a spin-off begin anew with the activities of the emerging phase, and no others', () => {
    const spinOff = course.loop.from;
    expect(activitiesWithStatus('again', timeline, spinOff)).toEqual(
      course.phases[course.loop.to]?.activities,
    );
    for (const k of numbers.slice(0, spinOff)) expect(activitiesWithStatus('again', timeline, k)).toEqual([]);
  });

  it('knows the phases that an activity is there in, from where it begins', () => {
    expect(phasesWith(timeline, 'netvaerk')).toEqual([1, 2, 3]);
    expect(phasesWith(timeline, 'branding')).toEqual([2, 3, 4]);
    expect(phasesWith(timeline, 'evaluering')).toEqual([3]);
    expect(statusIn(timeline, 'nonsense', 3)).toBe('absent');
  });

  it('compares two phases: every activity stands in one part, in the order of the source', () => {
    for (const a of numbers)
      for (const b of numbers) {
        const { first, both, second, neither } = comparePhases(timeline, a, b);
        const all = [...first, ...both, ...second, ...neither];
        expect([...all].sort(), `${a} and ${b}`).toEqual([...activityIds].sort());
        expect(comparePhases(timeline, b, a)).toEqual({ first: second, both, second: first, neither });
      }
    const { first, both, second } = comparePhases(timeline, 3, 4);
    const anew = course.phases[course.loop.to]!.activities.length;
    expect([first.length, both.length, second.length]).toEqual([activityIds.length - anew, anew, 0]);
  });
});
