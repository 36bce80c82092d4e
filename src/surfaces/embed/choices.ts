/** What the builder of embeds can choose between: plain data, so that it can stand in the page. */

/** A figure in one phase, and every address that another site may need of it. */
export interface StillChoice {
  /** the phase's id */
  id: string;
  name: string;
  /** what the figure is called in it */
  title: string;
  /** what is seen, in a sentence */
  sentence: string;
  /** whole addresses, for other sites: the embed, the picture, the page */
  embed: string;
  picture: string;
  page: string;
  /** links within this site: the embed and the two pictures */
  live: string;
  svg: string;
  png: string;
}

export interface Choice {
  /** the figure's id */
  id: string;
  title: string;
  frameTitle: string;
  /** height of the frame, in pixels */
  frameHeight: number;
  /** of the picture, in pixels */
  size: { width: number; height: number };
  stills: readonly StillChoice[];
}
