/** The typefaces that pages are read with, as `typefaces.js` fetches them. What stands in for them: `stand-ins.css`. */
import grotesk from './fonts/schibsted-grotesk.woff2?url';
import italic from './fonts/literata-italic.woff2?url';
import serif from './fonts/literata.woff2?url';

/** Family, address, weights, style. */
export const TYPEFACES = [
  ['Literata', serif, '400 700', 'normal'],
  ['Literata', italic, '400', 'italic'],
  ['Schibsted Grotesk', grotesk, '400 700', 'normal'],
] as const;
