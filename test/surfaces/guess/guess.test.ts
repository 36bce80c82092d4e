/** What a guess answers: right or wrong, in which words, and what it lights. */
import { describe, expect, it } from 'vitest';
import { netAt } from '../../../src/model/count/connection.ts';
import { sceneAt } from '../../../src/model/scene/scene.ts';
import { lightTarget } from '../../../src/model/scene/target.ts';
import { viewAt } from '../../../src/model/scene/view.ts';
import { answerTo, sketchOf } from '../../../src/surfaces/guess/answer.ts';
import type { GuessData } from '../../../src/surfaces/guess/guess-data.ts';
import { figureWords, standard } from '../../fixtures.ts';

const timeline = standard();
const net = netAt(timeline, 2);
const guess = {
  choices: [],
  example: ['v01', 'v02'],
  light: null,
  ties: {
    net,
    activities: figureWords.activities,
    sentences: {
      direkte: '{a}+{b}: {aktivitet}',
      gennem: '{a}+{b} gennem {led}',
      kun_facilitator: 'kun {a}+{b}',
      ude: '{ude} ude',
      begge_ude: '{a}+{b} ude',
    },
  },
} as unknown as GuessData;

describe('two firms', () => {
  it('are both needed, and not the same', () => {
    expect(answerTo(guess, ['v01', ''])).toBeNull();
    expect(answerTo(guess, ['v01', 'v01'])).toBeNull();
  });
  it('that are tied are right, with what began the tie', () =>
    expect(answerTo(guess, ['v01', 'v02'])).toEqual({
      right: true,
      text: `Smedjen+Kodeværket: ${figureWords.activities['netvaerk']}`,
      light: 'tie:v01-v02-loose',
    }));

  it('of any kind get a whole sentence, and light something in the drawing', () => {
    const scene = sceneAt(timeline, viewAt(2, timeline.seed));
    const firms = net.actors.filter(({ kind }) => kind === 'firm').map(({ id }) => id);
    const heads = new Set<string>();
    for (const a of firms)
      for (const b of firms)
        if (a < b) {
          const answer = answerTo(guess, [a, b])!;
          expect(answer.text).not.toMatch(/[{}]|undefined/);
          const lit = lightTarget(scene, answer.light);
          expect(lit).not.toBe(scene);
          expect(Boolean(lit.sketch)).toBe(!answer.right);
          for (const word of answer.light!.split(' ').filter((w) => w.startsWith('tie:')))
            expect(scene.ties.some((tie) => `tie:${tie.id}` === word && tie.alpha === 1)).toBe(true);
          heads.add(answer.right ? 'direct' : /^kun|gennem|ude$/.exec(answer.text)![0]);
        }
    expect(heads.size).toBe(4);
  });

  it('are sketched while one guesses: one lit, then a line between two', () => {
    const scene = sceneAt(timeline, viewAt(1, timeline.seed));
    expect(sketchOf(['', ''])).toBeNull();
    expect(lightTarget(scene, sketchOf(['v01', ''])).sketch).toBeUndefined();
    const { from, to } = lightTarget(scene, sketchOf(['v01', 'v05'])).sketch!;
    expect([from, to]).toMatchObject([{ id: 'v01' }, { id: 'v05' }]);
  });
});
