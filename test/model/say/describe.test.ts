/** What is said is what is shown: the sentence's numbers are those of the log, its Danish that of the content. */
import { numbersIn } from '../../danish-numbers.ts';
import { fill } from '../../../src/words/text.ts';
import { describe as suite, expect, it } from 'vitest';
import { replay, without } from '../../../src/model/log/replay.ts';
import { describe, nameScene, sayMoment } from '../../../src/model/say/describe.ts';
import { sceneAt } from '../../../src/model/scene/scene.ts';
import { timelineOf, type Timeline } from '../../../src/model/sheet/timeline.ts';
import { viewAt, type View } from '../../../src/model/scene/view.ts';
import {
  course,
  figureWords,
  grown,
  laidOut,
  names,
  readYaml,
  seeds,
  standard,
  unplaced,
} from '../../fixtures.ts';

const SEED = standard().seed;

function say(t: number, view: Partial<View> = {}, timeline: Timeline = standard()): string {
  const whole = { ...viewAt(t, timeline.seed), ...view };
  return describe(sceneAt(timeline, whole), whole, figureWords);
}

/** Who is tied to whom at a phase, found by walking through the log: no replay, no measures. */
function recount(seed: number, k: number) {
  const { actors, events } = grown(seed);
  const kind = new Map(actors.map((actor) => [actor.id, actor.kind]));
  const present = new Set<string>();
  const moved = new Set<string>();
  const ties = new Map<string, { a: string; b: string; kind: string }>();
  for (const event of events) {
    if (event.at > k) continue;
    if (event.type === 'appear') present.add(event.actor);
    if (event.type === 'tie') ties.set(event.tie, event);
    if (event.type === 'end') ties.delete(event.tie);
    if (event.type === 'mark' && event.mark === 'member') for (const id of event.actors) moved.add(id);
  }
  const inside = [...ties.values()].filter(({ kind }) => !['external', 'origin'].includes(kind));
  const home = inside.filter(({ a, b }) => moved.has(a) !== moved.has(b));
  const part = (child: boolean) => {
    const own = inside.filter(({ a, b }) => moved.has(a) === child && moved.has(b) === child);
    return {
      actors: [...present].filter((id) => kind.get(id) !== 'outsider' && moved.has(id) === child).length,
      participants: new Set(own.flatMap(({ a, b }) => [a, b])).size,
      ties: own.length,
      hub: own.filter(({ a, b }) => kind.get(a) === 'facilitator' || kind.get(b) === 'facilitator').length,
      out: [...ties.values()].filter(
        ({ a, b, kind }) => kind === 'external' && (moved.has(a) || moved.has(b)) === child,
      ).length,
    };
  };
  return { mother: part(false), child: part(true), home: home.length, ties };
}

suite('the numbers of the sentence', () => {
  const SEEDS = [SEED, ...seeds(12)];

  it('in clutter are the actors', () => {
    for (const seed of SEEDS)
      expect(numbersIn(say(0, {}, unplaced(seed)))).toEqual([recount(seed, 0).mother.actors]);
  });

  it.each([1, 2, 3])(
    'in phase %i are participants, actors, ties, the share of the facilitator and ties out',
    (k) => {
      for (const seed of SEEDS) {
        const { actors, participants, ties, hub, out } = recount(seed, k).mother;
        const said = [participants, actors, ties, hub, ...(out > 0 ? [out] : [])];
        expect(numbersIn(say(k, {}, unplaced(seed))), `seed ${seed}`).toEqual(said);
      }
    },
  );

  /** who comes with the spin-off and is tied inside it, read from the log */
  const newIn = (seed: number) => {
    const { events } = grown(seed);
    const come = events.flatMap((e) => (e.type === 'appear' && e.cause === 'spin-off' ? [e.actor] : []));
    const inside = come.filter((id) =>
      events.some((e) => e.type === 'tie' && e.kind === 'collaboration' && [e.a, e.b].includes(id)),
    );
    return inside.length;
  };

  it("in the spin-off are both clusters' and the ties between", () => {
    for (const seed of SEEDS) {
      const { mother, child, home } = recount(seed, 4);
      expect(numbersIn(say(4, {}, unplaced(seed))), `seed ${seed}`).toEqual([
        child.participants,
        child.participants - newIn(seed),
        newIn(seed),
        child.ties,
        home,
        mother.participants,
      ]);
    }
  });

  it('about an activity are its ties and the actors they touch', () => {
    const made = new Set(
      grown(SEED).events.flatMap((e) => (e.type === 'tie' && e.cause === 'virksomhedsbesoeg' ? [e.tie] : [])),
    );
    const standing = [...recount(SEED, 2).ties].filter(([id]) => made.has(id)).map(([, tie]) => tie);
    const touched = new Set(standing.flatMap(({ a, b }) => [a, b])).size;
    expect(numbersIn(say(2, { activity: 'virksomhedsbesoeg' })).slice(-2)).toEqual([
      standing.length,
      touched,
    ]);
  });

  it('about a firm that is followed are its ties, origins apart', () => {
    for (const k of [1, 2, 3, 4]) {
      const own = [...recount(SEED, k).ties.values()].filter(
        ({ a, b, kind }) => (a === 'v01' || b === 'v01') && kind !== 'origin',
      );
      const said = say(k, { follow: 'v01' }).split('Du følger')[1]!;
      expect(numbersIn(said), said).toEqual([own.length]);
    }
  });

  it('without the facilitator are the largest part left and the other participants', () => {
    for (const k of [1, 2, 3]) {
      const ties = [...recount(SEED, k).ties.values()].filter(
        ({ kind }) => !['external', 'origin'].includes(kind),
      );
      const others = new Set(ties.flatMap(({ a, b }) => [a, b]));
      others.delete('facilitator');
      const part = new Map([...others].map((id) => [id, id]));
      for (let changed = true; changed;) {
        changed = false;
        for (const { a, b } of ties) {
          const [x, y] = [part.get(a), part.get(b)];
          if (!x || !y || x === y) continue;
          for (const [id, p] of part) if (p === y) part.set(id, x);
          changed = true;
        }
      }
      const sizes = [...others].map((id) => [...part.values()].filter((p) => p === part.get(id)).length);
      const left = Math.max(...sizes);
      const said = say(k, { without: 'facilitator' }).split('Uden facilitatoren')[1]!;
      expect(said.includes('alle'), said).toBe(left === others.size);
      expect(numbersIn(said), said).toEqual(left === others.size ? [left] : [left, others.size]);
    }
  });

  it('without an activity are those of the cluster without it', () => {
    const cut = timelineOf(grown(SEED), laidOut(SEED), names, without(grown(SEED).events, 'videndeling'));
    const ties = replay(grown(SEED), 2, without(grown(SEED).events, 'videndeling')).ties;
    const inside = ties.filter(({ kind }) => !['external', 'origin'].includes(kind));
    expect(numbersIn(say(2, { without: 'videndeling' }, cut))[2]).toBe(inside.length);
    expect(inside.length).toBeLessThan(recount(SEED, 2).mother.ties);
  });
});

suite('the sentence in Danish', () => {
  it.each(course.phases.map(({ id }, k) => ({ id, k })))('at rest in $id', ({ k }) =>
    expect(say(k)).toMatchSnapshot(),
  );
  it.each([0.02, 0.5, 1.35, 2.6, 3.3])('on the way, t = %d', (t) => expect(say(t)).toMatchSnapshot());
  it('with an activity in focus', () =>
    expect(say(2, { activity: 'samarbejdsprojekter' })).toMatchSnapshot());
  it('with an activity that makes no tie', () =>
    expect(say(2, { activity: 'klyngestrategi' })).toMatchSnapshot());
  it('with an activity that has not begun', () => expect(say(1, { activity: 'eksport' })).toMatchSnapshot());
  it('with a firm that is followed and has not come', () =>
    expect(say(0, { follow: 'v36' })).toMatch(/Du følger Dronekig, der ikke er kommet til endnu\.$/));
  it('with a firm that is followed', () => expect(say(3, { follow: 'v02' })).toMatchSnapshot());
  it('without the facilitator', () => expect(say(1, { without: 'facilitator' })).toMatchSnapshot());
  it('without an activity', () => expect(say(2, { without: 'branding' })).toMatchSnapshot());

  it('never holds a place that was not filled, a missing word or English', () => {
    for (let t = 0; t <= 4; t += 0.01) {
      const text = say(t, { activity: 'eksport', follow: 'v02', without: 'facilitator' });
      expect(text).not.toMatch(/[{}]|undefined|NaN|null|  /);
      expect(text).toMatch(/^[A-ZÆØÅ].*\.$/);
    }
  });
});

suite('the name and the moment', () => {
  it('name each phase', () => {
    const { navn } = readYaml<{ navn: string }>('content/figurer/livsforloeb.yaml');
    const told = course.phases.map((_, k) =>
      nameScene(sceneAt(standard(), viewAt(k, SEED)), navn, figureWords),
    );
    expect(told).toMatchInlineSnapshot(`
      [
        "Tegning af en klynge: clutter",
        "Tegning af en klynge: potentiel klynge",
        "Tegning af en klynge: spirende klynge",
        "Tegning af en klynge: moden klynge",
        "Tegning af en klynge: spin off-klynge",
      ]
    `);
  });

  it('say how far it is', () => {
    const told = [0, 0.4, 2.4, 3.996, 4].map((t) =>
      sayMoment(sceneAt(standard(), viewAt(t, SEED)), figureWords),
    );
    expect(told).toMatchInlineSnapshot(`
      [
        "Clutter",
        "På vej mod potentiel klynge, 40 procent",
        "På vej mod moden klynge, 40 procent",
        "På vej mod spin off-klynge, 100 procent",
        "Spin off-klynge",
      ]
    `);
  });
});

suite('fill', () => {
  it('puts values in their places', () => expect(fill('{a} af {b}', { a: 3, b: 'x' })).toBe('3 af x'));
  it('fills a place as often as it stands', () => expect(fill('{a}{a}', { a: 'x' })).toBe('xx'));
  it('leaves other text alone', () => expect(fill('a/b: 1–2', {})).toBe('a/b: 1–2'));
  it('names the place that has no value', () =>
    expect(() => fill('{navn} her', {})).toThrow(/\{navn\}.*navn.*her/));
});
