/** A scene so small that only its shape is left: who is in, the star, the groups. One path for each look. */
import { isSeen } from '../../model/scene/standing.ts';
import type { Scene, SceneActor } from '../../model/scene/picture.ts';
import { HEIGHT, WIDTH, type Point } from '../../model/sheet/sheet-size.ts';

/** How many drawing units one unit of the small picture is. */
const MINI = 5;

/** What of the small sheet is seen. */
export const MINI_BOX = `7 6 ${WIDTH / MINI - 14} ${HEIGHT / MINI - 10}`;

/** Paths of a small picture; empty where there is nothing of the kind. */
export interface Mini {
  /** round each cluster that is seen */
  outlines: string;
  /** round each sub-cluster, by its number */
  lanes: readonly string[];
  /** round those who hang together without the facilitator */
  remains: string;
  ties: string;
  /** dots: who stands outside, and who is in */
  outside: string;
  inside: string;
  /** each facilitator, as a dot of its own size */
  stars: string;
}

export function miniOf({ actors, ties, outlines, remains = [] }: Scene): Mini {
  const there = actors.filter((actor) => isSeen(actor) && actor.kind !== 'outsider');
  const own = ties.filter(
    ({ from, to, kind, emphasis }) =>
      there.includes(from) && there.includes(to) && kind !== 'origin' && emphasis !== 'gone',
  );
  const isIn = ({ member, lost }: SceneActor) => member > 0 && !lost?.has('member');
  const closed = ({ points }: { points: readonly Point[] }) => `M${points.map(at).join('L')}Z`;
  const dots = (which: (actor: SceneActor) => boolean) =>
    there
      .filter(which)
      .map((actor) => `M${at(actor)}h0`)
      .join('');
  const round = (lane: number) =>
    outlines
      .filter((one) => (lane < 0 ? one.lane < 0 : one.lane === lane))
      .map(closed)
      .join('');
  return {
    outlines: round(-1),
    lanes: [0, 1, 2].map(round),
    remains: remains.map(closed).join(''),
    ties: own.map(({ from, to }) => `M${at(from)}L${at(to)}`).join(''),
    outside: dots((actor) => actor.kind !== 'facilitator' && !isIn(actor)),
    inside: dots((actor) => actor.kind !== 'facilitator' && isIn(actor)),
    stars: dots(({ kind }) => kind === 'facilitator'),
  };
}

function at({ x, y }: Point): string {
  return `${Math.round(x / MINI)} ${Math.round(y / MINI)}`;
}
