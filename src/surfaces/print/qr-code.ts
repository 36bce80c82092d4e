/** A code that a phone's camera reads back to an address, as one SVG path. Made at build. */
import { encode } from 'uqr';

/** The standard asks for four empty modules on each side. */
export const QUIET = 4;

/** A code: `size` modules on each side, its dark ones as strokes one module wide. */
export interface Code {
  size: number;
  d: string;
}

/** The dark and light modules of a code for `text`, row by row. Deterministic. */
export function modulesOf(text: string): boolean[][] {
  return encode(text, { ecc: 'L', boostEcc: true, border: 0 }).data;
}

/** The code for an address. */
export function codeOf(text: string): Code {
  const modules = modulesOf(text);
  const rows = modules.map((row, y) => {
    let line = '';
    let end = 0;
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      const start = x;
      while (row[x + 1]) x++;
      line += `${line ? `m${start - end} 0` : `M${start} ${y}`}h${x + 1 - start}`;
      end = x + 1;
    }
    return line;
  });
  return { size: modules.length, d: rows.join('') };
}
