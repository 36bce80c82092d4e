/** What in a picture gives its phase away: clues that are counted in the scene itself, and where to look for each. */
import { isClusterTie, touchesFacilitator } from '../log/ties.ts';
import { countIn, SEEN } from '../count/scene-count.ts';
import type { Scene, SceneActor, SceneTie } from '../scene/picture.ts';
import { sceneAt } from '../scene/scene.ts';
import type { Timeline } from '../sheet/timeline.ts';
import { viewAt } from '../scene/view.ts';
import { CLUES, type ClueId } from '../../words/keys.ts';

/** What the clues are read from: only what can be seen, counted once. */
interface Sight {
  scene: Scene;
  /** everybody who can be seen */
  actors: SceneActor[];
  /** ties among members: not those out of the cluster, not the arrows from parent to child */
  ties: SceneTie[];
  all: SceneTie[];
  /** share of the first cluster's ties that touch the facilitator; `null` where there are too few to tell */
  hub: number | null;
  /** whether a second cluster has members of its own */
  two: boolean;
}

/** Where a clue is in the picture: a target of `target.ts`, or `null` where the clue is not true. */
type ClueTest = (sight: Sight) => string | null;

const FEW = 5;
/** the facilitator's share of the ties: a star above, one among many below */
const STAR = 0.6;
const ONE_OF_MANY = 0.3;
const MANY_OUT = 5;

const all = (found: readonly { id: string }[], word: 'actor' | 'tie') =>
  found.length > 0 ? found.map(({ id }) => `${word}:${id}`).join(' ') : null;
const when = (is: boolean, target: string | null) => (is ? target : null);
const PEOPLE = 'firm knowledge authority';

/** Whether sub-clusters can be seen. */
const divided = ({ outlines }: Scene) => outlines.some(({ lane, alpha }) => lane >= 0 && alpha >= SEEN);

const clueTests = {
  noTies: ({ ties }) => when(ties.length === 0, PEOPLE),
  noFacilitator: ({ actors }) => when(!actors.some(({ kind }) => kind === 'facilitator'), PEOPLE),
  star: ({ hub, ties }) => when(hub !== null && hub >= STAR, all(ties.filter(touchesFacilitator), 'tie')),
  dashed: ({ ties }) => when(ties.filter(({ kind }) => kind === 'loose').length > ties.length / 2, 'loose'),
  noOutline: ({ ties, scene }) =>
    when(ties.length > 0 && !scene.outlines.some(({ alpha }) => alpha >= SEEN), PEOPLE),
  half: ({ hub, ties }) =>
    when(
      hub !== null && hub < STAR && hub >= ONE_OF_MANY,
      all(
        ties.filter((tie) => !touchesFacilitator(tie)),
        'tie',
      ),
    ),
  fewHub: ({ hub }) => when(hub !== null && hub < ONE_OF_MANY, 'facilitator'),
  project: ({ ties }) => when(ties.filter(({ kind }) => kind === 'project').length > 1, 'project'),
  outline: ({ scene }) =>
    when(
      scene.outlines.some(({ lane, alpha }) => lane < 0 && alpha >= SEEN),
      'outline',
    ),
  manyOut: ({ all: ties }) =>
    when(ties.filter(({ kind }) => kind === 'external').length >= MANY_OUT, 'external'),
  subclusters: ({ scene }) => when(divided(scene), 'lane'),
  undivided: ({ scene, two }) => when(!two && divided(scene), 'lane'),
  buds: ({ all: ties }) => when(ties.filter(({ kind }) => kind === 'origin').length > 1, 'origin'),
  twoClusters: ({ two, actors }) =>
    when(
      two,
      all(
        actors.filter(({ cluster }) => cluster === 1),
        'actor',
      ),
    ),
  twoHubs: ({ actors }) =>
    when(actors.filter(({ kind }) => kind === 'facilitator').length > 1, 'facilitator'),
  homeTies: ({ ties }) =>
    all(
      ties.filter(({ from, to }) => from.cluster !== to.cluster),
      'tie',
    ),
} satisfies Record<ClueId, ClueTest>;

/** A clue that is true of a scene, and the target that lights it there. */
export interface Clue {
  id: ClueId;
  target: string;
}

/** The clues that are true of a scene. Never empty. */
export function cluesOf(scene: Scene): Clue[] {
  const seen = <One extends { alpha: number }>(all: readonly One[]) =>
    all.filter(({ alpha }) => alpha >= SEEN);
  const shown = seen(scene.ties);
  const ties = shown.filter(({ kind }) => isClusterTie(kind));
  const { ties: own, toFacilitator } = countIn(scene, 0);
  const sight: Sight = {
    scene,
    actors: seen(scene.actors),
    ties,
    all: shown,
    hub: own >= FEW ? toFacilitator / own : null,
    two: countIn(scene, 1).participants > 0,
  };
  return CLUES.flatMap((id) => {
    const target = clueTests[id](sight);
    return target === null ? [] : [{ id, target }];
  });
}

/** Clues that a sentence of counts tells already (`sayCounts`). */
export const COUNTED: ReadonlySet<ClueId> = new Set<ClueId>([
  'noTies',
  'star',
  'half',
  'fewHub',
  'manyOut',
  'twoClusters',
  'homeTies',
]);

/** The clues of each phase, by its number. */
export type PhaseClues = readonly ReadonlySet<ClueId>[];

/** Which clues a cluster shows in each of its phases, by the phase's number: what each clue speaks for. */
export function cluesByPhase(timeline: Timeline): PhaseClues {
  return timeline.phases.map(
    (_, t) => new Set(cluesOf(sceneAt(timeline, viewAt(t, timeline.seed))).map(({ id }) => id)),
  );
}
