/** Several things taken away at once: read in one order, and each gone from the picture. */
import { describe, expect, it } from 'vitest';
import { without } from '../../../src/model/log/replay.ts';
import { activitiesWithout, lacksFacilitator, readTaken, toggleTaken } from '../../../src/model/log/taken.ts';
import { compareWithout } from '../../../src/model/scene/compare.ts';
import { pictureOf } from '../../../src/model/scene/picture-of.ts';
import { viewAt } from '../../../src/model/scene/view.ts';
import { describe as say } from '../../../src/model/say/describe.ts';
import { timelineOf } from '../../../src/model/sheet/timeline.ts';
import { activityIds, figureWords, grown, laidOut, names, timelineFor } from '../../fixtures.ts';

describe('what is taken away', () => {
  it.each([
    [['facilitator'], 'facilitator'],
    [['eksport', 'viden'], 'viden,eksport'],
    [['facilitator', 'eksport', 'eksport'], 'eksport,facilitator'],
    [['eksport', 'nix'], undefined],
    [[''], undefined],
    [[], null],
  ] as const)('%j is %s', (words, taken) => expect(readTaken(words, activityIds)).toBe(taken));

  it('is told apart', () => {
    expect(lacksFacilitator('viden,facilitator')).toBe(true);
    expect(lacksFacilitator('viden')).toBe(false);
    expect(lacksFacilitator(null)).toBe(false);
    expect(activitiesWithout('viden,eksport,facilitator')).toEqual(['viden', 'eksport']);
    expect(activitiesWithout(null)).toEqual([]);
  });

  it('is put back one by one', () => {
    expect(toggleTaken(null, 'viden')).toBe('viden');
    expect(toggleTaken('facilitator', 'viden')).toBe('viden,facilitator');
    expect(toggleTaken('viden,facilitator', 'facilitator')).toBe('viden');
    expect(toggleTaken('viden', 'viden')).toBeNull();
  });
});

it('two activities and the facilitator are gone from picture and sentence alike', () => {
  const gone = ['virksomhedsbesoeg', 'eksport'];
  const full = timelineFor(14);
  const events = gone.reduce(without, grown(14).events);
  const shown = timelineOf(grown(14), laidOut(14), names, events);
  const view = { ...viewAt(2, 14), without: [...gone, 'facilitator'].join() };
  const picture = pictureOf({ full, shown, view }, { compare: compareWithout });
  const standing = picture.ties.filter(({ emphasis }) => emphasis !== 'gone');
  expect(standing.some(({ from, to }) => [from.kind, to.kind].includes('facilitator'))).toBe(false);
  for (const cause of gone) expect(events.some((event) => event.cause === cause)).toBe(false);
  expect(picture.remains).toHaveLength(1);
  const said = say(picture, view, figureWords);
  expect(said).toMatch(/Uden facilitatoren hænger/);
  expect(said).toMatch(/vist uden »Virksomhedsbesøg« og »Specialisering i eksport«\.$/);
});
