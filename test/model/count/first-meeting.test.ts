/** Who meets first, as the drawing answers the bet of the first screen. */
import { expect, it } from 'vitest';
import { firstMeeting } from '../../../src/model/count/first-meeting.ts';
import { sceneAt } from '../../../src/model/scene/scene.ts';
import { viewAt } from '../../../src/model/scene/view.ts';
import { seeds, unplaced } from '../../fixtures.ts';

it.each(seeds(40))(
  'in the cluster of seed %i the smith and the coders meet, and no two firms before them',
  (seed) => {
    const { firms, t } = firstMeeting(unplaced(seed))!;
    expect([...firms].sort()).toEqual(['v01', 'v02']);
    const between = sceneAt(unplaced(seed), viewAt(t, seed)).ties.filter(
      ({ from, to, alpha }) => from.kind === 'firm' && to.kind === 'firm' && alpha > 0.5,
    );
    expect(between.map(({ from, to }) => [from.id, to.id].sort())).toEqual([['v01', 'v02']]);
  },
);

it('is nobody where no two firms are tied', () =>
  expect(firstMeeting({ actors: unplaced(1).actors, ties: [] })).toBeUndefined());
