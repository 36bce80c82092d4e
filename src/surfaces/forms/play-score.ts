/** A score made audible with the Web Audio API: one small oscillator for each note, all through one tap that can be shut. */
import type { Note, NoteKind, Score } from '../../model/sound/score.ts';

/** How a part sounds. */
const TIMBRE: Readonly<Record<NoteKind, OscillatorType>> = {
  member: 'triangle',
  facilitator: 'sawtooth',
  out: 'sine',
  alone: 'square',
};
/** What a part's wave loses, so that bright ones are no louder than soft ones. */
const TAMED: Readonly<Record<NoteKind, number>> = { member: 1, facilitator: 0.35, out: 0.7, alone: 0.6 };

const LOUDNESS = 0.5;
/** Seconds between asking and the first note, and over which a tone comes and a phrase is shut. */
const LEAD = 0.08;
const ATTACK = 0.012;
const SHUT = 0.03;

/** Plays scores in `context`, which the reader's own click has made. */
export class ScorePlayer {
  readonly #context: AudioContext;
  #tap: GainNode | undefined;

  constructor(context: AudioContext) {
    this.#context = context;
  }

  /** Plays a phrase; one that still sounds is shut first. */
  play(score: Score): void {
    const context = this.#context;
    if (context.state === 'closed') return;
    this.#shut();
    const tap = context.createGain();
    tap.gain.value = LOUDNESS;
    tap.connect(context.destination);
    this.#tap = tap;
    for (const note of score.notes) sound(context, tap, note, context.currentTime + LEAD);
  }

  /** Ends it for good. */
  close(): void {
    this.#shut();
    if (this.#context.state !== 'closed') void this.#context.close();
  }

  #shut(): void {
    const tap = this.#tap;
    if (!tap) return;
    tap.gain.setTargetAtTime(0, this.#context.currentTime, SHUT);
    setTimeout(() => tap.disconnect(), SHUT * 8000);
    this.#tap = undefined;
  }
}

function sound(context: AudioContext, tap: GainNode, note: Note, start: number): void {
  const from = start + note.at;
  const to = from + note.length;
  const oscillator = context.createOscillator();
  oscillator.type = TIMBRE[note.kind];
  oscillator.frequency.value = 440 * 2 ** ((note.pitch - 69) / 12);
  const volume = context.createGain();
  volume.gain.setValueAtTime(0, from);
  volume.gain.linearRampToValueAtTime(note.volume * TAMED[note.kind], from + ATTACK);
  volume.gain.setTargetAtTime(0, from + note.length / 2, note.length / 8);
  oscillator.connect(volume);
  volume.connect(tap);
  oscillator.start(from);
  oscillator.stop(to);
}
