/** Mends what mail and chat do to a link. */

/** A field's name as the grammar has it: mail and chat change its case, and write `&` as `&amp;`. */
export function mendName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/^(amp;)+/, '');
}

/** A field's text without what a sentence leaves at the end of a link. */
export function mendText(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s.,;:)"'»]+$/, '');
}
