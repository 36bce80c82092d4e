/** Ties that look alike are drawn as one path: a network of 130 lines moves as fast as eight. */
import { touchesFacilitator } from '../../model/log/ties.ts';
import type { SceneActor, SceneTie } from '../../model/scene/picture.ts';
import { arrowhead, lineOf, squareOn } from './paths.ts';
import { tenth } from './round.ts';

/** Some ties as one path, with the squares or arrowheads that sit on them. */
export interface Bundle {
  id: string;
  /** kind, hub or not, emphasis: the classes of the path */
  look: string;
  emphasis: string;
  line: string;
  dash: string | undefined;
  alpha: number;
  /** squares of joint projects */
  knots: string;
  /** heads of the arrows from parent to child */
  heads: string;
}

/** Bundles the ties at rest by their look; one that is coming, going or changing stands alone. */
export function bundle(ties: readonly SceneTie[]): Bundle[] {
  const bundles = new Map<string, Bundle>();
  const places = new Map<SceneActor, string>();
  // An actor has many ties; its place is written out once.
  const place = (actor: SceneActor) => {
    let text = places.get(actor);
    if (text === undefined) places.set(actor, (text = `${tenth(actor.x)} ${tenth(actor.y)}`));
    return text;
  };
  for (const tie of ties) {
    const hub = touchesFacilitator(tie) ? ' hub' : '';
    const look = `${tie.kind}${hub}${tie.inside ? ' inside' : ''} ${tie.emphasis}`;
    const still = tie.alpha === 1 && (tie.firm === 0 || tie.firm === 1);
    const id = still ? look : tie.id;
    let found = bundles.get(id);
    if (!found) {
      const dash = tie.firm < 1 ? `4 ${Math.round(40 * (1 - tie.firm)) / 10}` : undefined;
      found = { id, look, emphasis: tie.emphasis, line: '', dash, alpha: tie.alpha, knots: '', heads: '' };
      bundles.set(id, found);
    }
    found.line += still ? `M${place(tie.from)}L${place(tie.to)}` : lineOf(tie);
    if (tie.kind === 'project') found.knots += squareOn(tie);
    else if (tie.kind === 'origin') found.heads += arrowhead(tie);
  }
  return [...bundles.values()];
}
