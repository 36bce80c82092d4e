/** A class that plays the cluster: what is typed, what an address says, and the network that comes of it. */
import { describe, expect, it } from 'vitest';
import { countIn } from '../../../src/model/count/scene-count.ts';
import { keyFiguresAt } from '../../../src/model/count/key-figures.ts';
import { classCluster, pupil } from '../../../src/model/log/class-log.ts';
import {
  PUPILS,
  readPairs,
  readRun,
  writePairs,
  writeRun,
  type ClassRun,
  type Pair,
} from '../../../src/model/log/class-run.ts';
import { hash } from '../../../src/model/log/random.ts';
import { compareWithout } from '../../../src/model/scene/compare.ts';
import { pictureOf } from '../../../src/model/scene/picture-of.ts';
import { sceneAt } from '../../../src/model/scene/scene.ts';
import { viewAt } from '../../../src/model/scene/view.ts';
import { timelineOf } from '../../../src/model/sheet/timeline.ts';
import { course, names } from '../../fixtures.ts';

describe('typed pairs', () => {
  const pairs: Pair[] = [
    [7, 12],
    [3, 9],
  ];
  it.each([
    '7-12 3-9',
    '7-12, 3-9',
    '7 12 3 9',
    '12-7;9-3',
    '7-12\n3-9\n7-12',
    '7/12 3+9',
    '7–12 9-3 3-9',
    ' 7.12   3.9 ',
  ])('are read with any separator, doubled and reversed: %j', (text) =>
    expect(readPairs(text, 28)).toEqual({ pairs, misread: [] }),
  );
  it.each([
    ['7-99 3-9', '7-99', 'number'],
    ['0-4 3-9', '0-4', 'number'],
    ['7-7 3-9', '7-7', 'self'],
    ['3-9 8', '8', 'single'],
    ['8 3-9', '8', 'single'],
    ['otte-ti 3-9', 'otte-ti', 'number'],
    ['1-2-3 3-9', '1-2-3', 'number'],
    ['💥 3-9', '💥', 'number'],
  ])('tell what is none and lose nothing: %j', (text, wrong, why) =>
    expect(readPairs(text, 28)).toEqual({ pairs: [[3, 9]], misread: [{ text: wrong, why }] }),
  );
});

/** A run drawn by chance. */
const runOf = (seed: number): ClassRun => {
  const draw = (word: string) => hash(seed, 'class', word);
  const pupils = PUPILS.least + Math.floor(draw('pupils') * (PUPILS.most - PUPILS.least + 1));
  const round = (word: string) => {
    const found = new Map<string, Pair>();
    for (let i = 0; i < Math.floor(draw(`${word}n`) * 100); i++) {
      const [a, b] = ['a', 'b'].map((end) => 1 + Math.floor(draw(`${word}${i}${end}`) * pupils)) as [
        number,
        number,
      ];
      if (a !== b) found.set(`${Math.min(a, b)}-${Math.max(a, b)}`, a < b ? [a, b] : [b, a]);
    }
    return [...found.values()];
  };
  return { pupils, loose: round('loose'), free: round('free') };
};
const RUNS = Array.from({ length: 60 }, (_, i) => runOf(i + 1));

describe('an address', () => {
  it('restores every run', () => {
    for (const run of RUNS) expect(readRun(writeRun(run))).toEqual(run);
  });
  it.each(['28', '28.', '28.1-7', '28.1-7.', '28..7-9', '28.1-7_1-9.7-9)'])('is read: %s', (text) =>
    expect(readRun(text)).toBeDefined(),
  );
  it.each([
    '',
    '5',
    '37',
    '28.1-99',
    '28.1',
    '28.1-1',
    'x',
    '28.1-2.3-4.5-6',
    '<img>',
    '28.1-2_'.repeat(400),
    '__proto__',
  ])('is refused and never throws: %j', (text) => expect(readRun(text)).toBeUndefined());
  it('is short enough for a code: 28 pupils with 200 pairs', () => {
    const all: Pair[] = [];
    for (let a = 1; a <= 28; a++) for (let b = a + 1; b <= 28; b++) all.push([a, b]);
    expect(writeRun({ pupils: 28, loose: all.slice(0, 60), free: all.slice(60, 200) }).length).toBeLessThan(
      1300,
    );
  });
});

/** The size of the largest part, and of all, counted anew from the pairs alone. */
function partsOf(pairs: readonly Pair[]): { taking: number; others: number; left: number } {
  const taking = new Set(pairs.flat());
  const others = [...taking].filter((n) => n !== 1);
  const next = new Map<number, number[]>(others.map((n) => [n, []]));
  for (const [a, b] of pairs)
    if (a !== 1 && b !== 1) {
      next.get(a)!.push(b);
      next.get(b)!.push(a);
    }
  let left = 0;
  const seen = new Set<number>();
  for (const start of others) {
    if (seen.has(start)) continue;
    const part = [start];
    seen.add(start);
    for (const one of part)
      for (const other of next.get(one)!)
        if (!seen.has(other)) {
          seen.add(other);
          part.push(other);
        }
    left = Math.max(left, part.length);
  }
  return { taking: taking.size, others: others.length, left };
}

describe('the network of a class', () => {
  it.each(RUNS.map((run, i) => [i + 1, run] as const))(
    'of run %i is what was typed, round by round',
    (_, run) => {
      const cluster = classCluster(course, run);
      const spot = course.phases.map(() => ({ x: 320, y: 240 }));
      const numbers = Object.fromEntries(cluster.actors.map(({ id }) => [id, id]));
      const timeline = timelineOf(cluster, new Map(cluster.actors.map(({ id }) => [id, spot])), {
        ...names,
        actors: numbers,
      });
      const both = [...new Map([...run.loose, ...run.free].map((pair) => [pair.join(), pair])).values()];
      for (const [round, pairs] of [
        [0, []],
        [1, run.loose],
        [2, both],
      ] as const) {
        const scene = sceneAt(timeline, viewAt(round, timeline.seed));
        const drawn = scene.ties
          .filter(({ alpha }) => alpha > 0.99)
          .map(({ from, to }) => [from.id, to.id].sort().join());
        expect(drawn.sort()).toEqual(pairs.map((pair) => pair.map(pupil).sort().join()).sort());
        const { taking, others, left } = partsOf(pairs);
        expect(countIn(scene, 0)).toMatchObject({ ties: pairs.length, participants: taking });
        const measured = keyFiguresAt(timeline, round, { cluster: 0, bare: false })!;
        if (others >= 3) expect(measured.leftWithoutFacilitator).toBeCloseTo(left / others, 9);
        const view = { ...viewAt(round, timeline.seed), without: 'facilitator' };
        const [remains] =
          pictureOf({ full: timeline, shown: timeline, view }, { compare: compareWithout }).remains ?? [];
        if (left >= 2) expect(remains).toMatchObject({ held: left, of: others });
      }
    },
  );

  it('has everybody from the start, and makes a joint project of a contact that is met again', () => {
    const run: ClassRun = {
      pupils: 8,
      loose: [[2, 3]],
      free: [
        [2, 3],
        [4, 5],
      ],
    };
    const { events, actors } = classCluster(course, run);
    expect(actors).toHaveLength(8);
    expect(events.filter((event) => event.type === 'change')).toHaveLength(1);
    expect(writePairs(run.free)).toBe('2-3 4-5');
  });
});
