/** The collections of `content/`: where each kind lies, and which schema checks it. */
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { cards } from './schemas/cards.ts';
import { realCase } from './schemas/case.ts';
import { chapter } from './schemas/chapter.ts';
import { figure } from './schemas/figure.ts';
import { front } from './schemas/front.ts';
import { guess } from './schemas/guess.ts';
import { lesson } from './schemas/lesson.ts';
import { misconception } from './schemas/misconception.ts';
import { names } from './schemas/names.ts';
import { page } from './schemas/page.ts';
import { phase } from './schemas/phase.ts';
import { place } from './schemas/place.ts';
import { question } from './schemas/question.ts';
import { quiz } from './schemas/quiz.ts';
import { term } from './schemas/term.ts';
import { words } from './schemas/words.ts';

const filesOf = (base: string, pattern: string) => glob({ base, pattern });

export const collections = {
  faser: defineCollection({ loader: filesOf('content/faser', '*.yaml'), schema: phase }),
  figurer: defineCollection({ loader: filesOf('content/figurer', '*.yaml'), schema: figure }),
  eksempler: defineCollection({ loader: filesOf('content/eksempler', '*.yaml'), schema: realCase }),
  kapitler: defineCollection({ loader: filesOf('content/kapitler', '*.mdx'), schema: chapter }),
  sider: defineCollection({ loader: filesOf('content/sider', '*.mdx'), schema: page }),
  forside: defineCollection({ loader: filesOf('content/sider', 'forside.yaml'), schema: front }),
  ord: defineCollection({ loader: filesOf('content', 'ord.yaml'), schema: words }),
  navne: defineCollection({ loader: filesOf('content', 'navne.yaml'), schema: names }),
  gaet: defineCollection({ loader: file('content/gaet.yaml'), schema: guess }),
  ordliste: defineCollection({ loader: file('content/ordliste.yaml'), schema: term }),
  misforstaaelser: defineCollection({ loader: file('content/misforstaaelser.yaml'), schema: misconception }),
  kort: defineCollection({ loader: filesOf('content', 'klynge-eller.yaml'), schema: cards }),
  proeve: defineCollection({ loader: filesOf('content', 'proeve.yaml'), schema: quiz }),
  lektioner: defineCollection({ loader: filesOf('content/lektioner', '*.yaml'), schema: lesson }),
  steder: defineCollection({ loader: file('content/steder.yaml'), schema: place }),
  spoergsmaal: defineCollection({ loader: file('content/spoergsmaal.yaml'), schema: question }),
};
