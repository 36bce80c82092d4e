/** What a guess in `content/gaet.yaml` may name, and that what it calls right is what the drawing shows. */
import { netAt } from '../../model/count/connection.ts';
import { lightTarget } from '../../model/scene/target.ts';
import { sceneAt } from '../../model/scene/scene.ts';
import type { Timeline } from '../../model/sheet/timeline.ts';
import { viewAt } from '../../model/scene/view.ts';
import { hubShare, rightChoice, type ChoiceKind, type Span } from './right-choices.ts';

/** A guess as content has it. */
export type GuessText = {
  chapter: string;
  question: string;
  show: {
    phase?: string | undefined;
    t?: number | undefined;
    activity?: string | undefined;
    light?: string | undefined;
    /** whether what is new since the phase before is marked */
    changes: boolean;
  };
} & (
  | { kind: ChoiceKind; right: string; choices: { id: string; text: string; answer: string }[] }
  | {
      kind: 'forbindelse';
      example: readonly [string, string];
      sentences: Readonly<Record<'direkte' | 'gennem' | 'kun_facilitator' | 'ude' | 'begge_ude', string>>;
    }
);

/** The chapters by id, each with the number of its phase. */
export type ChapterPhases = ReadonlyMap<string, number | null>;

/** @throws Error with file, guess and field when a reference leads nowhere or the drawing says otherwise */
export function checkGuess(id: string, guess: GuessText, chapters: ChapterPhases, timeline: Timeline): Span {
  const slip = (field: string, what: string): never => {
    throw new Error(`content/gaet.yaml: ${id}: ${field}: ${what}`);
  };
  const { show } = guess;
  const phase = chapters.get(guess.chapter);
  if (phase === undefined) return slip('kapitel', `"${guess.chapter}" is no chapter`);
  if (!phase) return slip('kapitel', `"${guess.chapter}" has no phase before its own to guess from`);
  const before = phase - 1;
  const t = show.t ?? timeline.phases.indexOf(show.phase ?? '');
  if (show.t === undefined && t < 0) slip('vis.fase', `"${show.phase}" is no phase`);
  if (t > timeline.phases.length - 1 || t < 0) slip('vis.t', `"${show.t}" is no moment`);
  if (show.activity !== undefined && !Object.hasOwn(timeline.activities, show.activity))
    slip('vis.aktivitet', `"${show.activity}" is no activity`);
  const scene = sceneAt(timeline, viewAt(t, timeline.seed));
  if (show.light !== undefined && lightTarget(scene, show.light) === scene)
    slip('vis.lys', `"${show.light}" lights nothing in that view`);

  if (guess.kind === 'forbindelse') {
    for (const actor of guess.example)
      if (!timeline.actors.some((known) => known.id === actor && known.kind === 'firm' && known.at <= before))
        slip('eksempel', `"${actor}" is no firm that is there before the chapter`);
    const unnamed = netAt(timeline, t).ties.find(
      ([, , , cause]) => !Object.hasOwn(timeline.activities, cause),
    );
    if (unnamed) slip('vis', `a tie came by "${unnamed[3]}", which is no activity to name`);
    return { before, t };
  }
  const ids = guess.choices.map((choice) => choice.id);
  if (!ids.includes(guess.right)) slip('rigtigt', `"${guess.right}" is not under valg`);
  try {
    const right = rightChoice(guess.kind, ids, timeline, { before, t });
    if (right !== guess.right) slip('rigtigt', `"${guess.right}", but the drawing says "${right}"`);
  } catch (error) {
    if (error instanceof RangeError) slip('valg', error.message);
    throw error;
  }
  if (guess.kind === 'andel' && hubShare(timeline, before) === 0)
    slip('kapitel', 'no tie to have a share of');
  return { before, t };
}
