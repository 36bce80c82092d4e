/** What a picture is made of: all that a drawing shows at one moment, as data. */
import type { Point } from '../sheet/sheet-size.ts';
import type { Label } from './labels.ts';
import type { ActorKind, MarkKind, TieKind } from '../log/types.ts';

/** One actor as drawn. All shares lie in [0, 1]. */
export interface SceneActor extends Point {
  id: string;
  kind: ActorKind;
  name: string;
  /** how far it has come into the landscape */
  alpha: number;
  /** how much it is a member */
  member: number;
  /** how clearly it matches the speciality */
  match: number;
  /** how far its staff is trained */
  trained: number;
  /** degrees it points, once there is a strategy; `null` before */
  heading: number | null;
  /** how clearly it points, 0–1 */
  pointing: number;
  /** sparks of entrepreneurship */
  spark: number;
  /** rings of a facilitator: a course (perhaps), trained project leaders */
  course: number;
  leaders: number;
  /** number of the sub-cluster, −1 for none, and how far it has been sorted into it */
  lane: number;
  sorted: number;
  /** 0 the mother cluster, 1 the spin-off */
  cluster: number;
  /** how far it stands back behind those with whom the story begins, 0–1; absent once anything happens */
  back?: number;
  /** how somebody in the spin-off came there: out of the mother cluster, or new; absent for all others */
  came?: 'moved' | 'born';
  emphasis: Emphasis;
  /** what it would be without, where a cluster is compared with itself without an activity (`compare.ts`) */
  lost?: ReadonlySet<Feature>;
}

/** `lit`: touched by what is in focus · `dim`: something else is · `new`: come by what happens just now · `gone`: taken away · `plain`: none of these */
export type Emphasis = 'plain' | 'lit' | 'dim' | 'new' | 'gone';

/** One tie as drawn; `from` and `to` are the actors' places in the scene. */
export interface SceneTie {
  id: string;
  kind: TieKind;
  from: SceneActor;
  to: SceneActor;
  alpha: number;
  /** how far a contact has become a joint project */
  firm: number;
  emphasis: Emphasis;
  /** whether both ends stand in one sub-cluster; absent where not, and before `fold.ts` */
  inside?: boolean;
}

/** Ties that are drawn as one (`fold.ts`): those between two sub-clusters, or those of a cluster to somebody outside. */
export interface SceneBand {
  /** `0-2` between two sub-clusters; the outsider's own id */
  id: string;
  /** numbers of the two sub-clusters, the lower first; `null` for ties to somebody outside */
  lanes: readonly [number, number] | null;
  /** where it begins and ends: at the outlines, or at the outsider */
  from: Point;
  to: Point;
  /** how many ties it stands for; one that is growing counts for its share */
  count: number;
  alpha: number;
  /** whether something else is in focus */
  dim: boolean;
}

/** Where a new cluster comes from. */
export interface SceneDeparture {
  /** from inside the mother cluster to inside the new one */
  from: Point;
  to: Point;
  /** ids of those who moved over, and of those who are new; only who is in counts */
  moved: readonly string[];
  born: readonly string[];
  /** what those who move over bring along, a word each */
  brought: readonly string[];
  alpha: number;
}

/** An outline: a cluster's own, or a sub-cluster's. */
export interface SceneOutline {
  id: string;
  /** 0–2 for sub-clusters, −1 for a cluster */
  lane: number;
  alpha: number;
  points: Point[];
  /** pointed at by the text or chosen; absent where not */
  lit?: boolean;
  /** would be missing; absent where nothing is compared */
  gone?: boolean;
  /** a piece of it that is open for somebody to come through, while an activity plays */
  opening?: readonly Point[];
}

/** The largest part of a cluster that hangs together without its facilitator. */
export interface SceneRemains {
  /** 0 the mother cluster, 1 the spin-off */
  cluster: number;
  /** how many hang together, of all who were in besides the facilitator */
  held: number;
  of: number;
  /** a closed curve around those who hang together */
  points: Point[];
  /** where the number stands */
  at: Point;
  /** how far the ring has come, 0–1 */
  alpha: number;
}

/** News of the market on its way in to a member. */
export interface SceneSignal {
  /** the member's id */
  id: string;
  from: Point;
  to: Point;
  alpha: number;
  /** would be missing; absent where nothing is compared */
  gone?: boolean;
}

/** Everything that a drawing shows at one moment. */
export interface Scene {
  t: number;
  phase: number;
  /** 0 ≤ way < 1 on the way to the next phase */
  way: number;
  /** number of the phase that words speak of: the one being entered, or the one that is whole */
  told: number;
  /** the activity at work on the way to the next phase; `null` at rest in a phase */
  atWork: string | null;
  /** whether the activity in focus has done anything yet; true where none is in focus */
  begun: boolean;
  /** the kinds of mark that the activity in focus has left */
  lit: ReadonlySet<MarkKind>;
  /** the kinds of mark that are drawn: left by the activity in focus, or come on the way that t lies on */
  shown: ReadonlySet<MarkKind>;
  /** id of the actor whom an act is about, where a text says so: it is cast first, where it takes part */
  lead?: string;
  /** ids of those who have a name in the drawing wherever there is room */
  named: readonly string[];
  actors: SceneActor[];
  ties: SceneTie[];
  outlines: SceneOutline[];
  signals: SceneSignal[];
  /** ids of those who share each joint project that has begun, in the order in which they began */
  projects: (readonly string[])[];
  /** the board of the portfolio, 0–1 */
  board: number;
  /** ties of the earlier network, for the evaluation; `alpha` 0–1 */
  ghost: { alpha: number; lines: { id: string; from: Point; to: Point }[] };
  labels: Label[];
  /** ties drawn as one; absent before `fold.ts` */
  bands?: readonly SceneBand[];
  /** the arrow from the mother cluster to the new one; absent where there is one cluster */
  departure?: SceneDeparture | undefined;
  /** what still hangs together in each cluster when the facilitator is taken away; absent where it is there */
  remains?: readonly SceneRemains[];
  /** marks of the whole cluster that would be missing; absent where nothing is compared */
  gone?: ReadonlySet<MarkKind>;
  /** a line that a reader has guessed */
  sketch?: { from: Point; to: Point };
  /** what is there for a moment only, while an activity plays (`acts/`) */
  transients?: Transients;
  /** what an act says just now, and the actor whom it speaks of; absent where no act is told */
  caption?: { text: string; of?: Point | undefined };
}

/** What comes and goes while an activity plays. Everything lies on the sheet, and shares lie in [0, 1]. */
export interface Transients {
  tokens: readonly Token[];
  rings: readonly Ring[];
  strokes: readonly Stroke[];
}

/** A small thing that is carried: `word` what one knows, `idea`, `goods`, `news` of a market, `seen` something new from a journey, `doubt` a question, `card` a project on its way to a board, `stopped` one that goes no further. */
export interface Token extends Point {
  look: 'word' | 'idea' | 'goods' | 'news' | 'seen' | 'doubt' | 'card' | 'stopped';
  alpha: number;
}

/** A circle: `sweep` spreads and looks for something, `focus` stands around what matters, `call` is heard outside. */
export interface Ring extends Point {
  look: 'sweep' | 'focus' | 'call';
  /** radius in drawing units */
  r: number;
  alpha: number;
}

/**
 * A line through points: `contact` flares up and is gone, `way` is where somebody goes, `work` is done together, `curve`
 * is drawn on paper, `aim` is where somebody wants to go; or one of the rings, where it is no circle.
 */
export interface Stroke {
  look: 'contact' | 'way' | 'work' | 'curve' | 'aim' | Ring['look'];
  points: readonly Point[];
  alpha: number;
}

/** What an actor can be without. */
export const FEATURES = [
  'member',
  'match',
  'trained',
  'pointing',
  'spark',
  'course',
  'leaders',
  'sorted',
] as const;

export type Feature = (typeof FEATURES)[number];
