/** How far an actor is filled: with the colour of its kind, and from inside. */
import type { SceneActor } from '../../model/scene/picture.ts';
import { opacity } from './round.ts';

/** How much a match alone colours an actor that is not a member. */
const MATCHED = 0.55;
/** How much of an actor its core fills: a member's, and what training adds. */
const CORE = { member: 0.36, trained: 0.34 };

/** The opacity of the kind's colour. */
export function tintOf({ member, match }: Pick<SceneActor, 'member' | 'match'>): number | undefined {
  return opacity(Math.max(member, match * MATCHED));
}

/** The scale of the core, 0 for those who have none. */
export function coreOf({ kind, member, trained }: Pick<SceneActor, 'kind' | 'member' | 'trained'>): number {
  if (kind === 'facilitator' || kind === 'outsider') return 0;
  return Math.round(member * (CORE.member + CORE.trained * trained) * 100) / 100;
}

/** How much fainter whoever stands back is. */
const BACK = 0.4;

/** How clearly an actor is seen. */
export function seenAs({ alpha, back = 0 }: Pick<SceneActor, 'alpha' | 'back'>): number | undefined {
  return opacity(alpha * (1 - BACK * back));
}
