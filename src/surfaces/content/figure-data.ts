/** What the player is given by the page: plain data, so that it can stand in the HTML. */
import type { Timeline } from '../../model/sheet/timeline.ts';
import type { Lesson } from './lesson-data.ts';
import type { Touched, Words } from '../../words/keys.ts';
import type { Titles } from '../../words/titles.ts';

/** The figure that leads every page, whose drawing every player carries. */
export const LEADING = 'livsforloeb';

/** What a player may put around a figure: the activities of the phase, what shapes and lines mean, choosing in the drawing, a button that takes the facilitator away (which stands among the activities too). */
export type Around = 'aktiviteter' | 'tegnforklaring' | 'valg' | 'facilitator';

/** A part of an activity; `maybe` where the source itself only says perhaps. */
export interface PartText {
  name: string;
  explanation: string;
  maybe: boolean;
}

export interface ActivityText {
  id: string;
  /** the source's own term */
  name: string;
  /** at most 28 characters, for the figure */
  label: string;
  explanation: string;
  /** what it touches, in our grouping */
  touches: readonly Touched[];
  parts: readonly PartText[];
  howTo: HowTo;
  /** what its act says, by beat and case (content/LANGUAGE.md) */
  beats: Readonly<Record<string, string>>;
}

/** What to do on Monday, in three lines. Ours. */
export interface HowTo {
  who: string;
  what: string;
  /** what lies on the table afterwards */
  after: string;
}

export interface PhaseText {
  id: string;
  name: string;
  /** at most 10 characters, for a stage node */
  short: string;
  /** as it is named inside a sentence */
  definite: string;
  subtitle: string;
  explanation: string;
  /** what the facilitator does in this phase */
  facilitator: string;
  /** why the phase has no activities of its own; absent where it has */
  noActivities?: string | undefined;
  activities: readonly ActivityText[];
}

/** The groups of words that a page gives its player. */
export const PLAYER_GROUPS = [
  'saetninger',
  'figur',
  'knapper',
  'foerst',
  'chips',
  'noter',
  'tegnforklaring',
  'noegletal',
  'spil',
  'forskel',
  'overblik',
  'kreds',
  'saadan',
  'roerer',
  'hvorfor',
  'vaelg',
  'former',
  'aerlig',
  'del',
] as const satisfies readonly (keyof Words)[];

/** The player's words: what phases and activities are called, and its groups. */
export type PlayerWords = Titles & Pick<Words, (typeof PLAYER_GROUPS)[number]>;

/** The words of the class's view. */
export type ShowWords = Words['vis'] &
  Pick<Words['side'], 'forrige' | 'naeste'> & {
    /** the lessons, the one that the view opens with first */
    lessons: readonly Lesson[];
  };

/** The cluster that the site opens with, and all that is told of it. */
export interface CourseData {
  timeline: Timeline;
  phases: readonly PhaseText[];
  words: PlayerWords;
  /** where the chapters speak of an activity or a phase, as `<chapter>/#<passage>` */
  passages: Readonly<Record<string, string>>;
  /** the site's path prefix, with a slash at both ends */
  base: string;
}

/** What one figure's player is given. */
export interface FigureData extends CourseData {
  /** the drawing's accessible name, with its `{fase}` */
  name: string;
  /** in the class's view alone */
  show?: ShowWords;
}
