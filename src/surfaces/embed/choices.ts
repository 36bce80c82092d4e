/** What the builder of embeds can choose between: plain data, so that it can stand in the page. */
import type { Form, Words } from '../../words/keys.ts';

/** A figure in one phase. */
export interface StillChoice {
  /** the phase's id and name */
  id: string;
  name: string;
  /** what the figure is called in it */
  title: string;
  /** what is seen, in a sentence, and what the phase is, in some more */
  sentence: string;
  long: string;
  /** paths of the two pictures, without the prefix */
  svg: string;
  png: string;
}

export interface Choice {
  /** the figure's id */
  id: string;
  title: string;
  /** what its frame is called, with `{titel}` */
  frameTitle: string;
  /** of the picture, in pixels */
  size: { width: number; height: number };
  /** whether its drawing shows what one activity does */
  shows: boolean;
  stills: readonly StillChoice[];
}

/** An activity that can be put in focus or taken away, with the phase that it begins in. */
export interface ActivityChoice {
  id: string;
  name: string;
  phase: string;
}

/** A place that a figure may be put in: which form fits there, and what to do. */
export interface PlaceChoice {
  id: string;
  name: string;
  form: Form;
  advice: string;
}

/** All that the builder is given. */
export interface BuilderProps {
  choices: readonly Choice[];
  activities: readonly ActivityChoice[];
  places: readonly PlaceChoice[];
  /** the site's prefix, and its whole address, both with a slash at the end */
  base: string;
  home: string;
  /** id of the phase that is chosen at first */
  start: string;
  /** whose the text is */
  source: string;
  words: Omit<
    Words['indlejr'],
    'titel' | 'beskrivelse' | 'manchet' | 'lang_tekst' | 'lang_uden' | 'uden_script'
  >;
}
