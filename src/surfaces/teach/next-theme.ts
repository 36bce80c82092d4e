const THEMES = ['projektor', 'lys', 'moerk'];

/** Puts on the next theme, for a room that is lighter or darker than one thought. */
export function nextTheme(): void {
  const { dataset } = document.documentElement;
  dataset['tema'] = THEMES[(THEMES.indexOf(dataset['tema'] ?? '') + 1) % THEMES.length];
}
