/** The words of the honesty switch and of giving a link away, as the browser gets them. */

/** What is said when a link has been given away. */
export interface ShareWords {
  knap: string;
  kopieret: string;
  /** the clipboard was denied, and the link is marked */
  markeret: string;
  felt: string;
  luk: string;
}

/** The key to what is source and what is model. */
export type HonestWords = Readonly<
  Record<
    | 'knap'
    | 'titel'
    | 'kilde'
    | 'kilde_tekst'
    | 'kilde_mere'
    | 'model'
    | 'antal'
    | 'streger'
    | 'plads'
    | 'tid'
    | 'scener'
    | 'deltagere'
    | 'underklynger'
    | 'rolle',
    string
  >
>;

export interface HonestyWords {
  honest: HonestWords;
  share: ShareWords;
}

/** Those that a browser needs, of all that are given. */
export function shareWords({ knap, kopieret, markeret, felt, luk }: ShareWords): ShareWords {
  return { knap, kopieret, markeret, felt, luk };
}
