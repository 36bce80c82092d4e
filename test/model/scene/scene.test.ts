/** The picture as data: continuous in t, the same from every side, and true to the log. */
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { replay } from '../../../src/model/log/replay.ts';
import { isClusterTie } from '../../../src/model/log/ties.ts';
import { countIn } from '../../../src/model/count/scene-count.ts';
import { HEIGHT, WIDTH } from '../../../src/model/sheet/sheet-size.ts';
import { baselineMiddle, type Label } from '../../../src/model/scene/labels.ts';
import { measure } from '../../../src/model/count/measures.ts';
import { hasBegun } from '../../../src/model/scene/activity-span.ts';
import type { Scene, SceneActor } from '../../../src/model/scene/picture.ts';
import { sceneAt } from '../../../src/model/scene/scene.ts';
import { stretchesOf } from '../../../src/model/sheet/timeline.ts';
import { RAMP } from '../../../src/model/log/schedule.ts';
import type { Timeline } from '../../../src/model/sheet/timeline.ts';
import { viewAt, type View } from '../../../src/model/scene/view.ts';
import { activityIds, course, grown, seeds, standard, timelineFor, unplaced } from '../../fixtures.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const LAST = course.phases.length - 1;
const show = (timeline: Timeline, t: number, view: Partial<View> = {}) =>
  sceneAt(timeline, { ...viewAt(t, timeline.seed), ...view });
/** The moments 0, step, 2 step … 4. */
const moments = (step: number) =>
  Array.from({ length: Math.round(LAST / step) + 1 }, (_, i) => Math.round(i * step * 1e6) / 1e6);

describe('in steps of 0.002, nothing jumps:', () => {
  const STEP = 0.002;
  /** What a share may change in one step: it comes or goes in RAMP. */
  const SHARE = STEP / RAMP + 1e-6;
  /** The greatest change of each thing in one step, and where it was. */
  const greatest = new Map<string, { change: number; where: string }>();
  const SHARES = ['alpha', 'member', 'match', 'trained', 'spark', 'course', 'leaders'] as const;

  beforeAll(() => {
    for (const seed of [14, 2, 5]) {
      let before: Scene | undefined;
      for (const t of moments(STEP)) {
        const now = show(timelineFor(seed), t);
        if (before) compare(before, now, `seed ${seed}, t ${t}`);
        before = now;
      }
    }
  });

  function note(what: string, change: number, where: string): void {
    if (change >= (greatest.get(what)?.change ?? 0)) greatest.set(what, { change, where });
  }

  function compare(before: Scene, now: Scene, where: string): void {
    now.actors.forEach((actor, i) => {
      const then = before.actors[i] as SceneActor;
      note('actor', distance(actor, then), `${actor.id}, ${where}`);
      for (const share of SHARES) note(share, Math.abs(actor[share] - then[share]), `${actor.id}, ${where}`);
      if (actor.heading !== null && then.heading !== null)
        note('heading', Math.abs(actor.heading - then.heading), where);
    });
    forBoth(before.ties, now.ties, (then, tie) => {
      note('tie', Math.abs((then?.alpha ?? 0) - (tie?.alpha ?? 0)), where);
      if (then && tie) note('firm', Math.abs(then.firm - tie.firm), where);
    });
    forBoth(before.outlines, now.outlines, (then, outline) => {
      note('outline share', Math.abs((then?.alpha ?? 0) - (outline?.alpha ?? 0)), where);
      if (then && outline)
        outline.points.forEach((point, i) =>
          note('outline', distance(point, then.points[i] ?? { x: NaN, y: NaN }), `${outline.id}, ${where}`),
        );
    });
    forBoth(before.labels, now.labels, (then, label) => {
      note('label share', Math.abs((then?.alpha ?? 0) - (label?.alpha ?? 0)), `${where}, ${label?.id}`);
      if (then && label)
        note(
          'label',
          distance(baselineMiddle(then, 27.8), baselineMiddle(label, 27.8)),
          `${label.id}, ${where}`,
        );
    });
    note('board', Math.abs(now.board - before.board), where);
    note('ghost', Math.abs(now.ghost.alpha - before.ghost.alpha), where);
    const lines = (scene: Scene) => scene.ghost.lines.map(({ id }) => id).join();
    const replaced = now.ghost.lines.length && before.ghost.lines.length && lines(now) !== lines(before);
    note('ghost lines', replaced ? 1 : 0, where);
    now.signals.forEach((signal, i) =>
      note('signal', Math.abs(signal.alpha - (before.signals[i]?.alpha ?? 0)), where),
    );
  }

  it.each([
    ...SHARES.map((share) => [share, SHARE] as const),
    // while room is made, whoever has far to go and goes in a bow moves fast
    ['actor', 14],
    // a turn of at most 325 degrees
    ['heading', 325 * SHARE],
    ['tie', SHARE],
    ['firm', SHARE],
    ['outline share', SHARE],
    // whoever joins pulls the outline out to where it stands, at most the breadth of the cluster
    ['outline', 400 * SHARE],
    // a label gives way within 10 units, and the outline that it stands on moves fast while somebody joins
    // (in the site's own cluster 0.11); where one gives way to one that gives way, the change doubles
    ['label share', 0.6],
    ['label', 24],
    ['board', SHARE],
    ['ghost', SHARE],
    ['ghost lines', 0],
    ['signal', SHARE],
  ] as const)('%s, by more than %d', (what, bound) => {
    const { change, where } = greatest.get(what) ?? { change: NaN, where: 'nowhere' };
    expect(change, where).toBeLessThanOrEqual(bound);
  });
});

describe('the same view', () => {
  const ts = moments(0.05);
  const forwards = ts.map((t) => JSON.stringify(show(standard(), t)));

  it('gives the same picture backwards', () =>
    expect(ts.toReversed().map((t) => JSON.stringify(show(standard(), t)))).toEqual(forwards.toReversed()));

  it('gives the same picture in any order, whatever was shown before', () => {
    const order = ts.map((t, i) => ({ t, i })).sort((a, b) => ((a.i * 37) % 81) - ((b.i * 37) % 81));
    for (const { t, i } of order) {
      show(standard(), (t * 7) % 4, { activity: 'eksport', without: 'facilitator', follow: 'v03' });
      expect(JSON.stringify(show(standard(), t))).toBe(forwards[i]);
    }
  });

  it('leaves the timeline as it was', () => {
    const before = JSON.stringify(standard());
    show(standard(), 2.7, { activity: 'eksport', without: 'facilitator', follow: 'v03' });
    expect(JSON.stringify(standard())).toBe(before);
  });

  it.each([
    [-1, 0],
    [-0.001, 0],
    [4.5, 4],
    [1e9, 4],
  ])('at t = %d is that at t = %d', (outside, end) =>
    expect(show(standard(), outside)).toEqual(show(standard(), end)),
  );
});

describe('what is drawn', () => {
  it('has every tie somewhat visible, under an id of its own', () => {
    for (const seed of seeds(6))
      for (const t of moments(0.01)) {
        const { ties } = show(unplaced(seed), t);
        expect(ties.filter(({ alpha }) => !(alpha > 0 && alpha <= 1))).toEqual([]);
        expect(new Set(ties.map(({ id }) => id)).size, `seed ${seed}, t ${t}`).toBe(ties.length);
      }
  });

  it('ties nobody who is not there', () => {
    for (const t of moments(0.01))
      expect(
        show(standard(), t).ties.filter(({ from, to }) => from.alpha <= 0 || to.alpha <= 0),
        `t ${t}`,
      ).toEqual([]);
  });

  const inChild = ({ actors }: Scene, id: string) => actors.some((one) => one.id === id && one.cluster === 1);

  it('shows the whole log at each phase, for 50 seeds', () => {
    for (const seed of seeds(50)) {
      for (const k of course.phases.keys()) {
        const where = `seed ${seed}, phase ${k}`;
        const state = replay(grown(seed), k);
        const scene = show(unplaced(seed), k);
        const moved = new Set(state.actors.flatMap(({ id }) => (inChild(scene, id) ? [id] : [])));
        const drawn = scene.ties.map(({ from, to, kind, alpha }) => [from.id, to.id, kind, alpha].join());
        expect(drawn.sort(), where).toEqual(
          state.ties
            // what somebody who moved over sprang from once belongs to the old story
            .filter(({ a, b, kind }) => kind !== 'origin' || moved.has(a) === moved.has(b))
            .map(({ a, b, kind }) => [a, b, kind, 1].join())
            .sort(),
        );
        expect(
          scene.actors
            .filter(({ alpha }) => alpha === 1)
            .map(({ id }) => id)
            .sort(),
          where,
        ).toEqual(state.actors.map(({ id }) => id).sort());
        for (const cluster of [0, 1]) {
          const measured = measure(state, cluster);
          const { actors, participants, ties, toFacilitator, toOutsiders, toOtherCluster } = countIn(
            scene,
            cluster,
          );
          expect({ actors, participants, ties, tiesOut: toOutsiders + toOtherCluster }, where).toEqual({
            actors: measured.actors,
            participants: measured.participants,
            ties: measured.ties,
            tiesOut: measured.tiesOut,
          });
          expect(toFacilitator / (ties || 1)).toBeCloseTo(measured.facilitatorShare, 12);
        }
      }
    }
  });

  it('has no outline, signal, board, ghost or label but the two firms in clutter', () => {
    const { outlines, signals, board, ghost, ties, labels, actors } = show(standard(), 0);
    expect({ outlines, signals, board, ghost, ties }).toEqual({
      outlines: [],
      signals: [],
      board: 0,
      ghost: { alpha: 0, lines: [] },
      ties: [],
    });
    expect(labels.map(({ id }) => id).sort()).toEqual(['v01', 'v02']);
    expect(actors.filter(({ kind, alpha }) => kind === 'facilitator' && alpha > 0)).toEqual([]);
  });

  it('has the outline from branding on', () => {
    const branding = standard().marks.find(({ mark }) => mark === 'outline')?.at ?? NaN;
    expect(show(standard(), branding).outlines).toEqual([]);
    expect(show(standard(), branding + RAMP).outlines.map(({ id, alpha }) => [id, alpha])).toEqual([
      ['cluster-0', 1],
    ]);
  });

  it('has sub-clusters in the mature phase alone', () => {
    for (const t of moments(0.02)) {
      const lanes = show(standard(), t).outlines.filter(({ lane }) => lane >= 0);
      if (t <= 2) expect(lanes).toEqual([]);
      if (t === 3) expect(lanes).toHaveLength(3);
    }
  });

  it('draws the ghost of the network one phase earlier', () => {
    const { ghost } = show(standard(), 3);
    expect(ghost.alpha).toBe(1);
    expect(ghost.lines).toHaveLength(
      replay(grown(14), 2).ties.filter(({ kind }) => isClusterTie(kind)).length,
    );
  });

  it('names the phase and the way', () => {
    for (const [t, phase, way] of [
      [0, 0, 0],
      [0.5, 0, 0.5],
      [1, 1, 0],
      [2.75, 2, 0.75],
      [4, 4, 0],
    ] as const)
      expect(show(standard(), t)).toMatchObject({ t, phase, way });
  });

  it('names the activity at work on the way, and none at rest', () => {
    for (const k of course.phases.keys()) expect(show(standard(), k).atWork).toBeNull();
    for (const { activities } of course.phases)
      for (const id of activities) {
        const at = grown(14).events.find(({ cause }) => cause === id)?.at ?? NaN;
        expect(show(standard(), at + 0.001).atWork).toBe(id);
      }
  });
});

describe('emphasis', () => {
  it('is plain when nothing is in focus, but for what has just come', () => {
    for (const t of moments(0.1)) {
      const { actors, ties } = show(standard(), t);
      expect(
        [...actors, ...ties].filter(({ emphasis }) => emphasis !== 'plain' && emphasis !== 'new'),
      ).toEqual([]);
      if (Number.isInteger(t))
        expect([...actors, ...ties].filter(({ emphasis }) => emphasis !== 'plain')).toEqual([]);
    }
  });

  it('marks as new what the activity at work makes, and nothing else', () => {
    for (const seed of [14, 3])
      for (const { kind, cause, from, to } of stretchesOf(unplaced(seed))) {
        if (kind !== 'activity') continue;
        const scene = show(unplaced(seed), to - 0.0005);
        expect(scene.atWork).toBe(cause);
        const own = grown(seed).events.filter((event) => event.cause === cause && event.at > from);
        const ties = new Set(
          own.flatMap((event) => (event.type === 'tie' || event.type === 'change' ? [event.tie] : [])),
        );
        const come = new Set(own.flatMap((event) => (event.type === 'appear' ? [event.actor] : [])));
        const standing = replay(grown(seed), to - 0.0005).ties.filter(({ id }) => ties.has(id));
        expect(scene.ties.filter(({ emphasis }) => emphasis === 'new').length, `${seed} ${cause}`).toBe(
          standing.length,
        );
        expect(
          new Set(scene.actors.filter(({ emphasis }) => emphasis === 'new').map(({ id }) => id)),
        ).toEqual(come);
      }
  });

  it('marks all that is new since the phase before, where that is asked for', () => {
    for (const k of [1, 2, 3, 4]) {
      const scene = show(standard(), k, { changes: true });
      const fresh = standard()
        .actors.filter(({ at }) => at > k - 1 && at <= k)
        .map(({ id }) => id);
      expect(scene.actors.filter(({ emphasis }) => emphasis === 'new').map(({ id }) => id)).toEqual(fresh);
      expect(scene.ties.some(({ emphasis }) => emphasis === 'new')).toBe(true);
      expect(scene.ties.some(({ emphasis }) => emphasis === 'plain')).toBe(k > 1);
    }
  });

  it.each(activityIds)('of %s lights the ties and actors it made, and dims the rest', (activity) => {
    for (const seed of [14, 3]) {
      const k = course.phases.findIndex(({ activities }) => activities.includes(activity));
      const own = grown(seed).events.filter(({ cause }) => cause === activity);
      const { actors, ties } = show(unplaced(seed), k, { activity });
      const made = new Set(
        own.flatMap((event) => (event.type === 'tie' || event.type === 'change' ? [event.tie] : [])),
      );
      const standing = replay(grown(seed), k).ties.filter(({ id }) => made.has(id));
      const lit = ties.filter(({ emphasis }) => emphasis === 'lit');
      expect(lit.map(({ from, to, kind }) => [from.id, to.id, kind].join()).sort()).toEqual(
        standing.map(({ a, b, kind }) => [a, b, kind].join()).sort(),
      );
      expect(ties.filter(({ emphasis }) => emphasis !== 'lit' && emphasis !== 'dim')).toEqual([]);
      const touched = new Set([
        ...standing.flatMap(({ a, b }) => [a, b]),
        ...own.flatMap((event) =>
          event.type === 'appear' ? [event.actor] : event.type === 'mark' ? event.actors : [],
        ),
      ]);
      expect(new Set(actors.filter(({ emphasis }) => emphasis === 'lit').map(({ id }) => id))).toEqual(
        touched,
      );
      expect(actors.filter(({ emphasis }) => emphasis !== 'lit' && emphasis !== 'dim')).toEqual([]);
    }
  });

  it.each(activityIds)('of %s dims nothing before it has begun', (activity) => {
    const first = Math.min(
      ...grown(14)
        .events.filter(({ cause, type }) => cause === activity && type !== 'appear' && type !== 'end')
        .map(({ at }) => at),
    );
    expect(hasBegun(standard(), activity, first)).toBe(false);
    expect(hasBegun(standard(), activity, first + 0.001)).toBe(true);
    const scene = show(standard(), Math.max(0, first - 0.01), { activity });
    expect(scene.begun).toBe(false);
    expect(scene.ties.filter(({ emphasis }) => emphasis === 'dim' || emphasis === 'lit')).toEqual([]);
  });

  it('of a firm that is followed lights it, its ties and their other ends', () => {
    const { actors, ties } = show(standard(), 3, { follow: 'v01' });
    const own = ties.filter(({ from, to }) => from.id === 'v01' || to.id === 'v01');
    expect(own.length).toBeGreaterThan(3);
    expect(ties.filter(({ emphasis }) => emphasis === 'lit')).toEqual(own);
    expect(new Set(actors.filter(({ emphasis }) => emphasis === 'lit').map(({ id }) => id))).toEqual(
      new Set(own.flatMap(({ from, to }) => [from.id, to.id])),
    );
  });

  it('without the facilitator marks it and its ties as gone, and nothing else', () => {
    for (const k of [1, 2, 3, 4]) {
      const { actors, ties } = show(standard(), k, { without: 'facilitator' });
      const gone = ties.filter(({ emphasis }) => emphasis === 'gone');
      const hub = ties.filter(({ from, to }) => from.kind === 'facilitator' || to.kind === 'facilitator');
      expect(hub.length).toBeGreaterThan(0);
      expect(gone).toEqual(hub);
      expect(actors.filter(({ emphasis }) => emphasis === 'gone')).toEqual(
        actors.filter(({ kind }) => kind === 'facilitator'),
      );
    }
  });

  it('without the facilitator leaves those who hung on it alone outside', () => {
    const members = (without: string | null) =>
      show(standard(), 1, { without }).actors.filter(({ member }) => member > 0).length;
    expect(members('facilitator')).toBeLessThan(members(null) - 1);
  });
});

describe('labels, at their largest', () => {
  /** Units per em and letter, and above and below the base line, where words are largest: 13 and 11 px in 288 px, and in 440 px. */
  const SIZES = {
    narrow: {
      main: { em: 28.9, letter: 17, up: 21.8, down: 7.3 },
      name: { em: 24.5, letter: 14.3, up: 18.5, down: 6.2 },
      detail: null,
      number: null,
    },
    wide: {
      main: { em: 18.9, letter: 11.2, up: 14.3, down: 4.8 },
      name: { em: 16, letter: 9.3, up: 12.2, down: 4 },
      detail: { em: 16, letter: 9.3, up: 12.2, down: 4 },
      number: { em: 16, letter: 9.3, up: 12.2, down: 4 },
    },
  } as const;

  function boxOf(label: Label, size: keyof typeof SIZES) {
    const { text, rank } = label;
    const own = SIZES[size][rank];
    if (!own) return null;
    const { x, y } = baselineMiddle(label, own.em);
    const half = (text.length * own.letter) / 2;
    return { text, left: x - half, right: x + half, top: y - own.up, bottom: y + own.down };
  }

  function faults(timeline: Timeline, view: Partial<View>, size: keyof typeof SIZES): string[] {
    return moments(0.01).flatMap((t) => {
      const boxes = show(timeline, t, view).labels.flatMap((label) => boxOf(label, size) ?? []);
      const off = boxes.filter(
        (box) => box.left < 0 || box.right > WIDTH || box.top < 0 || box.bottom > HEIGHT,
      );
      const met = boxes.filter((a, i) =>
        boxes
          .slice(0, i)
          .some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
      );
      return [...off, ...met].map(({ text }) => `${text} at t ${t}, seed ${timeline.seed}`);
    });
  }

  it.each(['narrow', 'wide'] as const)('never meet and never leave the sheet on a %s screen', (size) => {
    for (const seed of [14, ...seeds(20)]) expect(faults(timelineFor(seed), {}, size)).toEqual([]);
  });

  it.each(['narrow', 'wide'] as const)('nor when somebody is followed, on a %s screen', (size) => {
    for (const follow of ['v01', 'v02', 'v17', 'v34', 'i5', 'u6', 'facilitator'])
      for (const seed of [14, 4]) expect(faults(timelineFor(seed), { follow }, size)).toEqual([]);
  });

  it('always name both clusters when the spin-off is there', () => {
    for (const seed of [14, ...seeds(20)]) {
      const { labels } = show(timelineFor(seed), 4);
      const main = labels.filter(({ rank }) => rank === 'main');
      expect(
        main.map(({ text, alpha }) => [text, alpha]),
        `seed ${seed}`,
      ).toEqual([
        ['Fjordvind', 1],
        ['Havservice', 1],
      ]);
    }
  });

  it('write no word twice', () => {
    for (const t of moments(0.02)) {
      const ids = show(standard(), t, { follow: 'v01' }).labels.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)]);
    }
  });
});

interface Spot {
  x: number;
  y: number;
}

function distance(a: Spot, b: Spot): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Calls `see` for each id with what it is in both lists; undefined where it is missing. */
function forBoth<Thing extends { id: string }>(
  before: readonly Thing[],
  now: readonly Thing[],
  see: (before: Thing | undefined, now: Thing | undefined) => void,
): void {
  const then = new Map(before.map((thing) => [thing.id, thing]));
  const current = new Map(now.map((thing) => [thing.id, thing]));
  for (const id of new Set([...then.keys(), ...current.keys()])) see(then.get(id), current.get(id));
}
