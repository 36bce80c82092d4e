/** The look of drawings as plain CSS: a picture's viewer knows no variables, no light-dark(), no container queries. */
import { list, parse, type Declaration, type Rule } from 'postcss';
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

/** Rules that stand by themselves: those inside `@media` or `@container` speak of a page. */
const rulesOf = (css: string) => parse(css).nodes.filter((node): node is Rule => node.type === 'rule');
const declarationsOf = (rule: Rule) => rule.nodes.filter((node): node is Declaration => node.type === 'decl');

/** The light one of the two in `light-dark(a, b)`; any other value as it is. */
function lightOf(value: string): string {
  const inner = /^light-dark\((.*)\)$/s.exec(value)?.[1];
  return inner === undefined ? value : (list.comma(inner)[0] ?? value);
}

/** Names and values of the variables that the rules of a selector declare. @param css a stylesheet */
export function variablesOf(css: string, selector: string): Map<string, string> {
  const declared = rulesOf(css)
    .filter((rule) => rule.selector === selector)
    .flatMap(declarationsOf)
    .filter(({ variable }) => variable);
  return new Map(declared.map(({ prop, value }) => [prop, value.trim()]));
}

/** Names and light values of the variables that `:root` itself says. @param css a palette */
export function readPalette(css: string): Map<string, string> {
  return new Map([...variablesOf(css, ':root')].map(([name, value]) => [name, lightOf(value)]));
}
const palette = readPalette(tokens).set('--grotesk', FACES.grotesk).set('--serif', FACES.serif);

/** A colour of the light palette. @throws Error when the palette has no such name */
export function ink(name: string): string {
  const value = palette.get(`--${name}`);
  if (value === undefined) throw new Error(`src/figures/palette.css has no --${name}`);
  return value;
}

/** Words in a picture keep these sizes, in units of the drawing; the page's own follow its width. A picture has room for whole words. */
const LABELS =
  '.drawing .label{font-size:14px}.drawing .label.main{font-size:16px}.drawing .brief{display:none}';

/** Properties that say how the drawing sits on a page. */
const PAGE_ONLY = /^(--|display|width|height|container|vector-effect|font-size)/;

/** What hides on a page hides in a picture too, save the details, for which a picture has room. */
const hides = ({ selector }: Rule, { prop, value }: Declaration) =>
  prop === 'display' && value === 'none' && !selector.includes('.detail');

/**
 * The rules of a stylesheet that a picture needs, in one line.
 * @param valueOf the value of a variable, by its name without dashes
 * @throws Error when a variable has no value
 */
export function plainRules(css: string, valueOf: (name: string) => string = ink): string {
  const written = rulesOf(css).flatMap((rule) => {
    const declarations = declarationsOf(rule);
    const kept = declarations
      .filter(({ prop }) => !PAGE_ONLY.test(prop))
      .map((declaration) =>
        String(declaration).replace(/var\(--([\w-]+)\)/g, (_, name: string) => valueOf(name)),
      )
      .concat(declarations.some((declaration) => hides(rule, declaration)) ? ['display:none'] : []);
    return kept.length > 0 ? [`${rule.selector.replace(/\s+/g, ' ')}{${kept.join(';')}}`] : [];
  });
  return written.join('');
}

/** The look of the drawings for a picture that stands by itself. */
export const PICTURE_STYLE = plainRules(drawings) + LABELS;
