/** The answer to a guess: whether it was right, the sentence on the difference, and what the figure lights. */
import { fill, listAnd } from '../../words/text.ts';
import { connectionBetween } from '../../model/count/connection.ts';
import type { GuessData, TieQuestion } from './guess-data.ts';

export interface Answer {
  right: boolean;
  text: string;
  /** grammar: `model/scene/target.ts` */
  light: string | null;
}

/** @param picked a choice's id, or two firms' ids @returns null while something is still to be chosen */
export function answerTo(guess: GuessData, picked: readonly string[]): Answer | null {
  const [first = '', second = ''] = picked;
  if (guess.ties) return first && second && first !== second ? betweenFirms(guess, first, second) : null;
  const choice = guess.choices.find(({ id }) => id === first);
  if (!choice) return null;
  return { right: first === guess.example[0], text: choice.answer, light: guess.light };
}

/** What the figure lights while one guesses: the firms chosen so far, and the line between two. */
export function sketchOf(picked: readonly string[]): string | null {
  const actors = picked.filter(Boolean).map((id) => `actor:${id}`);
  return actors.length > 0 ? [...actors, 'sketch'].join(' ') : null;
}

function betweenFirms({ ties }: GuessData, first: string, second: string): Answer {
  const { net, sentences, activities } = ties as TieQuestion;
  const { path, ties: way, onlyHub, outside } = connectionBetween(net, first, second);
  const nameOf = (place: number) => {
    const { name = '', kind = 'firm' } = net.actors[place] ?? {};
    return kind === 'facilitator' ? name.toLowerCase() : name;
  };
  const [a = '', b = ''] = [first, second].map((id) => net.actors.find((actor) => actor.id === id)?.name);
  const [ude] = outside.map(nameOf);
  const aktivitet = activities[way[0]?.[3] ?? ''];
  const values = {
    a,
    b,
    led: listAnd(path?.slice(1, -1).map(nameOf) ?? []),
    ...(ude !== undefined && { ude }),
    ...(aktivitet !== undefined && { aktivitet }),
  };
  const right = path?.length === 2;
  // All who take part hang together (test/model/between.test.ts): without a way, somebody stands outside.
  const missing = outside.length > 1 ? 'begge_ude' : 'ude';
  const said = path ? (right ? 'direkte' : onlyHub ? 'kun_facilitator' : 'gennem') : missing;
  const idOf = (place: number) => net.actors[place]?.id;
  const lit = way.map(([from, to, kind]) => `tie:${idOf(from)}-${idOf(to)}-${kind}`);
  return {
    right,
    text: fill(sentences[said], values),
    light: right ? lit.join(' ') : [sketchOf([first, second]), ...lit].join(' '),
  };
}
