/** Reads source text as the rules need it: without its comments, without its words, and what it imports. */

const COMMENT_OR_STRING =
  /(?<comment>\/\*[\s\S]*?\*\/|(?<!:)\/\/[^\n]*|<!--[\s\S]*?-->)|(?<quoted>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')|`(?:\\.|[^`\\])*`/g;

/** The text without comments. Lines stay where they are. */
function withoutComments(source: string): string {
  return source.replace(COMMENT_OR_STRING, (match, comment?: string) =>
    comment === undefined ? match : match.replace(/[^\n]/g, ' '),
  );
}

/** The text without comments and without what stands in plain quotes. */
export function codeOf(source: string): string {
  return source.replace(COMMENT_OR_STRING, (match, comment?: string, quoted?: string) => {
    if (comment !== undefined) return match.replace(/[^\n]/g, ' ');
    return quoted === undefined ? match : "''";
  });
}

const IMPORTS = [
  /\b(?:import|export)\b[^'"`;()]*?\bfrom\s*(['"])(?<from>[^'"\n]+)\1/g, // import type and re-export too
  /(?<!@)\bimport\s*(['"])(?<from>[^'"\n]+)\1/g,
  /\bimport\s*\(\s*(['"`])(?<from>[^'"`\n$]+)\1\s*[,)]/g, // also `import('./x.ts').Type`
  /\bnew\s+URL\s*\(\s*(['"`])(?<from>[^'"`\n$]+)\1\s*,\s*import\.meta\.url/g, // a worker, a picture
  /@import\s+(?:url\(\s*)?(['"])(?<from>[^'"\n]+)\1/g,
];
const GLOB = /\bimport\.meta\.glob[\s\S]*?\(\s*(?<patterns>\[[^\]]*\]|['"`][^'"`]+['"`])/g;
/** An import whose target is computed, so that nobody can check it. */
const COMPUTED = /\bimport\s*\(\s*(?!\s|['"`])[^)\n]*\)?|\bimport\s*\(\s*`[^`]*\$\{[^`]*`/g;

/** What a file imports, in any way that TypeScript, Svelte, Astro, Vite and CSS know. */
export function importsOf(source: string): { targets: string[]; computed: string[] } {
  const text = withoutComments(source);
  const targets = IMPORTS.flatMap((kind) => [...text.matchAll(kind)].map((m) => m.groups?.['from'] ?? ''));
  for (const { groups } of text.matchAll(GLOB)) {
    const patterns = [...(groups?.['patterns'] ?? '').matchAll(/['"`]([^'"`]+)['"`]/g)].map(
      (m) => m[1] ?? '',
    );
    targets.push(...patterns.filter((pattern) => !pattern.startsWith('!')));
  }
  return { targets, computed: [...text.matchAll(COMPUTED)].map(([match]) => match) };
}
