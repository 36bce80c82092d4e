/** What a player shows to some readers alone, in the order in which it stands: the one place that tells a player of a feature. */
import type { Component } from 'svelte';
import type { Scene } from '../../model/scene/picture.ts';
import type { Timeline } from '../../model/sheet/timeline.ts';
import type { FigureData } from '../content/figure-data.ts';
import type { Picking } from '../explore/picking.svelte.ts';
import type { Forms } from '../forms/forms.svelte.ts';
import type { ViewState } from '../state/view-state.svelte.ts';
import type { PlayerState } from './player-state.svelte.ts';

/** Where in a player a part stands. */
export type Place = 'below' | 'remarks' | 'key' | 'follow' | 'activity' | 'end';

/** What every part is given, and takes as much of as it needs. A feature knows none of it but by these names. */
export interface PartProps {
  player: PlayerState;
  data: FigureData;
  state: ViewState;
  /** the course that is shown */
  timeline: Timeline;
  /** the scene at rest, with nothing lit or compared */
  scene: Scene;
  /** the sentence under the picture */
  sentence: string;
  /** what the cluster would be without the activity that is taken away; empty where none is */
  difference: string;
  picking: Picking;
  /** whether there are controls */
  free: boolean;
  /** the scene's other forms, once asked for */
  forms: Forms | undefined;
}

export interface Part {
  place: Place;
  /** whether a reader needs it now; what is brought is wanted as long as it is there */
  wanted?: (player: PlayerState) => unknown;
  /** fetches its code, the first time that it is wanted */
  fetch?: () => Promise<{ default: Component<PartProps> }>;
  /** its code, where a feature or the figure brings it */
  brought?: (player: PlayerState) => Component<PartProps> | undefined;
  /** whether it stays once it has come: what is spoken aloud must not come anew each time */
  stays?: boolean;
}

export const PARTS: readonly Part[] = [
  { place: 'below', brought: ({ parts }) => parts.Below },
  {
    place: 'remarks',
    wanted: ({ remarked }) => remarked,
    fetch: () => import('./Remarks.svelte'),
    stays: true,
  },
  {
    place: 'key',
    wanted: ({ toolbox }) => toolbox?.honest,
    fetch: () => import('../honest/HonestKey.svelte'),
  },
  { place: 'follow', wanted: ({ follows }) => follows, fetch: () => import('../explore/Follow.svelte') },
  { place: 'activity', brought: ({ acts }) => acts.code?.ActControls },
  { place: 'end', brought: ({ toolbox }) => toolbox?.forms.Table },
  {
    place: 'end',
    wanted: ({ picking }) => picking.open,
    fetch: () => import('../explore/ChosenDetail.svelte'),
  },
  { place: 'end', wanted: ({ data }) => data.show, fetch: () => import('../teach/Show.svelte') },
];
