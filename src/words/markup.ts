/** Text for markup: no name, title or word can become an element or end an attribute. */

/** The text with the four signs of markup written as entities. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
