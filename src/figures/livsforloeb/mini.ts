/** A scene so small that only its shape is left: who is in, the star, the groups. One path for each look. */
import type { Scene, SceneActor } from '../../model/scene/picture.ts';
import type { Point } from '../../model/sheet/sheet-size.ts';

/** How many drawing units one unit of the small picture is. */
export const MINI = 5;

/** Paths of a small picture; empty where there is nothing of the kind. */
export interface Mini {
  /** round each cluster that is seen */
  outlines: string;
  /** round each sub-cluster, by its number */
  lanes: readonly string[];
  ties: string;
  /** dots: who stands outside, and who is in */
  outside: string;
  inside: string;
  /** each facilitator, as a dot of its own size */
  stars: string;
}

export function miniOf({ actors, ties, outlines }: Scene): Mini {
  const there = actors.filter(({ alpha, kind }) => alpha > 0 && kind !== 'outsider');
  const own = ties.filter(
    ({ from, to, kind }) => there.includes(from) && there.includes(to) && kind !== 'origin',
  );
  const dots = (which: (actor: SceneActor) => boolean) =>
    there
      .filter(which)
      .map((actor) => `M${at(actor)}h0`)
      .join('');
  const round = (lane: number) =>
    outlines
      .filter((one) => (lane < 0 ? one.lane < 0 : one.lane === lane))
      .map(({ points }) => `M${points.map(at).join('L')}Z`)
      .join('');
  return {
    outlines: round(-1),
    lanes: [0, 1, 2].map(round),
    ties: own.map(({ from, to }) => `M${at(from)}L${at(to)}`).join(''),
    outside: dots(({ kind, member }) => kind !== 'facilitator' && member === 0),
    inside: dots(({ kind, member }) => kind !== 'facilitator' && member > 0),
    stars: dots(({ kind }) => kind === 'facilitator'),
  };
}

function at({ x, y }: Point): string {
  return `${Math.round(x / MINI)} ${Math.round(y / MINI)}`;
}
