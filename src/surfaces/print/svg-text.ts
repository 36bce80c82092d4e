/** Words in a picture: SVG measures nothing, so widths are estimated here. */

/** Text for markup. */
export function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** About how wide a text is. @param size in units of the picture */
export function widthOf(text: string, size: number): number {
  return text.length * size * 0.54;
}
