/** What an act says: three beats of every activity, true of what is drawn, short enough for the sheet, over many clusters. */
import { describe, expect, it } from 'vitest';
import { beatAt, captionOf } from '../../../src/model/acts/captions.ts';
import { sceneAt } from '../../../src/model/scene/scene.ts';
import { viewAt, type View } from '../../../src/model/scene/view.ts';
import { BEATS } from '../../../src/words/keys.ts';
import { readWritten } from '../../../src/surfaces/content/tags.ts';
import { activityIds, course, filesIn, phases, readText, seeds, unplaced } from '../../fixtures.ts';

const beatsOf = new Map(
  phases.flatMap(({ activities }) => activities.map(({ id, beats }) => [id, beats] as const)),
);
const homeOf = (activity: string) =>
  course.phases.findIndex(({ activities }) => activities.includes(activity));

const captions = (seed: number, activity: string, view: Partial<View> = {}) =>
  BEATS.map((beat) =>
    captionOf(
      beatsOf.get(activity) ?? {},
      unplaced(seed),
      { ...viewAt(homeOf(activity), seed), activity, ...view },
      beat,
    ),
  );

it('a beat is told before, while and after something happens', () =>
  expect([0, 0.01, 0.99, 1].map(beatAt)).toEqual(['foer', 'imens', 'imens', 'efter']));

describe.each(activityIds)('the act of %s', (activity) => {
  it('says three beats of at most 60 characters that name those who are there, in 60 clusters', () => {
    for (const seed of seeds(60))
      for (const without of [null, 'facilitator'] as const)
        for (const t of new Set([homeOf(activity), course.phases.length - 1])) {
          const told = captions(seed, activity, { without, t });
          const scene = sceneAt(unplaced(seed), { ...viewAt(t, seed), activity, without });
          for (const caption of told) {
            if (!caption) continue;
            const where = `seed ${seed}, t ${t}, ${without}: ${caption.text}`;
            expect(caption.text.length, where).toBeLessThanOrEqual(60);
            expect(caption.text, where).toMatch(/^[\p{Lu}\d]/u);
            expect(caption.text, where).not.toMatch(/[{}]|undefined|\b1 |\b0 |ingen nye? ingen/u);
            expect(caption.of, where).toBe(caption.named[0]);
            for (const id of caption.named) {
              const actor = scene.actors.find((one) => one.id === id)!;
              expect(actor.alpha, where).toBeGreaterThan(0);
              expect(caption.text.toLowerCase(), where).toContain(actor.name.toLowerCase());
            }
          }
        }
  });

  it('reads so in the cluster that the site opens with', () =>
    expect(captions(14, activity).map((caption) => caption?.text)).toMatchSnapshot());
});

it('says nothing of an activity that has not begun', () =>
  expect(captions(14, 'branding', { t: 1 })).toEqual([null, null, null]));

describe('a passage that tells of somebody casts the act with them', () => {
  const passages = filesIn('content/kapitler/', '.mdx')
    .flatMap((file) => readWritten(readText(`content/kapitler/${file}`)).tags)
    .flatMap(({ fields: { id, aktivitet, hvem } }) => (aktivitet && hvem ? [{ id, aktivitet, hvem }] : []));

  it('in several chapters', () => expect(passages.length).toBeGreaterThan(5));

  it.each(passages)('$id: $hvem', ({ aktivitet, hvem }) => {
    const named = captions(14, aktivitet, { lead: hvem }).flatMap((caption) => caption?.named ?? []);
    expect(named).toContain(hvem);
  });

  it('and one who takes no part changes nothing', () =>
    expect(captions(14, 'virksomhedsbesoeg', { lead: 'u1' })).toEqual(captions(14, 'virksomhedsbesoeg')));
});
