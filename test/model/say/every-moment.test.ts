/** What is said of a moment is what the picture shows then, between the phases too. */
import { expect, it, vi } from 'vitest';
import { countIn } from '../../../src/model/count/scene-count.ts';
import { hasBegun } from '../../../src/model/scene/activity-span.ts';
import { progressAt } from '../../../src/model/scene/activity-progress.ts';
import { sceneAt } from '../../../src/model/scene/scene.ts';
import { phaseAt, viewAt } from '../../../src/model/scene/view.ts';
import { describe as say, nameScene, sayMoment, titleOf } from '../../../src/model/say/describe.ts';
import { course, figureWords, seeds, unplaced } from '../../fixtures.ts';

vi.setConfig({ testTimeout: 300_000 });

const moments = Array.from({ length: 401 }, (_, i) => i / 100);
const { saetninger, phases, activities } = figureWords;

it('in 200 clusters at 401 moments heading, list, sentence and picture agree', () => {
  for (const seed of seeds(200)) {
    const timeline = unplaced(seed);
    for (const t of moments) {
      const where = `seed ${seed}, t ${t}`;
      const scene = sceneAt(timeline, viewAt(t, seed));
      const moment = phaseAt(timeline, t);
      const rests = Number.isInteger(t);
      const title = titleOf(moment, figureWords);
      const sentence = say(scene, viewAt(t, seed), figureWords);

      expect(moment.told, where).toBe(Math.ceil(t));
      expect(scene.told, where).toBe(moment.told);
      const name = phases[moment.told]!;
      expect(title, where).toBe(
        rests ? name.name : `På vej mod ${name.name[0]!.toLowerCase()}${name.name.slice(1)}`,
      );
      expect(sentence.startsWith(title), `${where}: ${sentence}`).toBe(true);
      expect(sayMoment(scene, figureWords).startsWith(title), where).toBe(true);
      expect(nameScene(scene, '{fase}', figureWords).slice(1), where).toBe(title.slice(1));

      const progress = progressAt(timeline, t);
      const own = course.phases[moment.told]!.activities;
      expect([...progress.keys()], where).toEqual(rests ? [] : own);
      for (const [activity, come] of progress) {
        if (come === 'ahead') expect(hasBegun(timeline, activity, t), `${where} ${activity}`).toBe(false);
        expect(come === 'now', `${where} ${activity}`).toBe(scene.atWork === activity);
        const said = sentence.includes(`nu med »${activities[activity]!}«`);
        if (said) expect(come, `${where} ${activity}`).toBe('now');
      }
      if (scene.atWork) expect(sentence, where).toMatch(/nu med /);

      const there = scene.actors.some(({ kind, alpha }) => kind === 'facilitator' && alpha > 0);
      if (!there) expect(sentence, where).not.toMatch(/facilitator/i);
      if (countIn(scene, 0).ties > 0) {
        expect(sentence, where).not.toMatch(/ingen er forbundet/i);
        expect(sentence, where).not.toContain(saetninger.clutter.split('. ')[1]);
      }
    }
  }
});
