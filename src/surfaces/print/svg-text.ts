/** Words in a picture: SVG measures nothing, so widths are estimated here. */

/** About how wide a text is. @param size in units of the picture */
export function widthOf(text: string, size: number): number {
  return text.length * size * 0.54;
}
