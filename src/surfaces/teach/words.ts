/** The words of the class's view, from `content/ord.yaml`. */
export interface ShowWords {
  forrige: string;
  naeste: string;
  sort: string;
  fuldskaerm: string;
  hjaelp: string;
  hjaelp_kort: string;
  afslut: string;
  knapper: string;
  /** what a screen reader is told while the screen is blank */
  sort_sagt: string;
  hvid_sagt: string;
  vis_igen: string;
  /** `{nummer}` is what has been typed */
  nummer: string;
  tast: string;
  goer: string;
  hoerer: string;
  bogstaver: string;
  taster: readonly { tast: string; goer: string }[];
}
