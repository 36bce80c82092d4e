/** What a reader got right in a round of the test: shown to him alone, and kept in his tab until it is closed. */
import { fill } from '../../words/text.ts';

const KEY = 'klynge:proeve';

/** How many answers of a round are right, by the round's name. */
export type Scores = Readonly<Record<string, number>>;

/** How many items of a round have both an answer and how sure one is, and how many of those are right. */
function countRound(form: HTMLFormElement): { answered: number; right: number; items: number } {
  const items = [...form.querySelectorAll<HTMLElement>(':scope > .item')];
  const done = items.filter((item) => item.querySelector('.sure :checked') && answerOf(item));
  const right = done.filter((item) => answerOf(item)?.dataset['right'] !== undefined);
  return { answered: done.length, right: right.length, items: items.length };
}

const answerOf = (item: HTMLElement) =>
  item.querySelector<HTMLInputElement>(':scope > .choices input:checked');

export function keepScore(forms: Iterable<HTMLFormElement>): void {
  for (const form of forms) form.addEventListener('change', () => tell(form));
}

function tell(form: HTMLFormElement): void {
  const { answered, right, items } = countRound(form);
  if (answered < items) return;
  const { runde = '', resultat = '', sammen = '' } = form.dataset;
  const before = read()[runde === 'efter' ? 'foer' : ''];
  write({ ...read(), [runde]: right });
  const text = before === undefined ? resultat : `${resultat} ${sammen}`;
  const line = form.querySelector('.score');
  if (line)
    line.textContent = fill(text, {
      rigtige: right,
      antal: items,
      ...(before !== undefined && { foer: before }),
    });
}

function read(): Scores {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Scores;
  } catch {
    return {}; // storage is off or damaged: the round is told alone
  }
}

function write(scores: Scores): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(scores));
  } catch {
    // storage is off: nothing is kept
  }
}
