/** Breaks a text between words for a drawing, which breaks no lines by itself. */

/** @param most letters in a line; a longer word has a line of its own */
export function breakText(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && longer.length <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** As few lines as `most` letters allow, as even as they can be: no word stands alone on the last. */
export function breakEvenly(text: string, most: number): string[] {
  const { length } = breakText(text, most);
  for (let letters = Math.ceil(text.length / length); letters < most; letters++) {
    const lines = breakText(text, letters);
    if (lines.length <= length && lines.every((line) => line.length <= most)) return lines;
  }
  return breakText(text, most);
}
