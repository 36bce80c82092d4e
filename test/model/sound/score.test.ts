/** What is heard is what is drawn: the phrase of every phase, over many clusters. */
import { compose } from '../../../src/model/say/grammar.ts';
import { describe as suite, expect, it } from 'vitest';
import { countIn } from '../../../src/model/count/scene-count.ts';
import { numbersIn } from '../../danish-numbers.ts';
import { sayScore } from '../../../src/model/sound/describe-score.ts';
import { sceneAt } from '../../../src/model/scene/scene.ts';
import { scoreOf, type Note, type Score } from '../../../src/model/sound/score.ts';
import { viewAt, type View } from '../../../src/model/scene/view.ts';
import { seeds, unplaced, words } from '../../fixtures.ts';

const MOMENTS = [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4];
const sceneOf = (seed: number, t: number, view: Partial<View> = {}) =>
  sceneAt(unplaced(seed), { ...viewAt(t, seed), ...view });
const scoreAt = (...moment: Parameters<typeof sceneOf>) => scoreOf(sceneOf(...moment));
const sounding = ({ notes }: Score, at: number) =>
  notes.filter((note) => note.at <= at && at < note.at + note.length);
const of = ({ notes }: Score, part: Note['kind']) => notes.filter((note) => note.kind === part);

suite('the score', () => {
  it('in clutter is ticks one after the other: no tone, no chord', () => {
    for (const seed of seeds(20)) {
      const score = scoreAt(seed, 0);
      expect(of(score, 'alone')).toHaveLength(score.notes.length);
      expect(score.alone).toBe(countIn(sceneOf(seed, 0), 0).actors);
      expect(score.notes.filter(({ at }) => sounding(score, at).length > 1)).toEqual([]);
    }
  });

  it('in moden has three voices, in the spin-off one more, before that none of its own', () => {
    for (const seed of seeds(20)) {
      const voices = (t: number) =>
        [...new Set(of(scoreAt(seed, t), 'member').map(({ voice }) => voice))]
          .filter((voice) => voice >= 0)
          .sort();
      expect(voices(1)).toEqual([]);
      expect(voices(2)).toEqual([]);
      expect(voices(3)).toEqual([0, 1, 2]);
      expect(voices(4)).toContain(3);
      expect(scoreAt(seed, 3).voices).toBe(3);
    }
  });

  it('has a tone for each participant and each tie out, as the sentence counts them', () => {
    for (const seed of seeds(12))
      for (const t of [1, 2, 3]) {
        const score = scoreAt(seed, t);
        const { participants, toOutsiders, actors } = countIn(sceneOf(seed, t), 0);
        expect(of(score, 'member')).toHaveLength(score.members);
        expect(score.members + 1).toBe(participants);
        expect(score.alone).toBe(actors - participants);
        expect(of(score, 'out')).toHaveLength(toOutsiders);
      }
  });

  it('repeats the facilitator less the smaller its share, and not at all when it is taken away', () => {
    for (const seed of seeds(12)) {
      const [potential, emerging, mature] = [1, 2, 3].map((t) => scoreAt(seed, t).beats);
      expect(potential).toBeGreaterThan(emerging ?? 0);
      expect(emerging).toBeGreaterThan(mature ?? 0);
      expect(mature).toBeGreaterThan(0);
      expect(scoreAt(seed, 2, { without: 'facilitator' }).beats).toBe(0);
      expect(scoreAt(seed, 4).beatsNew).toBeGreaterThan(scoreAt(seed, 4).beats);
    }
  });

  it('lasts two to four seconds, is never louder than 1, and is the same for the same scene', () => {
    for (const seed of seeds(12))
      for (const t of MOMENTS) {
        const score = scoreAt(seed, t);
        expect(score.seconds).toBeGreaterThan(2);
        expect(score.seconds).toBeLessThanOrEqual(4);
        const together = score.notes.map(({ at }) =>
          sounding(score, at).reduce((sum, n) => sum + n.volume, 0),
        );
        expect(Math.max(...together)).toBeLessThanOrEqual(1 + 1e-9);
        expect(Math.min(...score.notes.map(({ volume }) => volume))).toBeGreaterThan(0);
        expect(scoreAt(seed, t)).toEqual(score);
      }
  });

  it('is said in whole sentences that hold its own numbers', () => {
    for (const seed of seeds(10))
      for (const t of MOMENTS) {
        const score = scoreAt(seed, t);
        const said = sayScore(score, words.former);
        expect(said).toMatch(/^Hver.*\.$/);
        expect(said).not.toMatch(/[{}]|undefined|NaN/);
        expect(numbersIn(said)).toContain(score.members || score.alone);
      }
    const { beats } = scoreAt(1, 2);
    expect(sayScore(scoreAt(1, 2), words.former)).toContain(
      compose(words.former.hoert_facilitator, { slag: beats }),
    );
  });
});
