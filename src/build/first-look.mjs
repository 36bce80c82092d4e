/** The part of a stylesheet that a page needs as it opens: the rules that can speak of what stands in it. */
import { parse } from 'postcss';

/** At-rules that say nothing of a page at rest on a screen. */
const LATER = /^(?:keyframes|page|view-transition)$/;

/** What stands in the brackets that open at `from`, and where they end. @param {string} text @param {number} from */
function within(text, from) {
  let depth = 1;
  let end = from + 1;
  for (; end < text.length && depth > 0; end++) depth += text[end] === '(' ? 1 : text[end] === ')' ? -1 : 0;
  return { inner: text.slice(from + 1, end - 1), end };
}

/** A list at its commas, not at those in brackets. @param {string} text */
function parts(text) {
  const found = [''];
  let depth = 0;
  for (const letter of text) {
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
    if (letter === ',' && depth === 0) found.push('');
    else found[found.length - 1] += letter;
  }
  return found;
}

/**
 * Whether a selector can match in a page: every class and id that it asks for stands there. What it asks by attribute, state
 * or kinship is taken for granted.
 * @param {string} selector
 * @param {ReadonlySet<string>} names classes as `.a` and ids as `#a`
 * @returns {boolean}
 */
function canMatch(selector, names) {
  let rest = '';
  for (let i = 0; i < selector.length; i++) {
    const [asked] = /^:(?:is|where)\(/.exec(selector.slice(i)) ?? [];
    const [other] = /^:[\w-]+\(/.exec(selector.slice(i)) ?? [];
    const opens = asked ?? other;
    if (!opens) {
      rest += selector[i];
      continue;
    }
    const { inner, end } = within(selector, i + opens.length - 1);
    if (asked && !parts(inner).some((one) => canMatch(one, names))) return false;
    i = end - 1;
  }
  const plain = rest.replace(/\[[^\]]*\]/g, '');
  return [...plain.matchAll(/[.#](?:\\.|[\w-])+/g)].every(([name]) => names.has(name.replace(/\\/g, '')));
}

/** The classes and ids of a page. @param {string} html */
function namesIn(html) {
  /** @type {Set<string>} */
  const names = new Set();
  for (const [, , list = ''] of html.matchAll(/\sclass=("|')([^"']*)\1/g))
    for (const name of list.split(/\s+/)) names.add(`.${name}`);
  for (const [, list = ''] of html.matchAll(/\sclass=([^"'\s>]+)/g)) names.add(`.${list}`);
  for (const [, , id = ''] of html.matchAll(/\sid=("|')([^"']*)\1/g)) names.add(`#${id}`);
  return names;
}

/**
 * What a page needs of a stylesheet as it opens.
 * @param {string} css
 * @param {string} html
 */
export function firstLook(css, html) {
  const names = namesIn(html);
  const sheet = parse(css);
  sheet.walkAtRules((rule) => {
    if (LATER.test(rule.name) || (rule.name === 'media' && /^\s*print\s*$/.test(rule.params))) rule.remove();
  });
  sheet.walkRules((rule) => {
    const nested = rule.parent?.type === 'rule';
    if (!nested && !rule.selectors.some((selector) => canMatch(selector, names))) rule.remove();
  });
  // what has nothing left in it goes, from the inside out
  for (let left = true; left;) {
    left = false;
    sheet.walkAtRules((rule) => {
      if (rule.nodes?.length !== 0) return;
      rule.remove();
      left = true;
    });
  }
  return sheet.toString();
}
