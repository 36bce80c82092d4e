/** Where the chapters speak of what. */
import { readWritten } from './tags.ts';

/** A chapter as it was written. */
interface WrittenChapter {
  id: string;
  data: { phase?: string | undefined };
  body?: string | undefined;
}

/** The first passage that speaks of each activity, and of each phase in its own chapter, as `<chapter>/#<passage>`. */
export function passagesIn(chapters: readonly WrittenChapter[]): Record<string, string> {
  const passages: Record<string, string> = {};
  for (const { id: chapter, data, body = '' } of chapters)
    for (const { name, fields } of readWritten(body).tags) {
      if (name !== 'Trin') continue;
      const { id, aktivitet, fase } = fields;
      const about = aktivitet ?? (fase === data.phase ? fase : undefined);
      if (about) passages[about] ??= `${chapter}/#${id}`;
    }
  return passages;
}
