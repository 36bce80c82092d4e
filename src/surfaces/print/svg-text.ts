/** Words in a picture: SVG breaks no lines and measures nothing, so both are estimated here. */

/** Text for markup. */
export function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** About how wide a text is. @param size in units of the picture */
export function widthOf(text: string, size: number): number {
  return text.length * size * 0.54;
}

/** Breaks a text between words so that no line is wider than `width`, where its words allow it. */
export function breakLines(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
