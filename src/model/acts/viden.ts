/**
 * What it takes to make a cluster and to lead it: possible members are found, the facilitator perhaps takes a course,
 * project leaders take theirs, and people gather to hear a talk. Without a facilitator nobody does this.
 */
import type { Point } from '../sheet/sheet-size.ts';
import type { SceneActor } from '../scene/picture.ts';
import type { Act } from './kit/act.ts';
import { searchAround } from './kit/search.ts';
import { gather } from './kit/meeting.ts';
import { changeActors, lightUp, withTransients } from './kit/scene-changes.ts';
import { actorsTouched, facilitatorOf, tiesMade } from './kit/taking-part.ts';
import { easedShare, pacedShare, quickFade } from './kit/timing.ts';
import { carriedToken, placeBeside, ringAround } from './kit/transients.ts';
import { distance } from '../sheet/geometry.ts';

/** Local time of the search, the two kinds of courses, and of the meeting: they come, hear the talk, and go home. */
const SEARCH = [0.05, 0.23] as const;
const COURSE = [0.25, 0.5] as const;
const LEADERS = [0.44, 0.66] as const;
const COME = [0.62, 0.76] as const;
const TALK = [0.73, 0.89] as const;
const HOME = [0.86, 0.99] as const;
/** The radius of the circle of listeners, how far one walks to it at most, and the room it takes. */
const CIRCLE = { gap: 54, walk: 150, reach: 76 };
/** The ring of the course closes in on the facilitator, and beside it stands a question. */
const COURSE_RING = { wide: 44, close: 23 };
const PERHAPS = { x: 29, y: -22 };
/** Where the project leaders' squares are beside the facilitator, and half their side. */
const LEADERS_AT = [
  { x: 23, y: -10 },
  { x: 25, y: 0 },
  { x: 23, y: 10 },
];
const SQUARE = 3.5;
/** How many listen at most: those whom the meeting ties, then the members who stand nearest. */
const LISTENERS = 13;

/** The empty square of one project leader, which the course fills. */
function square({ x, y }: Point): Point[] {
  const [left, right, top, bottom] = [x - SQUARE, x + SQUARE, y - SQUARE, y + SQUARE];
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
    { x: left, y: top },
  ];
}

export const viden: Act = {
  seconds: 4,
  peak: 0.8,
  parts: [
    [0, 0.27],
    [0.27, 0.46],
    [0.46, 0.62],
    [0.62, 1],
  ],
  grown: (s) => easedShare(s, 0.6, 0.99),
  cast: (after) => ({ efter: { n: tiesMade(after).length } }),
  perform(scene, s, after) {
    const facilitator = facilitatorOf(after);
    const taking = actorsTouched(after);
    if (!facilitator) return lightUp(scene, ({ id }) => taking.some((one) => one.id === id));
    const found = taking.filter(({ kind }) => kind !== 'facilitator' && kind !== 'outsider');
    const { reached, seen } = searchAround(found, facilitator, s, SEARCH);
    const near = found.filter(({ cluster, member }) => cluster === 0 && member > 0.5);
    const tied = new Set(tiesMade(after).flatMap(({ from, to }) => [from, to]));
    const rank = (one: SceneActor) => (tied.has(one) ? 0 : distance(one, facilitator));
    const listeners = near.sort((a, b) => rank(a) - rank(b)).slice(0, LISTENERS);
    const places = new Map<string, Point>();
    const there = Math.min(pacedShare(s, ...COME), 1 - pacedShare(s, ...HOME));
    gather(places, scene, [facilitator, listeners], CIRCLE, there);
    const talk = listeners.map((one) =>
      carriedToken('word', facilitator, places.get(one.id) ?? one, s, TALK),
    );
    const busy = changeActors(scene, (actor) => {
      const at = reached.get(actor.id);
      if (at !== undefined) return { ...places.get(actor.id), emphasis: s > at ? 'lit' : 'plain' };
      if (actor.id !== facilitator.id) return places.get(actor.id);
      const { course, leaders } = facilitator;
      return {
        course: course * easedShare(s, COURSE[0], COURSE[0] + 0.12),
        leaders: leaders * easedShare(s, LEADERS[0] + 0.06, LEADERS[1] - 0.03),
        emphasis: 'lit',
      };
    });
    const perhaps = {
      look: 'doubt' as const,
      ...placeBeside(facilitator, PERHAPS),
      alpha: quickFade(s, ...COURSE),
    };
    const squares = LEADERS_AT.map((by) => ({
      look: 'curve' as const,
      points: square(placeBeside(facilitator, by)),
      alpha: quickFade(s, ...LEADERS),
    }));
    const r =
      COURSE_RING.wide - (COURSE_RING.wide - COURSE_RING.close) * easedShare(s, COURSE[0], COURSE[0] + 0.1);
    const ring = ringAround('sweep', facilitator, r, quickFade(s, ...COURSE));
    return withTransients(withTransients(busy, seen), {
      tokens: [perhaps, ...talk],
      strokes: squares,
      rings: [ring],
    });
  },
};
