/** Where a new cluster comes from: an arrow out of the mother cluster, as wide as those who moved over are many. */
import { entryInto, middleOf, onTheWay } from '../sheet/geometry.ts';
import type { Point } from '../sheet/sheet-size.ts';
import { clearOf, type Label } from './labels.ts';
import type { Scene, SceneActor, SceneDeparture, SceneOutline } from './picture.ts';

/** How far the arrow reaches into each outline, in drawing units. */
const ROOTED = { begins: 26, ends: 18 };

/**
 * The arrow between the two clusters; `undefined` while there is one.
 * @param brought what those who move over bring along, a word each
 */
export function departureOf(
  actors: readonly SceneActor[],
  outlines: readonly SceneOutline[],
  brought: readonly string[],
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

/** How far from the middle of the arrow the middle of its words may stand. */
const BESIDE = [0, -25, 25, -50, 50, -75, 75].flatMap((across) =>
  [42, -42, 55, -55, 70, -70, 90, -90].map((away) => ({ x: across, y: away })),
);
/** Half a letter's width and a line's height of the words, in drawing units, and some air around them. */
const WORD = { letter: 4.7, line: 22, air: 8 };

/** The words that say what is brought along, one below the other near the arrow, where they meet no other and nobody; none where there is no such place. */
export function broughtLabels(
  { from, to, brought, alpha }: SceneDeparture,
  { actors, labels }: Pick<Scene, 'actors' | 'labels'>,
): Label[] {
  const middle = onTheWay(from, to, 0.5);
  const half = {
    width: Math.max(...brought.map(({ length }) => length)) * WORD.letter + WORD.air,
    height: (brought.length * WORD.line) / 2 + WORD.air,
  };
  const covers = (a: Point, b: Point) =>
    Math.abs(a.x - b.x) < half.width && Math.abs(a.y - b.y) < half.height;
  const at = BESIDE.map((away) => ({ x: middle.x + away.x, y: middle.y + away.y })).find(
    (place) =>
      actors.every((actor) => actor.alpha <= 0 || !covers(place, actor)) &&
      wordsAt(place).every((word) => labels.every((other) => clearOf(word, other) >= 1)),
  );
  return at ? wordsAt(at) : [];

  function wordsAt({ x, y }: Point): Label[] {
    return brought.map((text, i): Label => {
      const below = (i - (brought.length - 1) / 2) * WORD.line;
      return { id: `departure-${i}`, text, x, y: y + below, dy: 0.35, alpha, rank: 'detail' };
    });
  }
}
