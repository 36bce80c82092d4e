/** Every fact of the source, F1–F37 of domain.md 6, stands in content/ with its hedge. */
import { describe, expect, it } from 'vitest';
import { numeral } from '../../src/words/numbers.ts';
import { upperFirst } from '../../src/words/text.ts';
import { activityIds, phaseFiles, readText } from '../fixtures.ts';
import { everything, plain } from './prose.ts';

const chapter = (id: string) => `content/kapitler/${id}.mdx`;
const phase = (id: string) => `content/faser/${id}.yaml`;

/** How many activities a phase has, as running text writes it. That they are the source's is held by rules.test.ts. */
const told = (id: string) => numeral(phaseFiles.get(id)?.aktiviteter.length ?? 0);

/** Where each fact is told: each pattern must be found in its file. A pattern that holds a hedge fails without it. */
const TOLD: Record<string, [file: string, pattern: RegExp][]> = {
  F1: [
    ['content/sider/forside.yaml', /overskrift: En klynge udvikler sig/],
    [chapter('indledning'), /Klynger er ikke ens/],
  ],
  F2: [
    [chapter('indledning'), /ingen af dem står stille\. En klynge lever, og med tiden bliver den en anden/],
  ],
  F3: [[chapter('indledning'), /helt unge og den modne arbejder for eksempel på hver sin måde/]],
  F4: [[chapter('indledning'), /Tegningen viser, hvordan det kan gå/]],
  F5: [[chapter('indledning'), /gennem fem faser, og hvad der kendetegner dem/]],
  F6: [
    [chapter('clutter'), /Virksomhederne ligger spredt/],
    [phase('clutter'), /undertitel: Spredte virksomheder/],
  ],
  F7: [
    [chapter('clutter'), /ingen har samlet dem i en klynge endnu/],
    [phase('clutter'), /Ingen har samlet dem i en klynge endnu/],
  ],
  F8: [
    [chapter('clutter'), /Klyngeaktiviteter er der ingen af endnu/],
    [phase('clutter'), /ingen klyngeaktivitet endnu/],
    ['content/ord.yaml', /ingen klyngeaktivitet endnu/],
  ],
  F9: [
    [chapter('potentiel'), /Hvad er klyngens speciale/],
    [phase('potentiel'), /Identifikation af klyngens specialisering/],
  ],
  F10: [
    [chapter('potentiel'), /Netværk og uforpligtende samarbejde/],
    [phase('potentiel'), /Netværk og uforpligtende samarbejde/],
  ],
  F11: [
    [phase('potentiel'), /Opbygning af klyngens viden/],
    [phase('potentiel'), /kan fx ske på fire måder/],
    [chapter('potentiel'), /opbygning af viden, kan fx bestå i de fire ting/],
  ],
  F12: [
    [
      phase('potentiel'),
      /hvem der kunne blive medlem\. Det gælder også andre samarbejdspartnere end virksomheder/,
    ],
    [chapter('potentiel'), /hvem der kunne blive medlemmer: virksomheder, men også andre samarbejdspartnere/],
  ],
  F13: [
    [phase('potentiel'), /lærer måske opgaven på et særligt kursus/],
    [phase('potentiel'), /maaske: true/],
    [chapter('potentiel'), /Måske tager facilitatoren selv et særligt kursus/],
  ],
  F14: [
    [phase('potentiel'), /ansvar for klyngens projekter, øver sig i at lede netop dem/],
    [chapter('potentiel'), /stå for klyngens projekter, kommer på kursus i at lede dem/],
  ],
  F15: [
    [phase('potentiel'), /Netværksmøder med oplæg/],
    [chapter('potentiel'), /netværksmøder, hvor oplægget vedkommer klyngen/],
  ],
  F16: [
    [chapter('spirende'), /videndeling/],
    [phase('spirende'), /navn: Videndeling/],
  ],
  F17: [
    [chapter('spirende'), /studieture og holder seminarer og workshops/],
    [phase('spirende'), /Studieture, seminarer og workshops/],
  ],
  F18: [
    [chapter('spirende'), /virksomhedsbesøg/],
    [phase('spirende'), /navn: Virksomhedsbesøg/],
  ],
  F19: [
    [chapter('spirende'), /skriver de ind i en klyngestrategi/],
    [phase('spirende'), /Udarbejdelse af en klyngestrategi/],
  ],
  F20: [
    [chapter('spirende'), /Branding af klyngen/],
    [phase('spirende'), /navn: Branding af klyngen/],
  ],
  F21: [
    [chapter('spirende'), /klyngens egne medarbejdere.*og medlemmernes medarbejdere/],
    [phase('spirende'), /Uddannelse af klyngens og medlemmernes medarbejdere/],
  ],
  F22: [
    [chapter('spirende'), /samarbejdsprojekt/],
    [phase('spirende'), /navn: Samarbejdsprojekter/],
  ],
  F23: [
    [chapter('spirende'), /specialiserer sig også i eksport/],
    [phase('spirende'), /Specialisering i eksport/],
  ],
  F24: [
    [chapter('moden'), /fylder især disse otte aktiviteter/],
    [phase('moden'), /Især disse aktiviteter præger den/],
  ],
  F25: [
    [
      chapter('moden'),
      /market intelligence og trendanalyser holder man øje med lige netop det marked, som er klyngens speciale/,
    ],
    [phase('moden'), /Market intelligence og trendanalyser/],
  ],
  F26: [
    [chapter('moden'), /brancheanalyse.*værdikæderne.*underklynger.*strategisk segmentering.*strategi/],
    [phase('moden'), /Brancheanalyse, strategisk segmentering og strategi/],
  ],
  F27: [
    [chapter('moden'), /innovationssamarbejde/],
    [phase('moden'), /navn: Innovationssamarbejde/],
  ],
  F28: [
    [chapter('moden'), /FoU-projekt.*open innovation/],
    [phase('moden'), /FoU-projekter og open innovation/],
  ],
  F29: [
    [chapter('moden'), /inden for klyngen\. De kan også blive til i samarbejde med andre klynger/],
    [phase('moden'), /i klyngen og i samarbejde med andre klynger/],
  ],
  F30: [
    [chapter('moden'), /Projektstyring.*porteføljestyring/],
    [phase('moden'), /Projekt- og porteføljestyring/],
  ],
  F31: [
    [chapter('moden'), /entreprenørskab/],
    [phase('moden'), /navn: Entreprenørskab/],
  ],
  F32: [
    [chapter('moden'), /Dokumentation er .* Evaluering er /],
    [phase('moden'), /Dokumentation og evaluering af klyngearbejdet/],
  ],
  F33: [
    [chapter('spin-off'), /Typisk er det en moden klynge, den kommer fra/],
    [phase('spin-off'), /vokser ud af en klynge, typisk en moden/],
    ['content/ordliste.yaml', /som typisk kommer fra en moden\./],
  ],
  F34: [
    [
      chapter('spin-off'),
      /moden vindklynge kan fx få en aflægger, der eksempelvis .* én teknologi eller én slags service/,
    ],
    [phase('spin-off'), /kan fx samle sig om én teknologi eller én service/],
    ['content/ordliste.yaml', /kan fx samle sig om én teknologi eller én service/],
  ],
  F35: [
    [chapter('spin-off'), /begynder forfra, men ikke fra bunden\. Den går ind ved den spirende klynge/],
    [phase('spin-off'), /begynder forfra i den spirende fase/],
    [phase('spin-off'), /fortsaetter: spirende/],
  ],
  F36: [
    [chapter('spin-off'), /clutter, potentiel, spirende, moden og spin off, og derfra tilbage til spirende/],
  ],
  F37: [
    [
      chapter('indledning'),
      new RegExp(
        `I alt er der ${numeral(activityIds.length)} aktiviteter: ${told('potentiel')} i den potentielle klynge, ` +
          `${told('spirende')} i den spirende og ${told('moden')} i den modne`,
      ),
    ],
    [chapter('potentiel'), new RegExp(`${upperFirst(told('potentiel'))} aktiviteter kendetegner`)],
    [chapter('spirende'), new RegExp(`${upperFirst(told('spirende'))} aktiviteter kendetegner`)],
    [chapter('clutter'), /Derfor har clutter ingen liste/],
    [chapter('spin-off'), /Derfor har spin off-klyngen ingen egen liste/],
  ],
};

/** Files as they are searched: tags and line breaks away, so that a pattern may run across them. */
const textOf = (file: string) =>
  file.endsWith('.mdx') ? plain(readText(file)) : readText(file).replace(/\s+/g, ' ');

const ALL = Array.from({ length: 37 }, (_, i) => `F${i + 1}`);

it('each of the 37 facts is looked for', () => expect(Object.keys(TOLD)).toEqual(ALL));

it.each(
  Object.entries(TOLD).flatMap(([fact, places]) =>
    places.map(([file, pattern]) => ({ fact, file, pattern })),
  ),
)('$fact is told in $file: $pattern', ({ file, pattern }) => expect(textOf(file)).toMatch(pattern));

describe('the facts that activities carry', () => {
  const carried = new Map(
    [...phaseFiles.values()].flatMap(({ aktiviteter }) => aktiviteter.map(({ id, fakta }) => [id, fakta])),
  );

  it('are F9–F32 without F24, each once, in the order of the activities', () =>
    expect(activityIds.flatMap((id) => carried.get(id) ?? [])).toEqual(
      ALL.slice(8, 32).filter((fact) => fact !== 'F24'),
    ));
});

describe('nowhere in content/, not even in a description,', () => {
  it.each([
    [
      'is F4 said without »kan«',
      /hvordan (?:en )?(?:erhvervs)?klynger? udvikler sig|Sådan udvikler (?:en )?(?:erhvervs)?klynge/i,
    ],
    ['is F7 said without »endnu«', /(?<!endnu )ikke er (?:organiseret|samlet) i en klynge/i],
    ['is F8 said without »endnu«', /(?<!endnu [^.]*)ingen klyngeaktivitet(?! endnu)/i],
    [
      'is F13 said without »måske«',
      /(?<!måske )(?<!måske \S+ )facilitatoren tager (?!måske)|(?<!måske )tager facilitatoren/i,
    ],
    [
      'is F33 said without »typisk«',
      /(?<!typisk )opstår (?!typisk)(?:\S+ )?af |vokser ud af en moden|(?<!typisk )(?:kommer|kom) (?!typisk)fra (?:en moden|modne)/i,
    ],
    [
      'is F34 said without »fx«',
      /(?:smallere|mere bestemt) (?:klynge|speciale)|(?<!fx )samle(?:r)? sig om én teknologi/i,
    ],
  ])('%s', (_, pattern) =>
    expect(everything.filter(([, text]) => pattern.test(text.replace(/\s+/g, ' ')))).toEqual([]),
  );
});

describe('hedges of the source', () => {
  const chapters = ['indledning', 'potentiel', 'moden', 'spin-off', 'clutter']
    .map((id) => textOf(chapter(id)))
    .join(' ');
  it.each(['kan', 'for eksempel', 'fx', 'eksempelvis', 'måske', 'især', 'typisk', 'endnu'])(
    '»%s« survives',
    (hedge) => expect(chapters).toMatch(new RegExp(`(?<!\\p{L})${hedge}(?!\\p{L})`, 'iu')),
  );
});
