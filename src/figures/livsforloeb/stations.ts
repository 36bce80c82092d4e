/** Where everybody stands in each phase, as style that a stylesheet can choose from. */
import type { Scene, SceneActor } from '../../model/scene/picture.ts';
import { coreOf, seenAs, tintOf } from '../shared/actor-fill.ts';
import { tenth } from '../shared/round.ts';

/** Somebody who is drawn in one phase at least. */
export interface Stationed {
  id: string;
  kind: SceneActor['kind'];
  /**
   * per phase k: `--p<k>` the place, `--o<k>` how clearly it is seen, `--t<k>` how full of its kind's colour it is, `--c<k>` how
   * large its core is. What is as in the phase before is not said again.
   */
  style: string;
}

/** Everybody in the order in which they are drawn: whoever brings the cluster together last. */
export function stationsOf(scenes: readonly Scene[]): Stationed[] {
  const kinds = new Map(
    scenes.flatMap(({ actors }) => actors.filter(({ alpha }) => alpha > 0)).map(({ id, kind }) => [id, kind]),
  );
  const all = [...kinds].map(([id, kind]) => ({ id, kind, style: styleOf(scenes, id) }));
  const isHub = ({ kind }: Stationed) => kind === 'facilitator';
  return [...all.filter((one) => !isHub(one)), ...all.filter(isHub)];
}

function styleOf(scenes: readonly Scene[], id: string): string {
  const there = scenes.map(({ actors }) => actors.find((actor) => actor.id === id && actor.alpha > 0));
  const said = new Map<string, string>();
  return there
    .flatMap((actor, k) => {
      // whoever has not come yet waits where it will stand, and whoever has left stays where it stood
      const place = actor ?? there.slice(k).find(Boolean) ?? there.slice(0, k).findLast(Boolean);
      const facts = {
        p: place ? `${tenth(place.x)}px ${tenth(place.y)}px` : '0px 0px',
        o: String(actor ? (seenAs(actor) ?? 1) : 0),
        t: String(place ? (tintOf(place) ?? 1) : 0),
        c: String(place ? coreOf(place) : 0),
      };
      return Object.entries(facts).flatMap(([name, value]) => {
        if (said.get(name) === value) return [];
        said.set(name, value);
        return [`--${name}${k}:${value}`];
      });
    })
    .join(';');
}
