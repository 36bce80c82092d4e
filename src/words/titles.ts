/** What phases and activities are called: the words that come from `content/faser`, not from a group of words. */

/** A phase as sentences and drawings name it. */
export interface PhaseTitle {
  id: string;
  name: string;
  /** at most 10 characters, for a node of the track */
  short: string;
  /** as it is named inside a sentence: »den modne klynge« */
  definite: string;
}

export interface Titles {
  /** in the course's order */
  phases: readonly PhaseTitle[];
  /** the source's own terms by id: what lists and sentences say */
  activities: Readonly<Record<string, string>>;
  /** by id, at most 28 characters each: what a drawing has room for */
  labels: Readonly<Record<string, string>>;
}
