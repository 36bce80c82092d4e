/** Whether a key is held that gives a press another meaning: the browser's own, such as a new tab. */
export function hasModifier({ ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent | MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}
