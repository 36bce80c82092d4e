/** What a scene shows, said in Danish. All words come from content; all numbers are counted in the scene itself. */
import { fill, lowerFirst } from '../../words/text.ts';
import { composeSentence, listInside, nameInside } from './grammar.ts';
import { activitiesWithout, lacksFacilitator } from '../log/taken.ts';
import { isClusterTie, touchesFacilitator } from '../log/ties.ts';
import { largestComponent } from '../count/largest-component.ts';
import { countIn, SEEN } from '../count/scene-count.ts';
import type { Scene, SceneActor } from '../scene/picture.ts';
import type { CourseMoment, View } from '../scene/view.ts';
import type { Words } from '../../words/keys.ts';
import type { Titles } from '../../words/titles.ts';

/** What sentences on a scene are made of. Places are filled by `words/text.ts`. */
export type SceneWords = Titles & Pick<Words, 'saetninger' | 'figur'>;

/** What the moments of a course are called with. */
export type MomentWords = Titles & Pick<Words, 'figur'>;

/** The sentence under the figure, which is also what a screen reader hears. */
export function describe(scene: Scene, view: View, words: SceneWords): string {
  const now = scene.way > 0 ? words.activities[scene.atWork ?? ''] : undefined;
  const said = now
    ? [fill(words.saetninger.vej_aktivitet, { fase: titleOf(scene, words), aktivitet: now })]
    : [`${titleOf(scene, words)}.`];
  said.push(...sayCounts(scene, words.saetninger));
  said.push(...about(scene, view, words));
  return said.join(' ');
}

/** What is counted in a scene, without a word on its phase. */
export function sayCounts(scene: Scene, words: Words['saetninger']): string[] {
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
      composeSentence(words.spinoff, {
        deltagere: child.participants,
        flyttet: child.moved,
        nye: child.participants - child.moved,
        forbindelser: child.ties,
        hjem: child.toOtherCluster,
        moder: mother.participants,
      }),
    );
  else if (mother.ties === 0) {
    const later = scene.t > 0 && scene.ties.some(({ emphasis }) => emphasis === 'gone');
    const template = scene.t === 0 ? words.clutter : later ? words.ingen_forbundet : words.begynder;
    said.push(composeSentence(template, values));
  } else {
    said.push(composeSentence(mother.toFacilitator > 0 ? words.klynge : words.klynge_alene, values));
    if (mother.toOutsiders > 0) said.push(composeSentence(words.ud, values));
  }
  return said;
}

function about(scene: Scene, view: View, { saetninger, activities }: SceneWords): string[] {
  const said: string[] = [];
  const label = (id: string) => activities[id] ?? id;
  if (view.activity && !scene.begun)
    said.push(fill(saetninger.aktivitet_senere, { aktivitet: label(view.activity) }));
  else if (view.activity) {
    const lit = scene.ties.filter((tie) => tie.emphasis === 'lit' && tie.alpha >= SEEN).length;
    const aktoerer = scene.actors.filter((actor) => actor.emphasis === 'lit' && actor.alpha >= SEEN).length;
    const template =
      lit > 0
        ? saetninger.aktivitet
        : aktoerer > 0
          ? saetninger.aktivitet_aktoerer
          : saetninger.aktivitet_alene;
    said.push(composeSentence(template, { aktivitet: label(view.activity), forbindelser: lit, aktoerer }));
  }
  const followed = scene.actors.find((actor) => actor.id === view.follow);
  if (followed) {
    const own = scene.ties.filter(
      (tie) => (tie.from === followed || tie.to === followed) && tie.alpha >= SEEN && tie.kind !== 'origin',
    );
    const navn = nameInside(followed.name, followed.kind);
    said.push(
      composeSentence(saetninger[sayFollow(followed, own.length)], { navn, forbindelser: own.length }),
    );
  }
  if (lacksFacilitator(view.without)) {
    const [mother, child] = [withoutHub(scene, 0), withoutHub(scene, 1)];
    const values = { rest: mother.left, andre: mother.others, rest_ny: child.left, andre_ny: child.others };
    if (mother.others > 0 && child.others > 0)
      said.push(composeSentence(saetninger.uden_facilitatorer, values));
    else if (mother.others > 0) {
      const { left, others } = mother;
      const template =
        left <= 1
          ? saetninger.uden_facilitator_ingen
          : left === others
            ? saetninger.uden_facilitator_alle
            : saetninger.uden_facilitator;
      said.push(composeSentence(template, { rest: mother.left, andre: mother.others }));
    }
  }
  said.push(...sayActivitiesWithout(view.without, { saetninger, activities }));
  return said;
}

/** Which activities are taken away, as a sentence; none where none are. */
export function sayActivitiesWithout(
  without: string | null,
  { saetninger, activities }: Pick<SceneWords, 'saetninger' | 'activities'>,
): string[] {
  const away = activitiesWithout(without).map((id) => activities[id] ?? id);
  return away.length > 0 ? [fill(saetninger.uden_aktivitet, { aktivitet: listInside(away) })] : [];
}

function sayFollow({ alpha, emphasis }: SceneActor, ties: number): keyof SceneWords['saetninger'] {
  if (emphasis === 'gone') return 'foelg_borte';
  if (alpha < SEEN) return 'foelg_senere';
  return ties > 0 ? 'foelg' : 'foelg_ingen';
}

/** Who still hangs together in a cluster when the facilitator is taken away. */
function withoutHub(scene: Scene, cluster: number): { left: number; others: number } {
  const ties = scene.ties.filter(
    (tie) =>
      tie.alpha >= SEEN &&
      isClusterTie(tie.kind) &&
      tie.from.cluster === cluster &&
      tie.to.cluster === cluster,
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

/** What a moment of the course is called, in a heading too: a phase, or the way to it. */
export function titleOf({ way, told }: Pick<CourseMoment, 'way' | 'told'>, { phases, figur }: MomentWords) {
  const phase = phases[told];
  return way > 0 ? fill(figur.vej, { fase: lowerFirst(phase?.name ?? '') }) : (phase?.name ?? '');
}

/** The drawing's accessible name: the figure's own, with its `{fase}` filled. */
export function nameScene(moment: CourseMoment | Scene, name: string, words: MomentWords): string {
  return fill(name, { fase: lowerFirst(titleOf(moment, words)) });
}

/** The scrubber's spoken value. */
export function sayMoment(moment: Pick<CourseMoment, 'way' | 'told'>, words: MomentWords): string {
  const fase = titleOf(moment, words);
  const procent = Math.round(moment.way * 100);
  return moment.way > 0 ? fill(words.figur.skub_vej, { fase, procent }) : fase;
}
