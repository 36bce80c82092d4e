/** What the player is given by the page: plain data, so that it can stand in the HTML. */
import type { SceneWords } from '../../model/say/describe.ts';
import type { DifferenceWords } from '../../model/say/difference.ts';
import type { Group, GroupWords, OverviewWords } from '../../model/count/overview.ts';
import type { KeyFigureWords } from '../../model/say/key-figures.ts';
import type { LogWords } from '../../model/say/teller.ts';
import type { Timeline } from '../../model/sheet/timeline.ts';
import type { FormWords } from '../forms/words.ts';
import type { HonestyWords } from '../honest/words.ts';
import type { ActorKind, TieKind } from '../../model/log/types.ts';
import type { ShowWords } from '../teach/words.ts';

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
  touches: readonly Group[];
  parts: readonly PartText[];
}

export interface PhaseText {
  id: string;
  name: string;
  /** at most 10 characters, for a stage node */
  short: string;
  subtitle: string;
  explanation: string;
  /** what the facilitator does in this phase */
  facilitator: string;
  /** why the phase has no activities of its own; absent where it has */
  noActivities?: string | undefined;
  activities: readonly ActivityText[];
}

type Dictionary<Key extends string> = Readonly<Record<Key, string>>;

/** The words of `surfaces/explain/`. */
type ExplainWords = LogWords &
  Dictionary<
    | 'titel'
    | 'historie'
    | 'foelg'
    | 'slip'
    | 'foelger'
    | 'hele'
    | 'se'
    | 'senere'
    | 'ikke_endnu'
    | 'findes_ikke'
  >;
type PickWord =
  | 'gruppe'
  | 'ind'
  | 'navn'
  | 'med'
  | 'med_i'
  | 'ikke_med'
  | 'forbindelser'
  | 'mellem'
  | 'ingen'
  | 'to'
  | 'laes'
  | 'borte'
  | 'lyser'
  | 'ordliste'
  | 'outline_navn'
  | 'lane_navn'
  | 'board_navn'
  | 'ghost_navn'
  | 'signal_navn'
  | ActorKind
  | TieKind
  | 'outline'
  | 'lane'
  | 'board'
  | 'ghost'
  | 'signal';

/** The player's words, from `content/ord.yaml`. */
export interface Words {
  scene: SceneWords;
  buttons: Dictionary<'afspil' | 'pause' | 'forfra' | 'tilbage' | 'frem' | 'faser' | 'loeb' | 'luk'>;
  chips: Dictionary<
    | 'uden'
    | 'facilitator'
    | 'foelger'
    | 'froe'
    | 'fjern'
    | 'tag_vaek'
    | 'anden'
    | 'sammenlign'
    | 'med'
    | 'mangler'
  >;
  notes: Dictionary<
    | 'titel'
    | 'ugyldig'
    | 'standard_skjul'
    | 'standard_ingen'
    | 'standard_froe'
    | 'standard_tema'
    | 'standard_version'
    | 'henter'
    | 'hentefejl'
  >;
  legend: Dictionary<
    | 'titel'
    | 'firm'
    | 'knowledge'
    | 'authority'
    | 'facilitator'
    | 'outsider'
    | 'loose'
    | 'collaboration'
    | 'project'
    | 'external'
    | 'origin'
  >;
  figure: Dictionary<'ring' | 'aktiviteter' | 'facilitator' | 'tidligere' | 'tal'>;
  keyFigures: KeyFigureWords;
  act: Dictionary<
    'se' | 'igen' | 'pause' | 'tilbage' | 'frem' | 'foer' | 'sker' | 'efter' | 'dele' | 'uden' | 'virkelighed'
  >;
  difference: DifferenceWords;
  overview: OverviewWords;
  groups: GroupWords;
  why: ExplainWords;
  pick: Dictionary<PickWord>;
  made: string;
  maybe: string;
  seeList: string;
  forms: FormWords;
  honesty: HonestyWords;
}

export interface FigureData {
  timeline: Timeline;
  phases: readonly PhaseText[];
  words: Words;
  /** where the chapters speak of an activity or a phase, as `<chapter>/#<passage>` */
  passages: Readonly<Record<string, string>>;
  /** the site's path prefix, with a slash at both ends */
  base: string;
  /** in the class's view alone */
  show?: ShowWords;
}

const numbered = (letter: string, digits: number) => (i: number) =>
  letter + String(i + 1).padStart(digits, '0');

/** Which actor ids the lists of `content/navne.yaml` name, in order. */
export const PLACES = {
  virksomheder: numbered('v', 2),
  videninstitutioner: numbered('i', 1),
  myndigheder: numbered('m', 1),
  udenfor: numbered('u', 1),
  facilitatorer: (i: number) => (i === 0 ? 'facilitator' : `facilitator-${i + 1}`),
} as const;
