/** The look of drawings as plain CSS: a picture's viewer knows no variables, no light-dark(), no container queries. */
import drawing from '../../figures/drawing.css?raw';
import tokens from '../../figures/palette.css?raw';

/** What single figures add to the look that all share. */
const own = import.meta.glob<string>('../../figures/*/drawing.css', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const drawings = [drawing, ...Object.values(own)].join('');

/** Faces for viewers that may not have ours. */
export const FACES = {
  grotesk: "'Schibsted Grotesk', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif",
  serif: "Literata, Georgia, 'Times New Roman', serif",
} as const;

const bare = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '');

/** The light palette: what `:root` itself says. */
function readPalette(): Map<string, string> {
  const root = /:root\s*\{([^}]*)\}/.exec(bare(tokens))?.[1] ?? '';
  const found = root.matchAll(/(--[\w-]+):\s*([^;]+);/g);
  const light = (value: string) => value.replace(/^light-dark\(\s*([^,]+),.*\)$/s, '$1').trim();
  const palette = new Map([...found].map(([, name = '', value = '']) => [name, light(value)]));
  return palette.set('--grotesk', FACES.grotesk).set('--serif', FACES.serif);
}
const palette = readPalette();

/** A colour of the light palette. @throws Error when the palette has no such name */
export function ink(name: string): string {
  const value = palette.get(`--${name}`);
  if (value === undefined) throw new Error(`src/figures/palette.css has no --${name}`);
  return value;
}

/** Words in a picture keep these sizes, in units of the drawing; the page's own follow its width. A picture has room for whole words. */
const LABELS =
  '.drawing .label{font-size:14px}.drawing .label.main{font-size:16px}.drawing .brief{display:none}';

/** Declarations that say how the drawing sits on a page. */
const PAGE_ONLY = /^(--|display|width|height|container|vector-effect|font-size)/;

/** The rules of `drawing.css` that a picture needs. @throws Error when a variable has no value */
export function pictureStyle(): string {
  const nested = /@[^{}]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g;
  const rules = [
    ...bare(drawings)
      .replace(nested, '')
      .matchAll(/([^{}]+)\{([^{}]*)\}/g),
  ];
  const text = rules.flatMap(([, selector = '', body = '']) => {
    const hides = /display:\s*none/.test(body) && !/\.detail/.test(selector);
    const kept = body
      .split(';')
      .map((declaration) => declaration.trim())
      .filter((declaration) => declaration !== '' && !PAGE_ONLY.test(declaration))
      .concat(hides ? ['display:none'] : [])
      .map((declaration) => declaration.replace(/var\(--([\w-]+)\)/g, (_, name: string) => ink(name)));
    return kept.length > 0 ? [`${selector.trim().replace(/\s+/g, ' ')}{${kept.join(';')}}`] : [];
  });
  return text.join('') + LABELS;
}
