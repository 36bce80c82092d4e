/**
 * The scene as a phrase of a few seconds: one tone for each participant.
 *
 * Who takes part sounds once, spread evenly over the phrase, so more participants sound denser; the more ties, the
 * louder. Members of no sub-cluster share one voice; each sub-cluster is a voice of its own, the spin-off a fourth.
 * The facilitator is one tone that comes again as often as its share of the ties: 16 beats would be all of them. Ties
 * out of the cluster are high tones. Who stands alone is a short dull tick, and ticks never sound together.
 * All of it is our choice; pitches are those of one pentatonic scale, so that no two of them grate.
 */
import type { Scene } from '../scene/picture.ts';
import { actorTiesIn, type ActorTies } from '../count/actor-ties.ts';

/** What a note stands for. */
export type NoteKind = 'member' | 'facilitator' | 'out' | 'alone';

export interface Note {
  kind: NoteKind;
  /** 0–2 a sub-cluster's, 3 the spin-off's, −1 for all others */
  voice: number;
  /** seconds after the phrase's beginning, and how long it is held */
  at: number;
  length: number;
  /** semitones, 60 is the middle C */
  pitch: number;
  /** 0 < volume ≤ 1; what sounds together never adds up to more than 1 */
  volume: number;
}

/** A phrase, and the numbers that it makes heard. */
export interface Score {
  notes: Note[];
  /** when the last note has ended; 0 where nobody is there */
  seconds: number;
  /** participants other than facilitators */
  members: number;
  /** sub-clusters, and the spin-off, that sound as voices of their own */
  voices: number;
  /** how often the facilitator's tone comes, and that of the spin-off's own */
  beats: number;
  beatsNew: number;
  out: number;
  alone: number;
}

/** Seconds over which a phrase is spread, and how often a facilitator with all ties would sound in them. */
const SPAN = 3.2;
const BEATS = 16;
/** Semitones of the scale, and where each voice begins; the last is that of those who have no voice of their own. */
const SCALE = [0, 2, 4, 7, 9];
const VOICES = [48, 60, 72, 67];
const SHARED = 60;
const SPINOFF = 3;
const CENTRE = 55;
const HIGH = 84;
const DULL = 36;

/** The phrase of a scene. The same scene always gives the same phrase. */
export function scoreOf(scene: Scene): Score {
  const everybody = actorTiesIn(scene).filter(({ actor }) => actor.kind !== 'outsider');
  const [hubs, others] = split(everybody, ({ actor }) => actor.kind === 'facilitator');
  const [members, alone] = split(others, ({ ties }) => ties.length > 0);
  const most = Math.max(1, ...members.map(({ ties }) => ties.length));
  const byVoice = [-1, 0, 1, 2, SPINOFF].map((voice) => members.filter((one) => voiceOf(one) === voice));

  const notes: Note[] = byVoice.flatMap((own, i) =>
    own.map(({ ties }, n) => ({
      kind: 'member',
      voice: i - 1,
      at: moment(n + i / byVoice.length, own.length),
      length: 0.5,
      pitch: step(i === 0 ? SHARED : (VOICES[i - 1] ?? SHARED), n),
      volume: 0.3 + (0.5 * ties.length) / most,
    })),
  );
  const inside = (cluster: number) =>
    new Set(everybody.filter(({ actor }) => actor.cluster === cluster).flatMap(({ ties }) => ties)).size;
  for (const { actor, ties } of hubs) {
    const count = ties.length && Math.max(1, Math.round((BEATS * ties.length) / inside(actor.cluster)));
    const tone = { kind: 'facilitator', voice: actor.cluster ? SPINOFF : -1, length: 0.18 } as const;
    for (let i = 0; i < count; i++)
      notes.push({ ...tone, at: moment(i, count), pitch: CENTRE + 12 * actor.cluster, volume: 0.9 });
  }
  const out = new Set(everybody.flatMap(({ across }) => across)).size;
  for (let i = 0; i < out; i++)
    notes.push({
      kind: 'out',
      voice: -1,
      at: moment(i + 0.5, out),
      length: 0.3,
      pitch: step(HIGH, i),
      volume: 0.3,
    });
  alone.forEach((_, i) => {
    const at = moment(i + 0.25, alone.length);
    notes.push({ kind: 'alone', voice: -1, at, length: 0.04, pitch: DULL, volume: 0.25 });
  });
  const beatsOf = (voice: number) =>
    notes.filter((note) => note.kind === 'facilitator' && note.voice === voice).length;
  return {
    notes: soften(notes).sort((a, b) => a.at - b.at),
    seconds: Math.max(0, ...notes.map(({ at, length }) => at + length)),
    members: members.length,
    voices: byVoice.filter((own, i) => i > 0 && own.length > 0).length,
    beats: beatsOf(-1),
    beatsNew: beatsOf(SPINOFF),
    out,
    alone: alone.length,
  };
}

function voiceOf({ actor }: ActorTies): number {
  if (actor.cluster > 0) return SPINOFF;
  return actor.sorted > 0.5 ? actor.lane : -1;
}

/** The moment of number `i` of `count` that share the phrase. */
function moment(i: number, count: number): number {
  return (SPAN * i) / count;
}

function step(base: number, i: number): number {
  return base + (SCALE[i % SCALE.length] ?? 0);
}

/** Turns all notes down together, so that the loudest moment is at most 1. */
function soften(notes: Note[]): Note[] {
  const sounding = (at: number) => notes.filter((note) => note.at <= at && at < note.at + note.length);
  const sum = (at: number) => sounding(at).reduce((total, { volume }) => total + volume, 0);
  const peak = Math.max(1, ...notes.map(({ at }) => sum(at)));
  return notes.map((note) => ({ ...note, volume: note.volume / peak }));
}

function split<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
