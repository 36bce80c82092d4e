/** Where on /om/ each part of the drawing is accounted for: the ids that its headings get from their words. */

/** What comes from the source. */
export const SOURCE = 'det-kommer-fra-kilden';

/** What is our choice: the word for it, and its heading. */
export const OURS = [
  ['antal', 'antallet'],
  ['streger', 'stregerne'],
  ['plads', 'pladsen'],
  ['tid', 'tiden'],
  ['scener', 'scenerne'],
  ['deltagere', 'deltagerne'],
  ['underklynger', 'underklyngerne'],
  ['rolle', 'facilitatorens-opgave'],
] as const;
