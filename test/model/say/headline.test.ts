/** What a phase begins with, counted in the picture before and the one that is shown. */
import { expect, it } from 'vitest';
import { countIn } from '../../../src/model/count/scene-count.ts';
import { sayArrival } from '../../../src/model/say/headline.ts';
import { sceneAt } from '../../../src/model/scene/scene.ts';
import { viewAt } from '../../../src/model/scene/view.ts';
import { seeds, standard, unplaced, words } from '../../fixtures.ts';

it('reads as Danish', () => {
  expect([0, 1, 1.5, 2, 3, 4].map((t) => sayArrival(standard(), t, words.saetninger))).toMatchSnapshot();
});

it('has the numbers of both pictures, in 50 clusters', () => {
  for (const seed of seeds(50))
    for (const k of [2, 3]) {
      const [before, now] = [k - 1, k].map((t) => countIn(sceneAt(unplaced(seed), viewAt(t, seed)), 0));
      const share = ({ ties, toFacilitator }: { ties: number; toFacilitator: number }) =>
        Math.round((100 * toFacilitator) / ties);
      const said = sayArrival(unplaced(seed), k, words.saetninger);
      expect(said).toContain(`Fra ${before!.ties} til ${now!.ties} forbindelser`);
      expect(said).toContain(`fra ${share(before!)} til ${share(now!)} %`);
    }
});
