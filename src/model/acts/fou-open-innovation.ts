/** Firms and researchers pass what they know to and fro; then the outline opens, an idea comes in, and one goes out. */
import { edgeOf, openingIn } from './kit/outline-edge.ts';
import type { Act } from './kit/act.ts';
import type { Scene, SceneActor, SceneTie, Token } from '../scene/picture.ts';
import { undim, withTransients } from './kit/scene-changes.ts';
import { endsOf, leadFirst, otherEnd, tiesMade } from './kit/taking-part.ts';
import { easedShare, fadeInOut, linearShare, overlappingTurn } from './kit/timing.ts';
import { onTheWay } from '../sheet/geometry.ts';

const RESEARCH = [0, 0.52] as const;
const OPEN = [0.52, 1] as const;
/** How long after each other the pairs begin, as a share of the time that a pair takes. */
const APART = 0.08;
/** When an idea comes in, and when one goes out. */
const IN = [0.57, 0.79] as const;
const OUT = [0.76, 0.96] as const;
/** How much wider the outline opens than the ways through it, to each side, in drawing units. */
const DOOR = 24;

const isSchool = ({ kind }: SceneActor) => kind === 'knowledge';
const isResearch = ({ from, to, kind }: SceneTie) => kind !== 'external' && (isSchool(from) || isSchool(to));

/** The ties between a firm and a school that it made. */
function researchIn(after: Scene): SceneTie[] {
  return leadFirst(after, tiesMade(after).filter(isResearch), endsOf);
}

/** Who is let in, and those it is tied to: a firm first, a school last. */
function guest(after: Scene): { outside: SceneActor; taker: SceneActor; giver: SceneActor } | undefined {
  const ties = tiesMade(after).filter(({ kind }) => kind === 'external');
  const outside = ties.flatMap(({ from, to }) => [from, to]).find(({ kind }) => kind === 'outsider');
  if (!outside) return undefined;
  const inside = ties
    .filter(({ from, to }) => from === outside || to === outside)
    .map((tie) => otherEnd(tie, outside))
    .sort((a, b) => Number(isSchool(a)) - Number(isSchool(b)));
  const [taker = outside, giver = taker] = [inside[0], inside[inside.length - 1]];
  return { outside, taker, giver };
}

export const fouOpenInnovation: Act = {
  seconds: 4,
  peak: 0.69,
  parts: [RESEARCH, OPEN],
  grown: (s) => 0.74 * easedShare(s, 0.02, 0.48) + 0.26 * easedShare(s, 0.48, 0.8),
  cast(after) {
    const [tie] = researchIn(after);
    const [a, b] = tie && isSchool(tie.from) ? [tie.to, tie.from] : [tie?.from, tie?.to];
    return { foer: { a }, imens: { a, b }, nobody: !tie };
  },
  perform(scene, s, after) {
    const ties = researchIn(after);
    const tokens = ties.map(({ from, to }, i): Token => {
      const [firm, school] = isSchool(to) ? [from, to] : [to, from];
      const [a, b] = overlappingTurn(i, ties.length, 0.03, RESEARCH[1], APART);
      const share = linearShare(s, a, b);
      return {
        look: 'word',
        ...onTheWay(firm, school, 1 - Math.abs(1 - 2 * share)),
        alpha: fadeInOut(s, a, b),
      };
    });
    const found = guest(after);
    const taking = new Set([...ties.flatMap(({ from, to }) => [from.id, to.id]), found?.outside.id]);
    const seen = undim(scene, ({ id }) => taking.has(id));
    if (!found) return withTransients(seen, { tokens });

    const { outside, taker, giver } = found;
    tokens.push({
      look: 'idea',
      ...onTheWay(outside, taker, linearShare(s, ...IN)),
      alpha: fadeInOut(s, ...IN),
    });
    tokens.push({
      look: 'idea',
      ...onTheWay(giver, outside, linearShare(s, ...OUT)),
      alpha: fadeInOut(s, ...OUT),
    });
    const opening = openingIn(edgeOf(scene), outside, [taker, giver], DOOR, fadeInOut(s, ...OPEN));
    const outlines = seen.outlines.map((outline) =>
      outline.id === 'cluster-0' && opening.length > 0 ? { ...outline, opening } : outline,
    );
    return withTransients({ ...seen, outlines }, { tokens });
  },
};
