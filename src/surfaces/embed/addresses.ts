/** Where an embed, its description and the page that it stands for live: paths of the public contract, without the prefix. */

/** The figure alone, for a frame. @param phase a phase's id; absent for the whole course */
export function embedPath(figure: string, phase?: string): string {
  return phase === undefined ? `embed/${figure}/` : `embed/${figure}/${phase}/`;
}

/** What a site reads that turns a link into the figure. */
export function oembedPath(figure: string, phase?: string): string {
  return `oembed/${phase === undefined ? figure : `${figure}-${phase}`}.json`;
}

/** The page with words that a figure stands for. */
export function pagePath(figure: string, phase?: string): string {
  if (figure === 'aktiviteter') return phase === undefined ? 'aktiviteter/' : `aktiviteter/#${phase}`;
  if (figure === 'noegletal') return '#noegletal';
  if (figure === 'kredsloeb' && phase === undefined) return 'kapitler/spin-off/';
  return phase === undefined ? '' : `kapitler/${phase}/`;
}
