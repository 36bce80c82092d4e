/** The overview in words: what a row is called, and what a phase has. */

import { composeSentence, quoted } from '../../model/say/grammar.ts';
import { fill, listAnd, lowerFirst } from '../../words/text.ts';
import { activitiesWithStatus, phasesWith, statusIn } from '../../model/count/overview.ts';
import type { SentenceInput } from '../contract.ts';
import type { Title } from './sheet.ts';

/** An activity as it is heard in a row: its label, where it begins, goes on and begins anew, and what it touches. */
export function sayRow(activity: string, shown: Omit<SentenceInput, 'view'>): string {
  return [shown.words.labels[activity] ?? activity, ...sayCourse(activity, shown)].join(', ');
}

/** The same as a sentence. */
export function sayActivity(activity: string, shown: Omit<SentenceInput, 'view'>): string {
  const { activities } = shown.words;
  return `${quoted(activities[activity] ?? activity)} ${listAnd(sayCourse(activity, shown))}.`;
}

function sayCourse(activity: string, { timeline, words }: Omit<SentenceInput, 'view'>): string[] {
  const { overblik, phases, touches, roerer } = words;
  const touched = (touches[activity] ?? []).map((group) => lowerFirst(roerer[group].navn));
  const at = (status: string) =>
    phasesWith(timeline, activity)
      .filter((phase) => statusIn(timeline, activity, phase) === status)
      .map((phase) => phases[phase]?.definite ?? '');
  const [begins, continues, again] = [at('begins'), at('continues'), at('again')];
  return [
    fill(overblik.raekke_begynder, { fase: listAnd(begins) }),
    ...(continues.length ? [fill(overblik.raekke_fortsaetter, { faser: listAnd(continues) })] : []),
    ...(again.length ? [fill(overblik.raekke_igen, { fase: listAnd(again) })] : []),
    fill(overblik.raekke_roerer, { grupper: listAnd(touched) }),
  ];
}

/** What begins, may go on and begins anew in a phase. */
export function sayPhase(phase: number, { timeline, words }: Omit<SentenceInput, 'view'>): string[] {
  const { overblik } = words;
  const said = (
    [
      ['begins', overblik.her_begynder],
      ['continues', overblik.her_fortsaetter],
      ['again', overblik.her_igen],
    ] as const
  ).flatMap(([status, sentence]) => {
    const n = activitiesWithStatus(status, timeline, phase).length;
    return n > 0 ? [composeSentence(sentence, { n })] : [];
  });
  return said.length > 0 ? said : [overblik.her_ingen];
}

/** What a heading says: a phase's name, that a phase has no list, or how many activities a part of a comparison has. */
export function sayTitle(
  title: Title,
  compared: readonly [number, number] | null,
  { timeline, words }: Omit<SentenceInput, 'view'>,
): string {
  const { overblik, phases } = words;
  const short = (number: number | undefined) => lowerFirst(phases[number ?? 0]?.short ?? '');
  if ('phase' in title) {
    const fase = phases[title.phase]?.name ?? '';
    if (title.of === 'phase') return fase;
    if (title.of === 'none') return fill(overblik.ingen, { fase });
    return fill(overblik.forfra, { fase, til: phases[timeline.loop.to]?.definite ?? '' });
  }
  const [foerste, anden] = [short(compared?.[0]), short(compared?.[1])];
  const said = {
    first: fill(overblik.kun, { fase: foerste }),
    both: fill(overblik.begge, { foerste, anden }),
    second: fill(overblik.kun, { fase: anden }),
    neither: overblik.ingen_af,
  }[title.of];
  return `${said}: ${title.count}`;
}
