/** Where everybody stands: the same on every machine, on the sheet, nobody on top of another, members inside. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { replay } from '../../../src/model/log/replay.ts';
import { HEIGHT, WIDTH, type Point } from '../../../src/model/sheet/sheet-size.ts';
import { layOut } from '../../../src/model/sheet/layout.ts';
import { sceneAt } from '../../../src/model/scene/scene.ts';
import { DEFAULT_SEED, viewAt } from '../../../src/model/scene/view.ts';
import {
  course,
  filesIn,
  grown,
  laidOut,
  projectRoot,
  readText,
  seeds,
  timelineFor,
} from '../../fixtures.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const SEEDS = [DEFAULT_SEED, ...seeds(29), 999_999_999].filter((seed, i, all) => all.indexOf(seed) === i);

/** Runs a check on every seed in every phase, on the actors that are there. */
function forEveryPhase(check: (there: [id: string, at: Point][], seed: number, k: number) => void): void {
  for (const seed of SEEDS)
    for (const k of course.phases.keys()) {
      const { actors } = replay(grown(seed), k);
      check(
        actors.map(({ id }) => [id, laidOut(seed).get(id)?.[k] ?? { x: NaN, y: NaN }]),
        seed,
        k,
      );
    }
}

/** Whether a point lies inside a closed polygon. */
function liesIn({ x, y }: Point, polygon: readonly Point[]): boolean {
  let inside = false;
  polygon.forEach((a, i) => {
    const b = polygon.at(i - 1) as Point;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  });
  return inside;
}

describe('the layout', () => {
  it('is tried with 30 seeds', () => expect(SEEDS.length).toBe(30));

  it('is the same when it is made again', () => {
    for (const seed of [DEFAULT_SEED, 5]) expect([...layOut(grown(seed))]).toEqual([...laidOut(seed)]);
  });

  it('is another for another seed', () => expect(laidOut(1).get('v01')).not.toEqual(laidOut(2).get('v01')));

  it('gives every actor one point for each phase, rounded to a tenth', () => {
    for (const seed of SEEDS) {
      expect([...laidOut(seed).keys()].sort()).toEqual(
        grown(seed)
          .actors.map(({ id }) => id)
          .sort(),
      );
      const points = [...laidOut(seed).values()];
      expect(points.filter(({ length }) => length !== course.phases.length)).toEqual([]);
      const numbers = points.flat().flatMap(({ x, y }) => [x, y]);
      expect(numbers.filter((n) => n !== Math.round(n * 10) / 10)).toEqual([]);
    }
  });

  it('keeps everybody on the sheet, 10 units from its edge or more', () =>
    forEveryPhase((there, seed, k) => {
      const off = there.filter(
        ([, { x, y }]) => !(x >= 10 && x <= WIDTH - 10 && y >= 10 && y <= HEIGHT - 10),
      );
      expect(off, `seed ${seed}, phase ${k}`).toEqual([]);
    }));

  it('keeps any two at least 24 units apart, so that no two shapes overlap', () =>
    forEveryPhase((there, seed, k) => {
      const near = there.flatMap(([a, p], i) =>
        there.slice(i + 1).flatMap(([b, q]) => (Math.hypot(p.x - q.x, p.y - q.y) < 24 ? [`${a} ${b}`] : [])),
      );
      expect(near, `seed ${seed}, phase ${k}`).toEqual([]);
    }));

  it('draws members inside their outline and everybody else outside', () => {
    for (const seed of SEEDS)
      for (const k of course.phases.keys()) {
        const { actors, outlines } = sceneAt(timelineFor(seed), viewAt(k, seed));
        const clusters = outlines.filter(({ lane }) => lane < 0);
        const wrong = clusters.flatMap((outline, cluster) =>
          actors
            .filter(({ alpha }) => alpha > 0)
            .filter((actor) => {
              const belongs = actor.member > 0 && actor.cluster === cluster && actor.kind !== 'outsider';
              return liesIn(actor, outline.points) !== belongs;
            })
            .map(({ id }) => `${id} in ${outline.id}`),
        );
        expect(clusters.length).toBe([0, 0, 1, 1, 2][k]);
        expect(wrong, `seed ${seed}, phase ${k}`).toEqual([]);
      }
  });
});

/** Another Node than the one that runs this test, if the machine has one. */
const otherNode = [
  fileURLToPath(new URL('node_modules/.bin/node', projectRoot)),
  '/usr/local/bin/node',
  '/usr/bin/node',
].find(
  (path) =>
    existsSync(path) && execFileSync(path, ['--version'], { encoding: 'utf8' }).trim() !== process.version,
);

describe.skipIf(!otherNode)(`in another Node (${otherNode ?? 'this machine has only one'})`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'klynge-node-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('log and layout are the same to the last digit', () => {
    symlinkSync(fileURLToPath(new URL('node_modules', projectRoot)), join(folder, 'node_modules'));
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    const compilerOptions = { target: ts.ScriptTarget.ES2022, rewriteRelativeImportExtensions: true };
    for (const name of ['model/log/', 'model/sheet/'].flatMap((room) =>
      filesIn(`src/${room}`, '.ts').map((file) => room + file),
    )) {
      const { outputText } = ts.transpileModule(readText(`src/${name}`), { compilerOptions });
      const target = join(folder, name.replace('.ts', '.js'));
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, outputText);
    }
    writeFileSync(
      join(folder, 'tell.js'),
      `import { growCluster } from './model/log/write-log.js';
       import { layOut } from './model/sheet/layout.js';
       const tell = (seed) => {
         const cluster = growCluster(${JSON.stringify(course)}, seed);
         return [cluster, [...layOut(cluster)]];
       };
       console.log(JSON.stringify([${DEFAULT_SEED}, 1].map(tell)));`,
    );
    const told = execFileSync(otherNode ?? '', [join(folder, 'tell.js')], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    const here = [DEFAULT_SEED, 1].map((seed) => [grown(seed), [...laidOut(seed)]]);
    expect(JSON.parse(told)).toEqual(JSON.parse(JSON.stringify(here)));
  });
});
