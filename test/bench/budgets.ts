/** What `/` may weigh and cost (issues 2 and 3). Bytes are as transferred with brotli. */
export const BUDGETS = {
  // the five phases drawn small in the stage nodes weigh 1.5 kB, what many think and what is so instead 2.5 kB, the
  // lines of »Sådan gør man« and the beats of the acts 3 kB, moden without its facilitator beside two earlier phases and
  // the row of traces 1.2 kB
  html: 56_000,
  /** the whole stylesheet; what the page needs of it as it opens stands in the HTML (7 kB there) */
  css: 14_000,
  // issue 2 asks for 32 kB; acts and figures beside the text came after it, then play at reading pace with ticks, steps
  // and speeds, the ways that keep firms apart, small multiples, the line that counts what is new, the grammar that
  // every sentence is put together by, what an act says in the drawing, telling a browser's scroll from a reader's, and
  // a moden that can be read: bands (0.9 kB), names with places and leaders, a legend that counts, and 2 kB for the row
  // of traces, the arrow to the new cluster and who came there how, 0.7 kB for lists of what is taken away and steps of lessons,
  // and 0.3 kB for a cluster that falls apart before one's eyes
  // The script of the progress bar (1 kB) and what hydrates stood in the page before; 0.1 kB for the forms that a figure
  // has in a frame; 0.9 kB for groups that are one tab stop, firms of one's own in the address, and the line that stays
  // under the eye of whoever turns the screen; 0.2 kB for how much is said aloud.
  js: 52_500,
  fonts: 45_000,
  requests: 22,
  /** bytes of HTML, stylesheets and letters together, before anybody touches the page and before it rests */
  asleep: {
    './': 100_000,
    'kapitler/moden/': 80_000,
    'aktiviteter/': 80_000,
    'embed/livsforloeb/': 65_000,
    'embed/noegletal/': 65_000,
  },
  /** bytes of script that stand in a page; an embed says its height in every dialect with 1 kB of them */
  inPage: 3_100,
  /**
   * JavaScript of whoever reads all of `/` and asks for nothing. The scenes of the activities are 14 kB of it: a passage
   * that rests plays its own, so their code comes once a reader reads on and the page is idle. Step lines by
   * d3-shape are 1.4 kB of it; the ring around those who hang together without the facilitator, its number and the drift
   * of the others 0.9 kB; the bet of the first screen, the arrow to the new cluster, the traces and lists of what is taken away 2 kB.
   */
  readJs: 80_400,
  /** milliseconds of sceneAt for the standard cluster */
  scene: 0.2,
  /** milliseconds of script per frame while the course plays at 4× CPU slowdown */
  scriptPerFrame: 4,
  /** milliseconds of the longest task while the course plays */
  longTask: 50,
  /** 95th percentile between frames while `/` is scrolled, as a multiple of the same page without scripts */
  scrolling: 1.25,
  /** time of the largest paint in Lighthouse, as a multiple of the page's own words and drawings without script, style and letters */
  paint: 1.1,
  /** milliseconds of blocking in Lighthouse over those of that floor */
  blocking: 10,
  /** seconds of a clean build on two cores */
  build: 30,
} as const;
