/** What a scene shows, said in Danish. All words come from content; all numbers are counted in the scene itself. */
import { fill, lowerFirst } from '../../words/text.ts';
import { isClusterTie, touchesFacilitator } from '../log/ties.ts';
import { largestComponent } from '../log/components.ts';
import { countIn, SEEN } from '../count/scene-count.ts';
import type { Scene } from '../scene/picture.ts';
import type { View } from '../scene/view.ts';

/** Sentences with places to fill: `{name}`, or `{name:one/many}` for a number with its noun. */
export interface SceneWords {
  /** whole names of the phases in order */
  phases: readonly string[];
  /** labels of the activities by id */
  activities: Readonly<Record<string, string>>;
  scattered: string;
  beginning: string;
  cluster: string;
  clusterAlone: string;
  out: string;
  spinoff: string;
  underway: string;
  underwayBy: string;
  activity: string;
  activityLater: string;
  activityActors: string;
  activityOnly: string;
  follow: string;
  followLater: string;
  withoutFacilitator: string;
  withoutActivity: string;
  name: string;
  slider: string;
  sliderUnderway: string;
}

/** The sentence under the figure, which is also what a screen reader hears. */
export function describe(scene: Scene, view: View, words: SceneWords): string {
  const said: string[] = [`${words.phases[scene.phase]}.`];
  const next = words.phases[scene.phase + 1];
  if (scene.way > 0 && next) {
    const now = words.activities[scene.atWork ?? ''];
    if (now) said.push(fill(words.underwayBy, { fase: lowerFirst(next), aktivitet: lowerFirst(now) }));
    else said.push(fill(words.underway, { fase: lowerFirst(next) }));
  }
  said.push(...sayCounts(scene, words));
  said.push(...sayFocus(scene, view, words));
  return said.join(' ');
}

/** The words of what is counted. */
export type CountWords = Pick<
  SceneWords,
  'scattered' | 'beginning' | 'cluster' | 'clusterAlone' | 'out' | 'spinoff'
>;

/** What is counted in a scene, without a word on its phase. */
export function sayCounts(scene: Scene, words: CountWords): string[] {
  const said: string[] = [];
  const mother = countIn(scene, 0);
  const child = countIn(scene, 1);
  const values = {
    aktoerer: mother.actors,
    deltagere: mother.participants,
    forbindelser: mother.ties,
    hub: mother.toFacilitator,
    ud: mother.toOutsiders,
  };
  if (child.participants > 0)
    said.push(
      fill(words.spinoff, {
        deltagere: child.participants,
        forbindelser: child.ties,
        hjem: child.toOtherCluster,
        moder: mother.participants,
      }),
    );
  else if (mother.ties === 0) said.push(fill(scene.t === 0 ? words.scattered : words.beginning, values));
  else {
    said.push(fill(mother.toFacilitator > 0 ? words.cluster : words.clusterAlone, values));
    if (mother.toOutsiders > 0) said.push(fill(words.out, values));
  }
  return said;
}

function sayFocus(scene: Scene, view: View, words: SceneWords): string[] {
  const said: string[] = [];
  const label = (id: string) => words.activities[id] ?? id;
  if (view.activity && !scene.begun)
    said.push(fill(words.activityLater, { aktivitet: label(view.activity) }));
  else if (view.activity) {
    const lit = scene.ties.filter((tie) => tie.emphasis === 'lit' && tie.alpha >= SEEN).length;
    const aktoerer = scene.actors.filter((actor) => actor.emphasis === 'lit' && actor.alpha >= SEEN).length;
    const template = lit > 0 ? words.activity : aktoerer > 0 ? words.activityActors : words.activityOnly;
    said.push(fill(template, { aktivitet: label(view.activity), forbindelser: lit, aktoerer }));
  }
  const followed = scene.actors.find((actor) => actor.id === view.follow);
  if (followed) {
    const own = scene.ties.filter(
      (tie) => (tie.from === followed || tie.to === followed) && tie.alpha >= SEEN && tie.kind !== 'origin',
    );
    const template = followed.alpha < SEEN ? words.followLater : words.follow;
    said.push(fill(template, { navn: followed.name, forbindelser: own.length }));
  }
  if (view.without === 'facilitator') {
    const { left, others } = withoutHub(scene);
    if (others > 0) said.push(fill(words.withoutFacilitator, { rest: left, andre: others }));
  } else if (view.without)
    said.push(fill(words.withoutActivity, { aktivitet: lowerFirst(label(view.without)) }));
  return said;
}

/** Who still hangs together in the mother cluster when the facilitator is taken away. */
function withoutHub(scene: Scene): { left: number; others: number } {
  const ties = scene.ties.filter(
    (tie) => tie.alpha >= SEEN && isClusterTie(tie.kind) && tie.from.cluster === 0 && tie.to.cluster === 0,
  );
  const members = new Set(
    ties
      .flatMap((tie) => [tie.from, tie.to])
      .filter((actor) => actor.kind !== 'facilitator')
      .map(({ id }) => id),
  );
  const rest = ties
    .filter((tie) => !touchesFacilitator(tie))
    .map((tie) => ({ a: tie.from.id, b: tie.to.id }));
  return { left: members.size ? largestComponent([...members], rest) : 0, others: members.size };
}

/** The drawing's accessible name. */
export function nameScene(scene: Pick<Scene, 'phase'>, words: SceneWords): string {
  return fill(words.name, { fase: lowerFirst(words.phases[scene.phase] ?? '') });
}

/** The scrubber's spoken value. */
export function sayMoment(scene: Pick<Scene, 'phase' | 'way'>, words: SceneWords): string {
  const fase = words.phases[scene.phase] ?? '';
  const procent = Math.round(scene.way * 100);
  const next = words.phases[scene.phase + 1];
  if (procent === 0 || !next) return fill(words.slider, { fase });
  return fill(words.sliderUnderway, { fase, procent, naeste: lowerFirst(next).replace(/ klynge$/, '') });
}
