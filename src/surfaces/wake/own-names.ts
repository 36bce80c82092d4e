/** A class's or a cluster's own firms and speciality, as an address carries them: typed in by somebody, kept nowhere else. */
import { mendName } from '../../words/mend.ts';

/** How many firms of one's own there may be. */
export const OWN_FIRMS = { least: 6, most: 12 } as const;
/** A name, or a speciality: letters and digits of any alphabet, and the marks that names have. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} .&’'+/-]{1,23}$/u;
const SPECIALITY = /^[\p{L}\p{N}][\p{L}\p{N} .&’'+/-]{1,39}$/u;

export interface OwnNames {
  firms: readonly string[];
  /** what the cluster is good at; absent where none is named */
  speciality?: string;
}

/** Names one below the other, or with commas, semicolons, bars or low lines between; `undefined` where they are too few, too many, or one is none. */
export function readFirms(text: string): string[] | undefined {
  const found = text
    .split(/[\r\n,;|_]+/)
    .map((name) => name.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
  const firms = found.filter(
    (name, i) => found.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === i,
  );
  const fits = firms.length >= OWN_FIRMS.least && firms.length <= OWN_FIRMS.most;
  return fits && firms.every((name) => NAME.test(name)) ? firms : undefined;
}

/** `undefined` where the text is no speciality; empty where none is named. */
export function readSpeciality(text: string): string | undefined {
  const named = text.trim().replace(/\s+/g, ' ');
  return named === '' || SPECIALITY.test(named) ? named : undefined;
}

/** What an address names of one's own, in its own spelling; `null` where it names none, or what it names is not valid. */
export function readOwnNames(search: string): OwnNames | null {
  const said = (name: string) =>
    [...new URLSearchParams(search)].find(([key]) => mendName(key) === name)?.[1] ?? '';
  const firms = readFirms(said('egne'));
  const speciality = readSpeciality(said('speciale'));
  return firms ? { firms, ...(speciality && { speciality }) } : null;
}
