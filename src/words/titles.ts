/** What phases and activities are called: the words that come from `content/faser`, not from a group of words. */

/** A phase as sentences and drawings name it. */
export interface PhaseTitle {
  id: string;
  name: string;
  /** at most 10 characters, for a node of the track */
  short: string;
}

export interface Titles {
  /** in the course's order */
  phases: readonly PhaseTitle[];
  /** labels by id, at most 28 characters each */
  activities: Readonly<Record<string, string>>;
}
