/** The key figures are what the sentence counts, what the measures measure, and what one finds by counting in the log oneself. */
import { describe, expect, it, vi } from 'vitest';
import { replay, without } from '../../../src/model/log/replay.ts';
import { countIn, SEEN } from '../../../src/model/count/scene-count.ts';
import { sayKeyFigures, writeKeyFigure } from '../../../src/model/say/key-figures.ts';
import {
  FEW,
  keyFigureSeries,
  keyFiguresAt,
  readKeyFigures,
  SERIES_STEP,
  type KeyFigures,
} from '../../../src/model/count/key-figures.ts';
import { measure } from '../../../src/model/count/measures.ts';
import { largestComponent } from '../../../src/model/count/largest-component.ts';
import { RAMP } from '../../../src/model/log/schedule.ts';
import { sceneAt } from '../../../src/model/scene/scene.ts';
import { timelineOf, type Timeline } from '../../../src/model/sheet/timeline.ts';
import { viewAt } from '../../../src/model/scene/view.ts';
import { course, grown, laidOut, names, seeds, standard, unplaced, words } from '../../fixtures.ts';

vi.setConfig({ testTimeout: 60_000 });

const SEEDS = [14, ...seeds(49).filter((seed) => seed !== 14), 999_999_999];
const PHASES = [...course.phases.keys()];
const LAST = course.phases.length - 1;
/** Whole phases, and moments between them at which nothing is just being counted. */
const MOMENTS = [...PHASES, ...Array.from({ length: 57 }, (_, i) => 0.03125 + 0.0701 * i)];

const at = (timeline: Timeline, t: number, cluster = 0, bare = false) =>
  keyFiguresAt(timeline, t, { cluster, bare });

/** Calls a check for every seed, moment and cluster, and says where it failed. */
function everywhere(check: (timeline: Timeline, t: number, cluster: number) => void): void {
  for (const seed of SEEDS)
    for (const t of MOMENTS)
      for (const cluster of [0, 1])
        try {
          check(unplaced(seed), t, cluster);
        } catch (error) {
          if (error instanceof Error) error.message = `seed ${seed}, t ${t}, ${cluster}: ${error.message}`;
          throw error;
        }
}

/** The key figures found by walking through the log: no timeline, no scene, no replay. */
function recount(seed: number, t: number, cluster: number): KeyFigures | null {
  const { actors, events } = grown(seed);
  const kind = new Map(actors.map((actor) => [actor.id, actor.kind]));
  const moved = new Set<string>();
  const ties = new Map<string, { a: string; b: string; kind: string }>();
  for (const event of events) {
    if (event.type === 'mark' && event.mark === 'member' && event.at < t)
      for (const id of event.actors) moved.add(id);
    if (event.at > t - RAMP * SEEN) continue;
    if (event.type === 'tie') ties.set(event.tie, event);
    if (event.type === 'end') ties.delete(event.tie);
  }
  if (cluster === 1 && moved.size === 0) return null;
  const own = (id: string) => kind.get(id) !== 'outsider' && moved.has(id) === (cluster === 1);
  const standing = [...ties.values()].filter((tie) => tie.kind !== 'origin');
  const inside = standing.filter(({ a, b }) => own(a) && own(b));
  const across = standing.filter(({ a, b }) => own(a) !== own(b));
  const hub = inside.filter(({ a, b }) => [a, b].some((id) => kind.get(id) === 'facilitator'));
  const members = [...new Set(inside.flatMap(({ a, b }) => [a, b]))];
  const others = members.filter((id) => kind.get(id) !== 'facilitator');
  const left = largestComponent(
    others,
    inside.filter((tie) => !hub.includes(tie)),
  );
  return {
    participants: members.length,
    tiesPerParticipant: members.length ? (inside.length * 2) / members.length : 0,
    facilitatorShare: inside.length ? hub.length / inside.length : null,
    tiesOut: across.filter((tie) => tie.kind === 'external').length,
    tiesBetween: across.filter((tie) => tie.kind !== 'external').length,
    leftWithoutFacilitator: others.length >= FEW ? left / others.length : null,
  };
}

describe('the key figures of 50 seeds', () => {
  it('are those of the log', () =>
    everywhere((timeline, t, cluster) =>
      expect(at(timeline, t, cluster)).toEqual(recount(timeline.seed, t, cluster)),
    ));

  it('count what the sentence counts', () =>
    everywhere((timeline, t, cluster) => {
      for (const bare of [false, true]) {
        const view = { ...viewAt(t, timeline.seed), without: bare ? 'facilitator' : null };
        const count = countIn(sceneAt(timeline, view), cluster);
        const found = at(timeline, t, cluster, bare);
        expect({
          participants: found?.participants ?? 0,
          twice: Math.round((found?.tiesPerParticipant ?? 0) * (found?.participants ?? 0)),
          hub: Math.round((found?.facilitatorShare ?? 0) * count.ties),
          out: found?.tiesOut ?? 0,
          home: found?.tiesBetween ?? 0,
        }).toEqual({
          participants: count.participants,
          twice: 2 * count.ties,
          hub: count.toFacilitator,
          out: count.toOutsiders,
          home: count.toOtherCluster,
        });
      }
    }));

  it('are measured as the measures are, in every phase', () => {
    for (const seed of SEEDS)
      for (const k of PHASES)
        for (const cluster of [0, 1]) {
          const measured = measure(replay(grown(seed), k), cluster);
          const found = at(unplaced(seed), k, cluster);
          if (!found) expect(measured.participants).toBe(0);
          else
            expect([
              found.participants,
              found.tiesPerParticipant,
              found.facilitatorShare ?? 0,
              found.tiesOut + found.tiesBetween,
              found.leftWithoutFacilitator ?? 0,
            ]).toEqual([
              measured.participants,
              measured.tiesPerParticipant,
              measured.facilitatorShare,
              measured.tiesOut,
              measured.leftWithoutFacilitator,
            ]);
        }
  });

  it('rise and fall as the phases say', () => {
    for (const seed of SEEDS) {
      const values = (name: keyof KeyFigures) => [1, 2, 3].map((k) => at(unplaced(seed), k)?.[name] ?? NaN);
      const rising = (found: number[]) => expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
      rising(values('participants'));
      rising(values('tiesPerParticipant'));
      rising(values('tiesOut'));
      rising(values('leftWithoutFacilitator'));
      rising(values('facilitatorShare').reverse());
    }
  });

  it('begin with nobody: no share of nothing', () => {
    for (const seed of SEEDS)
      expect(at(unplaced(seed), 0)).toEqual({
        participants: 0,
        tiesPerParticipant: 0,
        facilitatorShare: null,
        tiesOut: 0,
        tiesBetween: 0,
        leftWithoutFacilitator: null,
      });
  });

  it('know no spin-off before it is born, and one that is wired like an emerging cluster after', () => {
    for (const seed of SEEDS) {
      const timeline = unplaced(seed);
      for (const k of [0, 1, 2, 3]) expect(at(timeline, k, 1)).toBeNull();
      const spinoff = at(timeline, LAST, 1)!;
      expect(spinoff.participants).toBeGreaterThanOrEqual(9);
      expect(spinoff.participants).toBeLessThan(at(timeline, LAST)!.participants);
      expect(spinoff.tiesBetween).toBeGreaterThanOrEqual(1);
      expect(spinoff.facilitatorShare!).toBeGreaterThan(at(timeline, LAST)!.facilitatorShare!);
    }
  });

  it('are less without the facilitator, but for what is left', () => {
    for (const seed of SEEDS)
      for (const k of [1, 2, 3]) {
        const [whole, bare] = [at(unplaced(seed), k)!, at(unplaced(seed), k, 0, true)!];
        expect(bare.participants).toBeLessThan(whole.participants);
        expect(bare.facilitatorShare).toBe(0);
        expect(bare.leftWithoutFacilitator).toBe(whole.leftWithoutFacilitator);
      }
  });
});

describe('the course', () => {
  it('has a value at every step, which is the value of that moment', () => {
    const timeline = standard();
    const values = keyFigureSeries(timeline, { cluster: 1, bare: false });
    expect(values).toHaveLength(LAST / SERIES_STEP + 1);
    values.forEach((value, i) => expect(value).toEqual(at(timeline, i * SERIES_STEP, 1)));
  });

  it('of a cluster without an activity is that of what is left of its log', () => {
    const cut = timelineOf(grown(14), laidOut(14), names, without(grown(14).events, 'brancheanalyse'));
    expect(at(cut, 3)!.facilitatorShare).toBeGreaterThan(at(standard(), 3)!.facilitatorShare!);
  });

  it('takes a moment beyond its ends for the end', () => {
    expect(at(standard(), -1)).toEqual(at(standard(), 0));
    expect(at(standard(), 9)).toEqual(at(standard(), LAST));
  });
});

describe('in Danish', () => {
  it('is a comma, a percent sign after a space, and a dash for nothing', () => {
    expect(writeKeyFigure('tiesPerParticipant', 4.07)).toBe('4,1');
    expect(writeKeyFigure('tiesPerParticipant', 6)).toBe('6,0');
    expect(writeKeyFigure('facilitatorShare', 0.456)).toBe('46\u00a0%');
    expect(writeKeyFigure('participants', 28)).toBe('28');
    expect(writeKeyFigure('leftWithoutFacilitator', null)).toBe('–');
  });

  it.each([0, 0.4, 1, 2, 3, 3.3, 4])('says all that is measured at t %d, and nothing that is not', (t) => {
    const said = sayKeyFigures(readKeyFigures(standard(), t, false), words.noegletal, false);
    expect(said).toMatchSnapshot();
    expect(said).not.toMatch(/[{}–]|undefined|null| {2}/);
  });
});
