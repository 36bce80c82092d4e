/**
 * People greet each other here and there: contacts flare up and fade. Then a few try something small together; one may
 * withdraw again, and what lasts are a few loose contacts.
 */
import { firm } from '../log/cast.ts';
import type { Point } from '../sheet/sheet-size.ts';
import { hash } from '../log/random.ts';
import type { Scene, SceneActor, SceneTie } from '../scene/picture.ts';
import type { Act, Stretch } from './kit/act.ts';
import { changeActors, withTransients } from './kit/scene-changes.ts';
import { endsOf, leadFirst, tiesMade } from './kit/taking-part.ts';
import { easedShare, evenTurn, riseAndFall } from './kit/timing.ts';
import { carriedToken, lineBetween } from './kit/transients.ts';
import { distance, onTheWay } from '../sheet/geometry.ts';

/** Local time of the greetings and of the small attempts, and how long each takes. */
const GREETINGS = [0.02, 0.62] as const;
const ATTEMPTS = [0.5, 0.97] as const;
const SHORT = 0.25;
const LONG = 0.36;
/** How many meet in passing only, and how far apart they may stand. */
const MEETINGS = 11;
const NEAR = 150;
/** So many of those try something together, and let go again. */
const TRIED = 2;
/** How far one leans towards whom one meets, in drawing units. */
const LEAN = 9;

type Pair = Pick<SceneTie, 'from' | 'to'>;

/** Pairs of members who stand near each other and whom this does not tie: nobody is in more than two. */
function passersBy(after: Scene, lasting: readonly Pair[]): Pair[] {
  const tied = new Set(lasting.flatMap(({ from, to }) => [from.id + to.id, to.id + from.id]));
  const members = after.actors.filter(
    ({ kind, member }) => member > 0.5 && kind !== 'outsider' && kind !== 'facilitator',
  );
  const pairs = members
    .flatMap((from, i) => members.slice(i + 1).map((to): Pair => ({ from, to })))
    .filter(({ from, to }) => from.cluster === to.cluster && distance(from, to) < NEAR)
    .filter(({ from, to }) => !tied.has(from.id + to.id));
  const met = new Map<SceneActor, number>();
  const count = (one: SceneActor) => met.get(one) ?? 0;
  return inAnyOrder(pairs)
    .filter(({ from, to }) => {
      const free = count(from) < 2 && count(to) < 2;
      if (free) met.set(from, count(from) + 1).set(to, count(to) + 1);
      return free;
    })
    .slice(0, MEETINGS);
}

function inAnyOrder(pairs: readonly Pair[]): Pair[] {
  const drawn = ({ from, to }: Pair) => hash(0, from.id, to.id);
  return [...pairs].sort((a, b) => drawn(a) - drawn(b));
}

export const netvaerk: Act = {
  seconds: 4,
  peak: 0.36,
  parts: [
    [0, 0.5],
    [0.5, 1],
  ],
  grown: (s) => easedShare(s, 0.52, 0.96),
  cast(after) {
    const lasting = tiesMade(after);
    const firms = lasting.filter(({ from, to }) => from.kind === 'firm' && to.kind === 'firm');
    const told = { ...after, lead: after.lead ?? firm(1) };
    const [pair] = leadFirst(told, firms, endsOf);
    const [a, b] = pair ? leadFirst(told, endsOf(pair), (end) => [end]) : [];
    return { foer: { a, b }, efter: { n: lasting.length }, nobody: !pair };
  },
  perform(scene, s, after) {
    const lasting = tiesMade(after);
    const fleeting = passersBy(after, lasting);
    const between = lasting.filter(
      ({ from, to }) => from.kind !== 'facilitator' && to.kind !== 'facilitator',
    );
    const spread = (pairs: readonly Pair[], all: Stretch, length: number) =>
      pairs.map((pair, i) => ({ ...pair, stretch: evenTurn(i, pairs.length, all, length) }));
    const greetings = spread(inAnyOrder([...fleeting, ...lasting]), GREETINGS, SHORT);
    const attempts = spread([...between, ...fleeting.slice(0, TRIED)], ATTEMPTS, LONG);

    const leans = new Map<string, Point>();
    for (const { from, to, stretch } of [...greetings, ...attempts]) {
      const share = (LEAN * riseAndFall(s, ...stretch)) / (distance(from, to) || 1);
      for (const [one, other] of [[from, to] as const, [to, from] as const]) {
        if (share <= 0) continue;
        const still = one.kind === 'facilitator';
        leans.set(one.id, onTheWay(leans.get(one.id) ?? one, other, still ? 0 : share));
      }
    }
    const place = (actor: SceneActor): Point => leans.get(actor.id) ?? actor;
    const people = changeActors(scene, ({ id, emphasis }) => {
      const lean = leans.get(id);
      return lean && { ...lean, emphasis: emphasis === 'dim' ? 'plain' : emphasis };
    });
    const strokes = [...greetings, ...attempts].map(({ from, to, stretch }) => ({
      look: 'contact' as const,
      points: lineBetween(place(from), place(to)),
      alpha: riseAndFall(s, ...stretch),
    }));
    const tokens = attempts.flatMap(({ from, to, stretch: [a, b] }) => [
      carriedToken('word', place(from), place(to), s, [a + 0.04, (a + b) / 2]),
      carriedToken('word', place(to), place(from), s, [(a + b) / 2, b - 0.04]),
    ]);
    return withTransients(people, { strokes, tokens });
  },
};
