/** The words of the table and the sound, from `content/ord.yaml`, and which of them the model asks for. */
import type { ScoreWords } from '../../model/sound/describe-score.ts';
import type { RowWords } from '../../model/say/rows.ts';
import type { Words } from '../content/figure-data.ts';

type Key =
  | 'mere'
  | 'tabel'
  | 'lyd'
  | 'stop'
  | 'igen'
  | 'hentefejl'
  | 'titel'
  | 'vejledning'
  | 'navn'
  | 'slags'
  | 'klynge'
  | 'forbindelser'
  | 'ud'
  | 'hvem'
  | 'siden'
  | 'hvorfor'
  | 'paa_vej'
  | 'udenfor'
  | 'uden_navn'
  | 'kopier'
  | 'kopieret'
  | 'markeret'
  | 'hoert'
  | 'hoert_stemmer'
  | 'hoert_facilitator'
  | 'hoert_facilitatorer'
  | 'hoert_ud'
  | 'hoert_alene'
  | 'hoert_kun'
  | 'uden_lyd';

export type FormWords = Readonly<Record<Key, string>>;

/** The words of a table's cells. */
export function rowWords({ scene, legend, forms }: Pick<Words, 'scene' | 'legend' | 'forms'>): RowWords {
  return {
    scene,
    kinds: legend,
    since: forms.paa_vej,
    outside: forms.udenfor,
    unnamed: forms.uden_navn,
  };
}

/** The words that say what one hears. */
export function heardWords(forms: FormWords): ScoreWords {
  return {
    members: forms.hoert,
    voices: forms.hoert_stemmer,
    facilitator: forms.hoert_facilitator,
    facilitators: forms.hoert_facilitatorer,
    out: forms.hoert_ud,
    alone: forms.hoert_alene,
    aloneOnly: forms.hoert_kun,
  };
}
