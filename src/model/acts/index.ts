/** Every activity's act, and the scene of one at a moment of its local time. Fetched when a reader asks for an act. */
import type { ActivityId } from '../log/effects.ts';
import { hasBegun } from '../scene/activity-span.ts';
import type { Scene } from '../scene/picture.ts';
import { sceneAt } from '../scene/scene.ts';
import type { Timeline } from '../sheet/timeline.ts';
import type { View } from '../scene/view.ts';
import type { Act } from './kit/act.ts';
import { brancheanalyse } from './brancheanalyse.ts';
import { branding } from './branding.ts';
import { eksport } from './eksport.ts';
import { entreprenoerskab } from './entreprenoerskab.ts';
import { evaluering } from './evaluering.ts';
import { fouOpenInnovation } from './fou-open-innovation.ts';
import { innovationssamarbejde } from './innovationssamarbejde.ts';
import { klyngestrategi } from './klyngestrategi.ts';
import { marketIntelligence } from './market-intelligence.ts';
import { netvaerk } from './netvaerk.ts';
import { nyeVirksomheder } from './nye-virksomheder.ts';
import { portefoeljestyring } from './portefoeljestyring.ts';
import { samarbejdsprojekter } from './samarbejdsprojekter.ts';
import { specialisering } from './specialisering.ts';
import { studieture } from './studieture.ts';
import { uddannelse } from './uddannelse.ts';
import { viden } from './viden.ts';
import { videndeling } from './videndeling.ts';
import { virksomhedsbesoeg } from './virksomhedsbesoeg.ts';
import { hushLabels } from './kit/scene-changes.ts';

/** Each activity's own. The compiler names an activity that has an effect and no act. */
export const acts: Readonly<Record<ActivityId, Act>> = {
  brancheanalyse,
  branding,
  eksport,
  entreprenoerskab,
  evaluering,
  'fou-open-innovation': fouOpenInnovation,
  innovationssamarbejde,
  klyngestrategi,
  'market-intelligence': marketIntelligence,
  netvaerk,
  'nye-virksomheder': nyeVirksomheder,
  portefoeljestyring,
  samarbejdsprojekter,
  specialisering,
  studieture,
  uddannelse,
  viden,
  videndeling,
  virksomhedsbesoeg,
};

/** The act of the activity in focus; `null` where none is, or where it has done nothing yet that could be shown. */
export function actOf(timeline: Timeline, view: View): Act | null {
  const { activity, t } = view;
  if (activity === null || !Object.hasOwn(acts, activity) || !hasBegun(timeline, activity, t)) return null;
  return acts[activity as ActivityId];
}

/** The picture of a view at local time s (0–1) of its activity's act; as it is at rest where there is none to show. */
export function enact(timeline: Timeline, view: View, s: number): Scene {
  const act = actOf(timeline, view);
  if (!act || view.activity === null || s >= 1) return sceneAt(timeline, view);
  const scene = sceneAt(timeline, view, { activity: view.activity, share: act.grown(s) });
  // Whoever is followed takes no part for that: those who do are read from the activity alone.
  return s > 0 ? hushLabels(act.perform(scene, s, sceneAt(timeline, { ...view, follow: null })), s) : scene;
}
