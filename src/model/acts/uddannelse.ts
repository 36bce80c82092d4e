/** First those who work for the cluster itself learn, then the members' staff: knowledge comes from the schools and fills the firms from inside. */
import type { Emphasis, Scene, SceneActor, Token } from '../scene/picture.ts';
import type { Act } from './kit/act.ts';
import { changeActors, lightUp, withTransients } from './kit/scene-changes.ts';
import { actorsTouched, facilitatorOf } from './kit/taking-part.ts';
import { easedShare, evenTurn, riseAndFall } from './kit/timing.ts';
import { carriedToken, ringAround } from './kit/transients.ts';
import { distance } from '../sheet/geometry.ts';

/** Local time in which the cluster's own staff and then the members' are taught, and how long a word is on its way. */
const OWN = [0.03, 0.36] as const;
const MEMBERS = [0.4, 0.94] as const;
const WAY = 0.2;
/** How many words go from each school to the cluster's own staff. */
const LESSONS = 2;
/** The ring around the facilitator. */
const RING = 27;

/** Who teaches: the schools that this ties in, or whichever there are. */
function teachers(after: Scene): SceneActor[] {
  const schools = after.actors.filter(({ kind, alpha }) => kind === 'knowledge' && alpha > 0.5);
  const tied = schools.filter(({ id }) => actorsTouched(after).some((one) => one.id === id));
  return tied.length > 0 ? tied : schools;
}

export const uddannelse: Act = {
  seconds: 4,
  peak: 0.66,
  parts: [
    [0, 0.4],
    [0.4, 1],
  ],
  grown: (s) => 0.42 * easedShare(s, 0.02, 0.3) + 0.58 * easedShare(s, 0.46, 0.96),
  cast: (after) => ({
    efter: { n: actorsTouched(after).filter(({ kind, trained }) => kind === 'firm' && trained > 0).length },
  }),
  perform(scene, s, after) {
    const schools = teachers(after);
    const facilitator = facilitatorOf(after);
    const taught = actorsTouched(after).filter(({ trained, kind }) => trained > 0 && kind !== 'facilitator');
    const nearest = (one: SceneActor) =>
      schools.reduce<SceneActor | undefined>(
        (best, school) => (!best || distance(school, one) < distance(best, one) ? school : best),
        undefined,
      );
    const lessons = taught
      .map((firm) => ({ firm, school: nearest(firm) }))
      .sort((a, b) => distance(a.firm, a.school ?? a.firm) - distance(b.firm, b.school ?? b.firm))
      .map((lesson, i, all) => ({ ...lesson, stretch: evenTurn(i, all.length, MEMBERS, WAY) }));
    const filled = new Map(
      lessons.map(({ firm, stretch }) => [
        firm.id,
        firm.trained * easedShare(s, stretch[1] - WAY / 2, stretch[1] + 0.04),
      ]),
    );
    const own: Token[] = facilitator
      ? schools.flatMap((school, i) =>
          Array.from({ length: LESSONS }, (_, k) =>
            carriedToken(
              'word',
              school,
              facilitator,
              s,
              evenTurn(k * schools.length + i, LESSONS * schools.length, OWN, WAY),
            ),
          ),
        )
      : [];
    const tokens = lessons.flatMap(({ firm, school, stretch }) =>
      school ? [carriedToken('word', school, firm, s, stretch)] : [],
    );
    const rings = facilitator ? [ringAround('focus', facilitator, RING, riseAndFall(s, 0.03, 0.44))] : [];
    const learning = changeActors(scene, ({ id, emphasis: was }) => {
      const trained = filled.get(id);
      if (trained === undefined) return undefined;
      // The log marks them all at once; here each is lit when its own turn has come.
      const emphasis: Emphasis = trained > 0 ? 'lit' : s < MEMBERS[0] && was === 'dim' ? 'dim' : 'plain';
      return { trained, emphasis };
    });
    const inLight = new Set([...schools, ...(facilitator ? [facilitator] : [])].map(({ id }) => id));
    return withTransients(
      lightUp(learning, ({ id }) => inLight.has(id)),
      { tokens: [...own, ...tokens], rings },
    );
  },
};
