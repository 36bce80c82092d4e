/** Says in words what keeps a text from being well-formed XML. Knows what drawings use: no doctype, no CDATA. */

const NAME = '[A-Za-z_:][\\w:.-]*';
const TOKEN = new RegExp(
  `<!--(?<comment>[\\s\\S]*?)-->|</(?<close>${NAME})\\s*>|<(?<open>${NAME})(?<attributes>(?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(?<empty>/?)>|(?<text>[^<]+)|(?<stray><)`,
  'g',
);
const AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;

/** The faults of a text; none when it is one well-formed element. */
export function faultsInXml(xml: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  let roots = 0;
  for (const { 0: whole, index, groups = {} } of xml.trim().matchAll(TOKEN)) {
    const fault = (what: string) => faults.push(`${what} at ${index}: ${whole.slice(0, 60)}`);
    if (AMPERSAND.test(whole)) fault('a bare &');
    if (groups['comment']?.includes('--')) fault('-- in a comment');
    if (groups['stray']) fault('a stray <');
    if (groups['text']?.trim() && open.length === 0) fault('text outside the root');
    if (groups['close'] && open.pop() !== groups['close']) fault('a wrong end tag');
    if (!groups['open']) continue;
    if (open.length === 0) roots++;
    const names = [
      ...(groups['attributes'] ?? '').matchAll(new RegExp(`(?<=\\s)${NAME}(?=\\s*=\\s*["'])`, 'g')),
    ];
    if (new Set(names.map(([name]) => name)).size !== names.length) fault('an attribute twice');
    if (!groups['empty']) open.push(groups['open']);
  }
  if (open.length > 0) faults.push(`not closed: ${open.join(' ')}`);
  if (roots !== 1) faults.push(`${roots} roots`);
  return faults;
}
