/** The guesses of `content/gaet.yaml`, checked against chapters and drawing, and made ready for the page at build. */
import { fill } from '../../words/text.ts';
import { getCollection } from 'astro:content';
import { netAt } from '../../model/count/connection.ts';

import type { Timeline } from '../../model/sheet/timeline.ts';
import { loadChapters } from '../content/chapters.ts';
import type { PhaseText } from '../content/figure-data.ts';
import { BASE } from '../content/links.ts';
import { loadCourseData, loadWords } from '../content/load.ts';
import { checkGuess, type GuessText } from './check-guess.ts';
import type { GuessData, Moment, TieQuestion } from './guess-data.ts';
import { writeKeyFigure } from '../../model/say/key-figures.ts';
import { hubShare, tiesOfMovers, type Span } from './right-choices.ts';

/** The guess before a chapter, if it has one. @throws Error with file, guess and field when any guess is wrong */
export async function loadGuess(chapter: string): Promise<GuessData | undefined> {
  const [entries, chapters, { timeline, phases }, { gaet }] = await Promise.all([
    getCollection('gaet'),
    loadChapters(),
    loadCourseData(BASE),
    loadWords(),
  ]);
  const known = new Map(chapters.map(({ id, phase }) => [id, phase]));
  const spans = new Map(
    entries.map(({ id, data }) => [data.chapter, checkGuess(id, data, known, timeline)] as const),
  );
  if (spans.size < entries.length)
    throw new Error('content/gaet.yaml: kapitel: two guesses before one chapter');
  const entry = entries.find(({ data }) => data.chapter === chapter);
  const span = spans.get(chapter);
  return entry && span && { ...readyFor(entry.data, span, timeline, phases), words: gaet };
}

function readyFor(
  guess: GuessText,
  { before, t }: Span,
  timeline: Timeline,
  phases: readonly PhaseText[],
): Omit<GuessData, 'words'> {
  const momentAt = (moment: number, activity?: string, changes = false): Moment => {
    const phase = timeline.phases[moment];
    const place = phase === undefined ? `t=${moment}` : `fase=${phase}`;
    const focus = activity === undefined ? '' : `&aktivitet=${activity}`;
    const marked = changes ? '&forskel=1' : '';
    return { search: `?${place}${focus}&froe=${timeline.seed}${marked}`, t: moment, activity };
  };
  const { chapter: id, question, show } = guess;
  const common = {
    id,
    question,
    before: momentAt(before),
    show: momentAt(t, show.activity, show.changes),
    light: show.light ?? null,
  };
  if (guess.kind === 'forbindelse')
    return {
      ...common,
      choices: [],
      example: guess.example,
      ties: { sentences: guess.sentences, ...tiesBy(timeline, before, t, phases) },
    };
  const values = {
    andel: () => ({ foer: hubShare(timeline, before), efter: hubShare(timeline, t) }),
    flytter: () => {
      const { flytter, bliver } = tiesOfMovers(timeline, before);
      const write = (ties: number) => writeKeyFigure('tiesPerParticipant', ties);
      return { flytter: write(flytter), bliver: write(bliver) };
    },
    foerst: () => ({}),
  }[guess.kind]();
  const choices = guess.choices.map((choice) => ({ ...choice, answer: fill(choice.answer, values) }));
  return { ...common, choices, example: [guess.right] };
}

/** The net that answers, and the firms that one sees while guessing. */
function tiesBy(
  timeline: Timeline,
  before: number,
  t: number,
  phases: readonly PhaseText[],
): Omit<TieQuestion, 'sentences'> {
  const net = netAt(timeline, t);
  const causes = new Set(net.ties.map((tie) => tie[3]));
  const made = phases.flatMap(({ activities }) => activities).filter(({ id }) => causes.has(id));
  return {
    net,
    firms: timeline.actors.filter(({ kind, at }) => kind === 'firm' && at <= before).map(({ id }) => id),
    activities: Object.fromEntries(made.map(({ id, label }) => [id, label])),
  };
}
