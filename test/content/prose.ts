/** The words that a reader of content/ meets: without tags, front matter, keys and addresses. */
import { parse } from 'yaml';
import { sayCount } from '../../src/surfaces/content/counts.ts';
import { plainText, readWritten, type Written } from '../../src/surfaces/content/tags.ts';
import { course, filesIn, readText } from '../fixtures.ts';

/** A chapter or page: its front matter and its text. */
export interface Prose {
  file: string;
  front: Record<string, string>;
  body: string;
  /** its tags, links and blocks */
  written: Written;
}

/** @throws Error naming the file when it has no front matter */
function readProse(file: string): Prose {
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readText(file));
  if (!match) throw new Error(`${file} has no front matter`);
  const [, front = '', body = ''] = match;
  return { file, front: parse(front) as Record<string, string>, body, written: readWritten(body) };
}

const inFolder = (folder: string) => filesIn(folder, '.mdx').map((name) => readProse(folder + name));

export const chapters: readonly Prose[] = inFolder('content/kapitler/');
export const pages: readonly Prose[] = inFolder('content/sider/');

/** Running text as a reader meets it: without tags and marks, and with the counts that an author leaves to the site. */
export function plain(markdown: string): string {
  return plainText(markdown, ({ name, fields }) => (name === 'Antal' ? sayCount(fields, course) : undefined));
}

const ADDRESS = /^https?:\/\//;

/** Every string of a YAML value that is Danish for a reader, with the path of its keys. */
function* stringsIn(value: unknown, path: string): Generator<[path: string, text: string]> {
  if (typeof value === 'string') {
    if (
      !ADDRESS.test(value) &&
      !/\.(id|fase|efter|fortsaetter|aktivitet|uden|fakta\.\d+|roerer\.\d+|kapitel|slags|rigtigt|lys|eksempel(\.\d)?)$/.test(
        path,
      )
    )
      yield [path, value];
  } else if (value !== null && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) yield* stringsIn(inner, `${path}.${key}`);
}

const yamlFiles = [
  'content/ord.yaml',
  'content/gaet.yaml',
  'content/ordliste.yaml',
  'content/navne.yaml',
  'content/spoergsmaal.yaml',
  'content/sider/forside.yaml',
  ...['faser', 'figurer', 'eksempler'].flatMap((folder) =>
    filesIn(`content/${folder}/`, '.yaml').map((name) => `content/${folder}/${name}`),
  ),
];

/** All Danish of content/, piece by piece, with where it stands. */
export const everything: readonly (readonly [where: string, text: string])[] = [
  ...[...chapters, ...pages].flatMap(({ file, front, body }) => [
    ...[...stringsIn(front, file)].filter(([path]) => !/\.(fase|efter)$/.test(path)),
    [file, plain(body)] as const,
  ]),
  ...yamlFiles.flatMap((file) => [...stringsIn(parse(readText(file)), file)]),
];
