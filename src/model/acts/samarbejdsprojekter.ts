/** Three concrete tasks, one after the other: two or three members move together over it, and what was loose becomes a joint project. */
import type { Point } from '../sheet/sheet-size.ts';
import type { Scene, SceneActor } from '../scene/picture.ts';
import type { Act } from './kit/act.ts';
import { changeActors, withTransients } from './kit/scene-changes.ts';
import { endsOf, leadFirst, tiesMade } from './kit/taking-part.ts';
import { easedShare, evenTurn, riseAndFall } from './kit/timing.ts';
import { drawnSoFar, lineBetween } from './kit/transients.ts';
import { distance, middleOf, onTheWay } from '../sheet/geometry.ts';

/** Local time of the tasks, and how long one takes. */
const TASKS = [0.03, 0.95] as const;
const TASK = 0.42;
/** How close those who share a task move: this share of the way to their middle, but no more units than that. */
const CLOSER = { share: 0.3, most: 34 };

/** The scene with the ties of one task as far as it has come. */
function advance(scene: Scene, after: Scene, group: readonly SceneActor[], share: number): Scene {
  if (share <= 0) return scene;
  const inside = new Set(group.map(({ id }) => id));
  const now = new Map(scene.ties.map((tie) => [tie.id, tie]));
  const actors = new Map(scene.actors.map((actor) => [actor.id, actor]));
  for (const tie of tiesMade(after)) {
    if (tie.kind !== 'project' || !inside.has(tie.from.id) || !inside.has(tie.to.id)) continue;
    const before = now.get(tie.id);
    now.set(tie.id, {
      ...tie,
      from: actors.get(tie.from.id) ?? tie.from,
      to: actors.get(tie.to.id) ?? tie.to,
      alpha: Math.max(before?.alpha ?? 0, tie.alpha * share),
      firm: before ? Math.max(before.firm, tie.firm * share) : tie.firm,
      kind: before && share <= 0.5 ? before.kind : 'project',
    });
  }
  return { ...scene, ties: [...now.values()] };
}

/** Who shares each task, in the order in which they began; whom the text tells of begins, with their own contact. */
function tasksOf(after: Scene): SceneActor[][] {
  const who = new Map(after.actors.map((actor) => [actor.id, actor]));
  const tasks = after.projects.map((ids) => ids.flatMap((id) => who.get(id) ?? []));
  const led = leadFirst(after, tasks, (group) => group);
  if (after.lead === undefined || led[0]?.some(({ id }) => id === after.lead)) return led;
  const own = tiesMade(after)
    .filter(({ kind }) => kind === 'project')
    .map(endsOf)
    .find((ends) => ends.some(({ id }) => id === after.lead));
  return own ? [leadFirst(after, own, (end) => [end]), ...tasks] : tasks;
}

export const samarbejdsprojekter: Act = {
  seconds: 4,
  peak: 0.5,
  parts: [],
  grown: (s) => easedShare(s, 0.59, 0.985),
  cast(after) {
    const tasks = tasksOf(after);
    const [a, b] = tasks[0] ?? [];
    return { foer: { a }, imens: { a, b }, efter: { n: tasks.length }, nobody: !a || !b };
  },
  perform(scene, s, after) {
    const tasks = tasksOf(after).map((group, i, all) => {
      const [from, to] = evenTurn(i, all.length, TASKS, TASK);
      return { group, from, middle: middleOf(group), at: riseAndFall(s, from, to), length: to - from };
    });
    const places = new Map<string, Point>();
    for (const { group, middle, at } of tasks)
      for (const one of group) {
        const share = Math.min(CLOSER.share, CLOSER.most / (distance(one, middle) || 1));
        places.set(one.id, onTheWay(places.get(one.id) ?? one, middle, share * at));
      }
    const taking = new Set(tasks.flatMap(({ group, from }) => (s > from ? group.map(({ id }) => id) : [])));
    const together = changeActors(scene, ({ id }) =>
      taking.has(id) ? { ...places.get(id), emphasis: 'lit' } : undefined,
    );
    const strokes = tasks.flatMap(({ group, from, at, length }) => {
      const round = [...group, ...(group.length > 2 ? group.slice(0, 1) : [])].map(
        (one) => places.get(one.id) ?? one,
      );
      const sides = round.slice(1).map((point, i) => lineBetween(round[i] ?? point, point));
      return sides.map((side, i) => {
        const begin = from + length * (0.12 + 0.14 * i);
        return {
          look: 'work' as const,
          points: drawnSoFar(side, easedShare(s, begin, begin + length * 0.34)),
          alpha: at,
        };
      });
    });
    const advanced = tasks.reduce<Scene>(
      (now, { group, from, length }) =>
        advance(now, after, group, easedShare(s, from + length * 0.5, from + length * 0.9)),
      together,
    );
    return withTransients(advanced, { strokes });
  },
};
