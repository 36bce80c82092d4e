/** A chapter or page as its author wrote it, read by the parser that builds the site: tags, links and running text. */
import { mdxToMdast, type MdastNode } from 'satteri';

/** A tag such as `<Ord id="fou">` with its fields. */
export interface Tag {
  name: string;
  fields: Readonly<Record<string, string>>;
}

/** Something that stands by itself, not inside anything else. */
interface Block {
  /** the tag that it is; absent for plain text */
  tag?: Tag;
  /** as it was written */
  source: string;
}

export interface Written {
  /** in the order in which they open */
  tags: readonly Tag[];
  /** addresses that are linked to */
  links: readonly string[];
  blocks: readonly Block[];
}

/** @throws Error with line and column when the text is no MDX */
export function readWritten(mdx: string): Written {
  const root = mdxToMdast(mdx);
  const nodes = [...walk(root)];
  return {
    tags: nodes.flatMap((node) => tagOf(node) ?? []),
    links: nodes.flatMap((node) => (node.type === 'link' ? [node.url] : [])),
    blocks: childrenOf(root)
      .filter(({ type }) => type !== 'yaml')
      .map((node) => {
        const tag = tagOf(node);
        const source = mdx.slice(node.position?.start.offset, node.position?.end.offset);
        return tag ? { tag, source } : { source };
      }),
  };
}

/**
 * Running text without tags and marks, in one line; code is no running text.
 * @param instead what stands where a tag is; its own words where it is not said
 */
export function plainText(mdx: string, instead: (tag: Tag) => string | undefined = () => undefined): string {
  const say = (node: MdastNode): string => {
    if (node.type === 'text') return node.value;
    const tag = tagOf(node);
    const own = (tag && instead(tag)) ?? childrenOf(node).map(say).join('');
    return IN_LINE.has(node.type) ? own : ` ${own} `;
  };
  return say(mdxToMdast(mdx)).replace(/\s+/g, ' ').trim();
}

/** What does not part the words on its two sides. */
const IN_LINE = new Set(['text', 'emphasis', 'strong', 'delete', 'link', 'mdxJsxTextElement']);

function* walk(node: MdastNode): Generator<MdastNode> {
  yield node;
  for (const child of childrenOf(node)) yield* walk(child);
}

function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? (node.children as readonly MdastNode[]) : [];
}

function tagOf(node: MdastNode): Tag | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const fields = node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [[attribute.name, attribute.value]]
      : [],
  );
  return { name: node.name ?? '', fields: Object.fromEntries(fields) };
}
