/** Where a new cluster comes from: an arrow out of the mother cluster, as wide as those who moved over are many. */
import { entryInto, middleOf, onTheWay } from '../sheet/geometry.ts';
import { HEIGHT, WIDTH } from '../sheet/sheet-size.ts';
import { bandWidth } from './bands.ts';
import { clearOf, type Label } from './labels.ts';
import type { Scene, SceneActor, SceneDeparture, SceneOutline } from './picture.ts';

/** How far the arrow reaches into each outline, in drawing units. */
const ROOTED = { begins: 26, ends: 18 };

/**
 * The arrow between the two clusters; `undefined` while there is one.
 * @param brought what those who move over bring along, in words
 */
export function departureOf(
  actors: readonly SceneActor[],
  outlines: readonly SceneOutline[],
  brought: string,
): SceneDeparture | undefined {
  const around = (id: string) => outlines.find((outline) => outline.id === id);
  const [mother, child] = [around('cluster-0'), around('cluster-1')];
  if (!mother || !child) return undefined;
  const ids = (came: SceneActor['came']) =>
    actors.filter((actor) => actor.came === came && actor.member > 0).map(({ id }) => id);
  const [a, b] = [middleOf(mother.points), middleOf(child.points)];
  const from = onTheWay(b, a, entryInto(mother.points, b, a, ROOTED.begins));
  const to = onTheWay(a, b, entryInto(child.points, a, b, ROOTED.ends));
  // while one lies in the other there is no way between them
  if ((to.x - from.x) * (b.x - a.x) + (to.y - from.y) * (b.y - a.y) <= 0) return undefined;
  const alpha = Math.min(mother.alpha, child.alpha);
  return { from, to, moved: ids('moved'), born: ids('born'), brought, alpha };
}

/** How far beside and below (above, where negative) the middle of the arrow its word may stand; beyond `NEAR` a line leads there. */
const BESIDE = [16, -16, 40, -40, 64, -64, 90, -90, 115, -115, 140, -140, 165, -165].flatMap((away) =>
  [0, -40, 40, -80, 80].map((across) => [across, away] as const),
);
const NEAR = 20;

/** The word that says what is brought along, where it meets no other and nobody; none where there is no such place. */
export function broughtLabel(
  { from, to, moved, brought, alpha }: SceneDeparture,
  { actors, labels }: Pick<Scene, 'actors' | 'labels'>,
): Label[] {
  const middle = onTheWay(from, to, 0.5);
  const width = bandWidth(moved.length) / 2;
  const places = BESIDE.map(([across, away]): Label => {
    const side = Math.sign(away);
    const at = { x: middle.x + across, y: middle.y + away + side * width };
    const leader = { from: { x: at.x, y: at.y - side * 12 }, to: middle };
    return {
      id: 'departure',
      text: brought,
      ...at,
      dy: 0.35,
      alpha,
      rank: 'detail',
      ...(Math.abs(away) > NEAR && { leader }),
    };
  });
  const free = places.find(
    (label) =>
      onSheet(label) &&
      labels.every((word) => clearOf(label, word) >= 1) &&
      actors.every((actor) => actor.alpha <= 0 || !covers(label, actor)),
  );
  return free ? [free] : [];
}

/** Half a letter's width and half a line's height of the word, in drawing units, with some air. */
const WORD = { letter: 4.7, air: 9, height: 19 };

function covers({ text, x, y }: Label, actor: SceneActor): boolean {
  return Math.abs(actor.x - x) < text.length * WORD.letter + WORD.air && Math.abs(actor.y - y) < WORD.height;
}

function onSheet({ text, x, y }: Label): boolean {
  const half = text.length * WORD.letter + WORD.air;
  return x > half && x < WIDTH - half && y > WORD.height && y < HEIGHT - WORD.height;
}
